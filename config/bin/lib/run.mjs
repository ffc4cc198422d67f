import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const began = Date.now();
/** Prints one line of progress with the seconds since the command began. */
export const say = (text) =>
  console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(3)} s] ${text}`);

/**
 * Runs a program and returns `{code, output}`. Unless `show` is set, it shows the output only if the program fails. A
 * program of the project is named by its file under node_modules, so that no PATH is needed.
 */
export function run(file, args = [], { env = {}, cwd = root, show = false, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => {
      if (code !== 0 && !show && !quiet) console.error(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

export const node = (script, args, options) => run(process.execPath, [script, ...args], options);
export const bin = (name) => `node_modules/${name}`;

/** Runs a step, and ends the command if the step fails. */
export async function step(title, work) {
  say(title);
  const { code } = await work();
  if (code !== 0) {
    say(`${title}: did not work, see above`);
    process.exit(1);
  }
}
