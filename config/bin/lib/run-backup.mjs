import { ensureInstalled } from './install.mjs';
import { say } from './run.mjs';

/** Runs `config/backup`, and ends the process with its exit code. */
export async function runBackup(args) {
  await ensureInstalled();
  // Files are named from the folder in which the command was typed.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const { main } = await import('../../backup/main.mjs');
  const code = await main(args, process.env, {
    out: (line) => console.log(line),
    fail: (line) => console.error(line),
    say,
  });
  // The platform's library keeps connections open; what was written has to get out first.
  process.stdout.write('', () => process.exit(code));
}
