import { spawn } from 'node:child_process';
import { root, say } from './run.mjs';

/** How long a program may take to end by itself, in ms; the compiler writes its cache in that time. */
const patience = 15_000;

/** Programs that run side by side. When one of them ends or somebody presses Ctrl-C, all of them end. */
export class Family {
  #children = new Set();
  #endings = [];
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.end(0));
    // However this process ends, no program stays behind.
    process.on('exit', () => this.#signal('SIGKILL'));
  }

  /** Calls `work` when the family ends. */
  onEnd(work) {
    this.#endings.push(work);
  }

  /** Starts a script under Node and shows its output on stderr. `prints(pattern)` waits for output that matches. */
  start(name, script, args, env = {}) {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The script gets its own process group, so we pass Ctrl-C on to it once, together with all that it has started.
      detached: true,
    });
    this.#children.add(child);
    let printed = '';
    const listeners = new Set();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        process.stderr.write(chunk);
        printed = (printed + String(chunk)).slice(-10_000);
        for (const look of listeners) look();
      });
    }
    child.on('close', (code) => {
      this.#children.delete(child);
      if (!this.#ending) say(`${name} ended (${code}): so does this`);
      void this.end(code ?? 1);
    });
    return {
      prints: (pattern) =>
        new Promise((resolve) => {
          const look = () => pattern.test(printed) && resolve();
          listeners.add(look);
          look();
        }),
    };
  }

  async end(code) {
    if (this.#ending) return;
    this.#ending = true;
    const late = setTimeout(() => this.#signal('SIGKILL'), patience);
    this.#signal('SIGTERM');
    await Promise.all(
      [...this.#children].map((child) => new Promise((resolve) => child.once('close', resolve))),
    );
    clearTimeout(late);
    await Promise.all(this.#endings.map((work) => work()));
    process.exit(code);
  }

  #signal(signal) {
    for (const { pid } of this.#children) {
      try {
        process.kill(-pid, signal);
      } catch {
        // The program has ended meanwhile.
      }
    }
  }
}
