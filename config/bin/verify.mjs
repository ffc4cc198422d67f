import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

/**
 * `npm run verify -- FILE [--key HEX] [--json]`: checks a published record of a vote from the file alone. Exit code 0
 * when everything holds, 1 when something does not, 2 when there is nothing to check.
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

// npm runs from the project's folder; a file is meant from where the command was typed.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.exitCode = main(process.argv.slice(2), (line) => console.log(line));
