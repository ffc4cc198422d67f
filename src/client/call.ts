import type { Input, ProcedureName, SlowProcedure } from '../contract/contract';
import { transport } from './transport';
import { unreachable, type ClientAnswer, type TransportError } from './wire';

/** Longer than a cold start of the function; after this time the call is repeated once. */
export const timeoutMs = 10_000;
/** Longer than the function itself may take (20 s), so that its own end is heard. */
export const slowTimeoutMs = 25_000;

/** As the contract declares them, whose schemas stay out of the mini-program; one too few or too many is no type. */
const slow: Readonly<Record<SlowProcedure, true>> = {
  'ballots.publish': true,
  'collection.export': true,
  'communities.importSheet': true,
  'communities.practice': true,
  'joining.erase': true,
  'joining.letters': true,
  'plans.publish': true,
  'record.export': true,
  'roll.import': true,
  'trials.start': true,
  'trials.step': true,
  'trials.end': true,
};
const isSlow = (procedure: ProcedureName): boolean => procedure in slow;

/** The outcome of `work`, or `UNREACHABLE` if there is none after `ms`. */
export function withTimeout<T>(
  work: Promise<T>,
  ms = timeoutMs,
): Promise<T | { readonly error: TransportError }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ readonly error: TransportError }>((resolve) => {
    timer = setTimeout(() => resolve({ error: unreachable }), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const isAnswer = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';

/**
 * Calls one procedure. Never throws: `OFFLINE` if the call cannot be sent, `UNREACHABLE` if no answer comes. An
 * unanswered call is repeated once with the very same input. That is safe: queries change nothing, and mutations carry
 * their `mutationId`, under which the cloud answers a repeat with the first result. A slow one is not repeated: the
 * first may still be at work, and would have to be waited for again.
 */
export async function call<N extends ProcedureName>(procedure: N, input: Input<N>): Promise<ClientAnswer<N>> {
  const [patience, attempts] = isSlow(procedure) ? [slowTimeoutMs, 1] : [timeoutMs, 2];
  for (let attempt = 1; ; attempt++) {
    const got = await withTimeout(transport.call({ procedure, input }), patience);
    if ('reply' in got && isAnswer(got.reply)) return got.reply as ClientAnswer<N>;
    const error = 'error' in got ? got.error : unreachable;
    if (error.code === 'OFFLINE' || attempt === attempts) return { ok: false, error };
  }
}
