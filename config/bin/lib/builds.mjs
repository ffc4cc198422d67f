import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, step } from './run.mjs';

/** What the app does not hold: a changed handler does not build it anew. */
const SERVER = ['cloud', 'emulator', 'verifier'];
/** What functions and local cloud hold: a changed page does not build them anew. */
const CLOUD = ['cloud', 'contract', 'domain', 'emulator', 'routes.ts', 'text', 'verifier'];

const app = [
  'package-lock.json',
  'babel.config.js',
  '.browserslistrc',
  'config/index.ts',
  'config/answer-shapes.ts',
  'config/plugins',
  ...readdirSync(join(root, 'src'))
    .filter((name) => !SERVER.includes(name))
    .map((name) => `src/${name}`),
];
const inputs = {
  weapp: app,
  h5: app,
  cloud: [
    'package-lock.json',
    'config/esbuild.mjs',
    'config/indexes.mjs',
    ...CLOUD.map((name) => `src/${name}`),
  ],
};

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
  return inputs[target].every((input) => newest(join(root, input)) <= built);
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

/** A build as a task that runs beside others; the two of the app one after the other, each wants both cores. */
export const buildTask = (target) => ({
  name: target,
  after: target === 'weapp' ? ['h5'] : [],
  run: () => build([target]),
});
