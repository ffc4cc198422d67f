import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, step } from './run.mjs';

/** The folders that the app does not contain. A change in them, such as in a handler, does not build the app anew. */
const SERVER = ['cloud', 'emulator', 'verifier'];
/** The parts of `src` in the functions and the local cloud. A change elsewhere, such as in a page, builds neither. */
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

/** A target's stamp file, in `dist`. Each has its own, so that a build for use here never counts as the deployed. */
const stamp = (target) => join(root, 'dist', `.${target}-built`);

/** Whether the target was built after the last change of anything that goes into it. */
function isFresh(target) {
  const file = stamp(target);
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return inputs[target].every((input) => newest(join(root, input)) <= built);
}

/** Builds and stamps a target. The stamp has the time at which the build began, so a change made meanwhile counts. */
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

/** Builds the local cloud, and the functions in the flavour that it runs. */
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
/** The targets that are deployed or served to browsers. */
export const targets = ['weapp', 'h5', 'cloud'];

/** Builds the wanted targets whose sources have changed since the last build; with `force`, all of them. */
export async function build(wanted, { force = false } = {}) {
  for (const target of wanted) {
    if (force || !isFresh(target)) await built(target, builders[target]);
  }
}

/** Makes sure that a target is built the next time, because something else has written to its folder. */
export const forget = (target) => rmSync(stamp(target), { force: true });

/** A build as a task that runs beside others. The app's two builds run one after the other; each uses both cores. */
export const buildTask = (target) => ({
  name: target,
  after: target === 'weapp' ? ['h5'] : [],
  run: () => build([target]),
});
