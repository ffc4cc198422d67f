import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

/**
 * `npm run verify -- FILE [--key HEX] [--json]` checks the published record of a vote, using only the file. The exit
 * code is 0 if everything holds, 1 if something does not, and 2 if there is nothing to check.
 */
await ensureInstalled();
const { build } = await import('esbuild');
await build({
  absWorkingDir: root,
  entryPoints: ['src/verifier/main.ts'],
  outfile: 'dist/verifier/main.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  logLevel: 'warning',
});
const { main } = createRequire(import.meta.url)(join(root, 'dist/verifier/main.cjs'));

// npm runs this in the project's folder, but the file is named from the folder in which the command was typed.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.exitCode = main(process.argv.slice(2), (line) => console.log(line));
