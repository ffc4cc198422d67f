import { spawn } from 'node:child_process';
import { root, say } from './run.mjs';

/** How long a program has to end by itself, in ms; the compiler writes its cache meanwhile. */
const patience = 15_000;

/** Programs that run side by side until one of them ends or somebody presses Ctrl-C: then all of them end. */
export class Family {
  #children = new Set();
  #endings = [];
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.end(0));
    // However this process ends, none of them stays behind.
    process.on('exit', () => this.#signal('SIGKILL'));
  }

  /** Calls `work` when the family ends. */
  onEnd(work) {
    this.#endings.push(work);
  }

  /** Starts a script under Node; what it prints is shown on stderr. `prints(pattern)` waits for that. */
  start(name, script, args, env = {}) {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches it through us, once, and with all that it has started itself.
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
        // It has ended meanwhile.
      }
    }
  }
}
