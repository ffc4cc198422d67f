/**
 * Bundles the code that runs in Node. Each cloud function becomes one file, so that a cold start reads one file instead
 * of thousands. The local cloud is bundled without its npm packages, because one of them is native.
 */
import { build, context } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Watchpack from 'watchpack';
import { readIndexes } from './indexes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node18',
  logLevel: 'warning',
};
/**
 * The two flavours of the functions: `deployed`, which WeChat DevTools and CloudBase's CLI upload, and `local`, which
 * the local cloud runs and in which an error names the line of the source. Each has its own folder, so that neither is
 * taken for the other.
 */
export const flavours = {
  deployed: {
    source: 'src/cloud/functions',
    folder: 'dist/cloud',
    // The code is made smaller for the cold start, but names stay as they are for the log. `keepNames` is no way to
    // keep them: it calls a helper from inside every function, and fflate sends functions as text to a worker that has
    // no such helper.
    options: { minifyWhitespace: true, minifySyntax: true },
  },
  local: {
    source: 'src/cloud/functions',
    folder: 'dist/cloud-local',
    // The source map is a file of its own, so that an instance reads it only if an error needs it.
    options: { sourcemap: 'linked', sourcesContent: false },
  },
};

/** Writes `<folder>/<name>/{index.js,config.json,package.json}` for each function, and `<folder>/indexes.json`. */
export async function buildCloud(flavour = flavours.deployed) {
  const bundler = await bundlerOf(flavour);
  await bundler.rebuild().finally(() => bundler.dispose());
}

/**
 * Builds the functions, and again whenever the source changes, until somebody calls the returned function. A build that
 * fails leaves the earlier files in place.
 *
 * @param onBuilt called after each build except the first, with the number of errors; esbuild has printed them
 */
export async function watchCloud(flavour, onBuilt) {
  const bundler = await bundlerOf(flavour);
  const rebuild = () =>
    bundler.rebuild().then(
      () => 0,
      ({ errors }) => errors?.length ?? 1,
    );
  await rebuild();
  // esbuild's own watch looks at all files in turn and needs up to two seconds to notice a change.
  const watcher = new Watchpack({ aggregateTimeout: 50 });
  watcher.on('aggregated', async () => onBuilt(await rebuild()));
  const folders = ['cloud', 'contract', 'domain', 'text', 'verifier'];
  watcher.watch({
    directories: folders.map((name) => join(root, 'src', name)),
    files: [join(root, 'src/routes.ts')],
    startTime: Date.now(),
  });
  return () => {
    watcher.close();
    return bundler.dispose();
  };
}

function bundlerOf({ source, folder, options }) {
  const names = readdirSync(join(root, source), { withFileTypes: true }).filter((e) => e.isDirectory());
  return context({
    ...common,
    ...options,
    entryPoints: names.map(({ name }) => `${source}/${name}/index.ts`),
    outdir: folder,
    outbase: source,
    format: 'cjs',
    write: false,
    plugins: [
      {
        name: 'whole-files',
        setup(bundler) {
          bundler.onEnd(async ({ errors, outputFiles }) => {
            if (errors.length === 0) await writeFunctions(source, folder, outputFiles);
          });
        },
      },
    ],
  });
}

const written = new Map();

async function writeFunctions(source, folder, files) {
  // Source maps are written first, so that no file is ever loaded without its map.
  const inOrder = files.toSorted((a, b) => Number(b.path.endsWith('.map')) - Number(a.path.endsWith('.map')));
  for (const { path, contents, hash } of inOrder) {
    // The local cloud starts a function anew when its file is new, so files that have not changed are not written.
    if (written.get(path) === hash) continue;
    written.set(path, hash);
    const out = join(path, '..');
    mkdirSync(out, { recursive: true });
    // The file is renamed into its place, so that no call ever loads half a file.
    writeFileSync(`${path}.new`, contents);
    renameSync(`${path}.new`, path);
    const from = join(root, source, out.slice(join(root, folder).length));
    for (const file of ['config.json', 'package.json']) cpSync(join(from, file), join(out, file));
  }
  writeFileSync(join(root, folder, 'indexes.json'), `${JSON.stringify(await readIndexes(), null, 2)}\n`);
}

/** Writes `dist/emulator/{main,instance}.mjs`. */
export async function buildEmulator() {
  await build({
    ...common,
    entryPoints: ['src/emulator/main.ts', 'src/emulator/instance.ts'],
    outdir: 'dist/emulator',
    format: 'esm',
    sourcemap: 'inline',
    sourcesContent: false,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    splitting: true,
  });
}
