import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';

interface Waiting<T> {
  /** Whether what was seen is what is waited for. Default: it is something. */
  readonly until?: (seen: T) => boolean;
  /** Ms after which it is given up. A guard against a hang, no measure. */
  readonly within?: number;
  /** Ms from one look to the next. */
  readonly every?: number;
}

/**
 * Looks again and again until what is waited for has come, and answers it. A look that throws, as a failed
 * expectation does, has not seen it yet. Gives up with what it waited for and what it saw last, so that a test that
 * waits in vain says for what.
 */
export async function eventually<T>(
  what: string | (() => string),
  look: () => T | Promise<T>,
  { until = Boolean, within = 60_000, every = 20 }: Waiting<NoInfer<T>> = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + within;
  for (;;) {
    let last: string;
    try {
      const seen = await look();
      if (until(seen)) return seen as NonNullable<T>;
      last = inspect(seen, { depth: 6, maxStringLength: 500 }).slice(0, 3000);
    } catch (error) {
      last = `${String(error)}, thrown`;
    }
    if (Date.now() > end) {
      const named = typeof what === 'string' ? what : what();
      throw new Error(`never came within ${within / 1000} s: ${named}\nlast seen: ${last}`);
    }
    await wait(every);
  }
}
