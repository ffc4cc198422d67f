import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const lock = join(root, 'dist/.h5-lock');

/** The built browser app, built first when it is older than its source (`npm test` has done so already). */
export function builtApp(): string {
  if (process.env.ALREADY_BUILT !== '1') oneAtATime(buildWhenStale);
  return join(root, 'dist/h5');
}

function buildWhenStale(): void {
  const script = "const { build } = await import('./config/bin/lib/builds.mjs'); await build(['h5']);";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dist/h5 could not be built: ${stderr}`);
}

/** Test files run beside each other: only one of them builds, the others wait for it. */
function oneAtATime(work: () => void): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (existsSync(lock) && !alive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

/** A lock whose owner was killed is nobody's. 0 while the owner has not written its number yet. */
function alive(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
