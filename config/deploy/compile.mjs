/**
 * WeChat's own compiler over one built mini-program: `node compile.mjs FOLDER`. It runs offline, as an upload does: it
 * checks app.json and the pages' JSON against their schemas, that every page has its files, and parses templates, styles
 * and scripts. If it would refuse the package, it says why and ends with 1. What is inside `{{ }}` it does not look at.
 */
import childProcess from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';

// The library leaves its worker running when this process ends, so we keep hold of it.
const workers = [];
const { fork } = childProcess;
childProcess.fork = (...args) => {
  const worker = fork(...args);
  workers.push(worker);
  return worker;
};
const ci = createRequire(import.meta.url)('miniprogram-ci');

const projectPath = resolve(process.argv[2] ?? '');
const scratch = mkdtempSync(join(tmpdir(), 'weapp-compile-'));
// The library reads a key before it compiles; nothing is signed with it here, and it is not WeChat's.
const privateKeyPath = join(scratch, 'key');
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
writeFileSync(privateKeyPath, privateKey.export({ type: 'pkcs1', format: 'pem' }));

// It would ask WeChat's server which files may be uploaded, and wait long for no answer; it has a list of its own.
ci.proxy('http://127.0.0.1:9');

const project = new ci.Project({
  appid: 'wx0000000000000000',
  type: 'miniProgram',
  projectPath,
  privateKeyPath,
});
// What WeChat's server would tell of the app: the limits that hold for every app.
project.attr = async () => ci.DefaultProjectAttr;

let code = 1;
try {
  parseScripts();
  const files = await ci.getCompiledResult({
    project,
    version: '0.0.0',
    // Templates and styles are only parsed where they are made smaller.
    setting: { es6: false, minifyWXML: true, minifyWXSS: true },
    onProgressUpdate() {},
  });
  console.log(`compiled ${Object.keys(files).length} files`);
  code = 0;
} catch (error) {
  console.error(`refused: ${error?.message ?? error}`);
}
for (const worker of workers) worker.kill('SIGKILL');
rmSync(scratch, { recursive: true, force: true });
process.exit(code);

/** The compiler parses scripts only to make them smaller, which takes it half a minute; Node's parser takes none. */
function parseScripts() {
  for (const name of readdirSync(projectPath, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    try {
      new Script(readFileSync(join(projectPath, name), 'utf8'));
    } catch (error) {
      throw new Error(`${name}: ${error.message}`);
    }
  }
}
