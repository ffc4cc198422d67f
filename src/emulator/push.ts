import { randomUUID } from 'node:crypto';
import type { FunctionHost } from './host/function-host';

/** The function that receives what WeChat pushes, by name. */
const receiver = 'push';

/** Delivers events to the app's `push` function, if it has one, without an identity. */
export class Push {
  readonly #pending = new Set<NodeJS.Timeout>();

  constructor(private readonly host: () => FunctionHost) {}

  later(event: Readonly<Record<string, unknown>>, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      void this.#deliver(event);
    }, delayMs);
    this.#pending.add(timer);
  }

  /** Forgets what was not delivered yet. */
  stop(): void {
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }

  async #deliver(event: Readonly<Record<string, unknown>>): Promise<void> {
    const host = this.host();
    if (!host.has(receiver)) return;
    try {
      await host.invoke({ requestId: randomUUID(), name: receiver, event, caller: { source: 'wx_unknown' } });
    } catch (error) {
      // Nobody waits for the answer to a push.
      process.stderr.write(`[${receiver}] failed: ${String(error)}\n`);
    }
  }
}
