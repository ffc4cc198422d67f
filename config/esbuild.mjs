/**
 * Bundles what runs in Node: each cloud function into one file (a cold start reads one file instead of
 * thousands), and the local cloud with its npm packages left outside (one of them is native).
 */
import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIndexes } from './indexes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node18',
  logLevel: 'warning',
};

/** `dist/cloud/<name>/{index.js,config.json,package.json}`: what WeChat DevTools and CloudBase's CLI upload. */
export async function buildCloud() {
  const from = join(root, 'src/cloud/functions');
  const to = join(root, 'dist/cloud');
  const names = readdirSync(from, { withFileTypes: true }).filter((e) => e.isDirectory());
  for (const { name } of names) {
    const out = join(to, name);
    mkdirSync(out, { recursive: true });
    await build({
      ...common,
      entryPoints: [join(from, name, 'index.ts')],
      outfile: join(out, 'index.js'),
      format: 'cjs',
      // Smaller, for the cold start; names stay, for the log. They stay by not being shortened: `keepNames` calls a
      // helper from inside every function, and fflate sends functions as text to a worker that has no such helper.
      minifyWhitespace: true,
      minifySyntax: true,
    });
    for (const file of ['config.json', 'package.json']) cpSync(join(from, name, file), join(out, file));
  }
  writeFileSync(join(to, 'indexes.json'), `${JSON.stringify(await readIndexes(), null, 2)}\n`);
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
