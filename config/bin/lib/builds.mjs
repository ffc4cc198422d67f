import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, step } from './run.mjs';

const inputs = ['src', 'config', 'package-lock.json', 'babel.config.js', '.browserslistrc'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const stamp = (target) => join(root, 'dist', `.${target}-built`);

/** Built since the last change of anything that goes into it. */
function isFresh(target) {
  const file = stamp(target);
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return inputs.every((input) => newest(join(root, input)) <= built);
}

/** The stamp carries the time at which the build began, so that a change made meanwhile is built next time. */
async function built(target, work) {
  const began = new Date();
  await work();
  writeFileSync(stamp(target), '');
  utimesSync(stamp(target), began, began);
}

async function buildApp(target) {
  rmSync(join(root, 'dist', target), { recursive: true, force: true });
  await step(`building dist/${target}`, () =>
    node(bin('@tarojs/cli/bin/taro'), ['build', '--type', target], { env: { NODE_ENV: 'production' } }),
  );
}

async function buildFunctions() {
  const { buildCloud, buildEmulator } = await import('../../esbuild.mjs');
  await step('building dist/cloud and the local cloud', async () => {
    await buildCloud();
    await buildEmulator();
    return { code: 0 };
  });
}

const builders = { weapp: () => buildApp('weapp'), h5: () => buildApp('h5'), cloud: buildFunctions };
export const targets = Object.keys(builders);

/** Builds the targets that have changed since they were built; all of them when `force`. */
export async function build(wanted = targets, { force = false } = {}) {
  for (const target of wanted) {
    if (force || !isFresh(target)) await built(target, builders[target]);
  }
}
