import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-floor.mjs';
import { root, run, step } from './run.mjs';

/** npm writes this file at the end of every install: older than the lock file means something is missing. */
const installed = join(root, 'node_modules/.package-lock.json');

/**
 * Installs what package-lock.json names, when it has not been. `npm install` rather than `npm ci`: some optional
 * packages for other platforms are on no mirror, and `npm ci` then refuses the whole lock.
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
