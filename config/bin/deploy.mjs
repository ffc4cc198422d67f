import { ensureInstalled, ensureDeployInstalled } from './lib/install.mjs';
import { say } from './lib/run.mjs';

/**
 * `npm run deploy -- plan|apply|verify|migrate|rotate|bureau|preview|upload --env ID …` brings the functions, the database and the
 * mini-program to WeChat; without anything after it, it says how. The platform's own libraries are installed on the first
 * run, in `config/deploy`.
 */
await ensureInstalled();
await ensureDeployInstalled();
const { build } = await import('./lib/builds.mjs');
const args = process.argv.slice(2);
if (['plan', 'apply', 'verify', 'rotate'].includes(args[0])) await build(['cloud']);
// Files are named from the folder in which the command was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd();
const { main } = await import('../deploy/main.mjs');
process.chdir(typedIn);
const code = await main(args, process.env, {
  out: (line) => console.log(line),
  fail: (line) => console.error(line),
  say,
});
// The platform's libraries keep connections and workers open; what was written has to get out first.
process.stdout.write('', () => process.exit(code));
