/**
 * Bundles what runs in Node: each cloud function into one file (a cold start reads one file instead of
 * thousands), and the local cloud with its npm packages left outside (one of them is native).
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
 * Two flavours of the functions, in folders of their own so that neither is taken for the other: what WeChat DevTools
 * and CloudBase's CLI upload, and what the local cloud runs, where an error names the line of the source.
 */
export const flavours = {
  deployed: {
    source: 'src/cloud/functions',
    folder: 'dist/cloud',
    // Smaller, for the cold start; names stay, for the log. They stay by not being shortened: `keepNames` calls a
    // helper from inside every function, and fflate sends functions as text to a worker that has no such helper.
    options: { minifyWhitespace: true, minifySyntax: true },
  },
  local: {
    source: 'src/cloud/functions',
    folder: 'dist/cloud-local',
    // Beside the file, not in it: an instance reads it only where an error needs it.
    options: { sourcemap: 'linked', sourcesContent: false },
  },
};

/** `<folder>/<name>/{index.js,config.json,package.json}` and `<folder>/indexes.json`. */
export async function buildCloud(flavour = flavours.deployed) {
  const bundler = await bundlerOf(flavour);
  await bundler.rebuild().finally(() => bundler.dispose());
}

/**
 * Builds, and builds anew whenever the source changes, until the answered function is called. A build that fails
 * leaves the former files.
 *
 * @param onBuilt called after each build but the first with the number of errors, which esbuild has printed
 */
export async function watchCloud(flavour, onBuilt) {
  const bundler = await bundlerOf(flavour);
  const rebuild = () =>
    bundler.rebuild().then(
      () => 0,
      ({ errors }) => errors?.length ?? 1,
    );
  await rebuild();
  // Not esbuild's own watch: it looks at all files in turn and needs up to two seconds to notice.
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
  // Maps first, so that no file is ever loaded without its own.
  const inOrder = files.toSorted((a, b) => Number(b.path.endsWith('.map')) - Number(a.path.endsWith('.map')));
  for (const { path, contents, hash } of inOrder) {
    // The local cloud starts a function anew when its file is: leave those alone that the change did not reach.
    if (written.get(path) === hash) continue;
    written.set(path, hash);
    const out = join(path, '..');
    mkdirSync(out, { recursive: true });
    // Renamed into its place, so that no call ever loads half a file.
    writeFileSync(`${path}.new`, contents);
    renameSync(`${path}.new`, path);
    const from = join(root, source, out.slice(join(root, folder).length));
    for (const file of ['config.json', 'package.json']) cpSync(join(from, file), join(out, file));
  }
  writeFileSync(join(root, folder, 'indexes.json'), `${JSON.stringify(await readIndexes(), null, 2)}\n`);
}

/** `dist/emulator/{main,instance}.mjs`. */
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
