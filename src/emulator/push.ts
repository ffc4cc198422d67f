import { randomUUID } from 'node:crypto';
import type { FunctionHost } from './host/function-host';

/** The name of the function that receives WeChat's pushes. */
const receiver = 'push';

/**
 * Delivers events to the app's `push` function, if it has one, as WeChat's server does. The caller's OPENID is that of
 * the person the message is about. The source is not one of a client's; which one it is, is not documented.
 */
export class Push {
  readonly #pending = new Set<NodeJS.Timeout>();

  constructor(private readonly host: () => FunctionHost) {}

  later(event: Readonly<Record<string, unknown>>, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      void this.#deliverUnasked(event);
    }, delayMs);
    this.#pending.add(timer);
  }

  /** Forgets events that have not been delivered yet. */
  stop(): void {
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }

  /** Resolves to the function's result; rejects with `FunctionError`. */
  async deliver(event: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { FromUserName: openid } = event;
    const caller = { source: 'wx_unknown', ...(typeof openid === 'string' && { openid }) };
    const call = { requestId: randomUUID(), name: receiver, event, caller };
    return (await this.host().invoke(call)).result;
  }

  async #deliverUnasked(event: Readonly<Record<string, unknown>>): Promise<void> {
    if (!this.host().has(receiver)) return;
    try {
      await this.deliver(event);
    } catch (error) {
      // Nobody waits for the answer to a push.
      process.stderr.write(`[${receiver}] failed: ${String(error)}\n`);
    }
  }
}
