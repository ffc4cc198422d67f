import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEYS } from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path));

/** What new functions are made with. A function's runtime can never be changed, so older ones may have the other. */
export const RUNTIME = 'Nodejs18.15';
export const RUNTIMES = [RUNTIME, 'Nodejs20.19'];

/** The files of a built function, which are all that is uploaded: the packages are bundled. */
const FILES = ['config.json', 'index.js', 'package.json'];

/**
 * Everything that an environment must have, read from where the code says it: the table of collections (as the build wrote
 * it down), the storage rule, and the built functions with their `config.json`. Nothing is listed a second time here.
 */
export function readDesired() {
  const names = readdirSync(join(root, 'dist/cloud'), { withFileTypes: true }).filter((e) => e.isDirectory());
  return {
    collections: JSON.parse(read('dist/cloud/indexes.json')),
    storageRule: JSON.parse(read('config/storage-rule.json')),
    functions: names.map(({ name }) => readFunction(name)),
  };
}

function readFunction(name) {
  const files = Object.fromEntries(FILES.map((file) => [file, read(`dist/cloud/${name}/${file}`)]));
  const { timeout, memory, triggers = [], permissions } = JSON.parse(files['config.json']);
  const hash = createHash('sha256');
  for (const file of FILES) hash.update(file).update('\0').update(files[file]).update('\0');
  const code = files['index.js'].toString();
  return {
    name,
    timeout,
    memory,
    triggers: triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
    openapi: permissions.openapi,
    // A function that reads a key names it. It gets all of them, so that they survive the deletion of another function.
    keys: KEYS.some((key) => new RegExp(`['"]${key}['"]`).test(code)) ? KEYS : [],
    files,
    hash: hash.digest('hex').slice(0, 16),
  };
}
