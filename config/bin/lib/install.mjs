import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-floor.mjs';
import { root, run, step } from './run.mjs';

/** npm writes this file at the end of every install. If it is older than the lock file, packages are missing. */
const installed = join(root, 'node_modules/.package-lock.json');

/**
 * Installs the packages that package-lock.json names, unless they are installed already. It uses `npm install` rather
 * than `npm ci`, because no mirror has some optional packages for other platforms, and `npm ci` then refuses the whole
 * lock file.
 */
export async function ensureInstalled() {
  requireNode();
  const lock = statSync(join(root, 'package-lock.json'));
  if (existsSync(installed) && statSync(installed).mtimeMs >= lock.mtimeMs) return;
  await step('installing packages (about a minute)', () => {
    const npm = process.env.npm_execpath;
    const args = ['install', '--no-audit', '--no-fund', '--include=dev'];
    return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  });
}
