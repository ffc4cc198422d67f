import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-floor.mjs';
import { root, run, step } from './run.mjs';

/**
 * Installs the packages that package-lock.json names, unless they are installed already. It uses `npm install` rather
 * than `npm ci`, because no mirror has some optional packages for other platforms, and `npm ci` then refuses the whole
 * lock file.
 */
export async function ensureInstalled() {
  requireNode();
  if (!isInstalled(root)) await step('installing packages (about a minute)', () => installInto(root));
}

/** The platform's own libraries, over a thousand packages: only for those who deploy, and for the checks of CI. */
export async function ensureDeployInstalled() {
  if (!isDeployInstalled())
    await step('installing the platform’s libraries (a minute or two, once)', installDeploy);
}

const deploy = join(root, 'config/deploy');
/** Whether these libraries are there already. */
export const isDeployInstalled = () => isInstalled(deploy);
/** Installs them, and answers as `run` does. */
export const installDeploy = () => installInto(deploy);

/** npm writes a file at the end of every install. If it is older than the lock file, packages are missing. */
function isInstalled(folder) {
  const written = join(folder, 'node_modules/.package-lock.json');
  return (
    existsSync(written) && statSync(written).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  );
}

function installInto(folder) {
  const npm = process.env.npm_execpath;
  // `--prefix` would still read the project's own lock; npm installs where it runs.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  return npm ? run(process.execPath, [npm, ...args], { cwd: folder }) : run('npm', args, { cwd: folder });
}
