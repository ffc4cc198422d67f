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
const bundled = [
  'package-lock.json',
  'config/esbuild.mjs',
  'config/indexes.mjs',
  ...CLOUD.map((name) => `src/${name}`),
];
const inputs = {
  weapp: app,
  h5: app,
  cloud: bundled,
  local: bundled,
};

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** In `dist`: one of each target, so that a build for use here is never taken for the one to deploy. */
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
  const { buildCloud } = await import('../../esbuild.mjs');
  await step('building dist/cloud', async () => {
    await buildCloud();
    return { code: 0 };
  });
}

/** The local cloud, and the functions as it runs them. */
async function buildLocal() {
  const { buildCloud, buildEmulator, flavours } = await import('../../esbuild.mjs');
  await step('building the local cloud', async () => {
    await buildCloud(flavours.local);
    await buildEmulator();
    return { code: 0 };
  });
}

const builders = {
  weapp: () => buildApp('weapp'),
  h5: () => buildApp('h5'),
  cloud: buildFunctions,
  local: buildLocal,
};
/** What is deployed, or served to browsers. */
export const targets = ['weapp', 'h5', 'cloud'];

/** Builds those that have changed since they were built; all of them when `force`. */
export async function build(wanted, { force = false } = {}) {
  for (const target of wanted) {
    if (force || !isFresh(target)) await built(target, builders[target]);
  }
}

/** Makes the next build of a target a real one: somebody else has written to its folder. */
export const forget = (target) => rmSync(stamp(target), { force: true });

/** A build as a task that runs beside others; the two of the app one after the other, each wants both cores. */
export const buildTask = (target) => ({
  name: target,
  after: target === 'weapp' ? ['h5'] : [],
  run: () => build([target]),
});
