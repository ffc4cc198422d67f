import { logLine } from './log-line';

/** A failure's message. We recognise failures by it, because an operation in a transaction loses the error code. */
const message = (error: unknown) =>
  error instanceof Error ? error.message : String((error as { errMsg?: string })?.errMsg ?? error);

/** The message together with whichever codes there are: starting or ending a transaction has its code there alone. */
const wholeText = (error: unknown): string => {
  const { code, errCode } = (error ?? {}) as { readonly code?: unknown; readonly errCode?: unknown };
  return [code, errCode, message(error)].filter((part) => part !== undefined).join(' ');
};

/** Another document has this `_id`. */
export const isDuplicate = (error: unknown): boolean => message(error).includes('E11000');

/** Another transaction changed the same document first; the server has aborted ours. */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|WriteConflict/.test(message(error));

/**
 * What the cloud says when it has too much to do:
 *
 * - `refused`: too many requests in a second (-501003) or at once (-501004). The request has not been run.
 * - `unanswered`: the time is over (-501002). The request may have been run.
 * - `used-up`: the day's reads or writes are used up. Waiting is of no use.
 */
export type Busy = 'refused' | 'unanswered' | 'used-up';

/**
 * The codes are in WeChat's list of errors, their names in wx-server-sdk, `LimitExceeded.…` in the list of Tencent's
 * API. The quotas of a day arrive under the code of too many requests, and only the message tells them apart.
 */
const BUSY: readonly (readonly [Busy, RegExp])[] = [
  ['used-up', /OutOf(Read|Write)RequestQuota/],
  ['unanswered', /-501002\b|SERVER_TIMEOUT/],
  [
    'refused',
    /-50100[34]\b|EXCEED_(CONCURRENT_)?REQUEST_LIMIT|EXCEED_RATELIMIT|LimitExceeded\.NoValidConnection/,
  ],
];

/** Whether, and how, an error says that the cloud has too much to do; null for any other. */
export const busyOf = (error: unknown): Busy | null => {
  const text = wholeText(error);
  return BUSY.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

const met = new Set<string>();

/**
 * Logs an error of no known kind as it came, once an instance and code. No documentation has the text of most errors,
 * among them that of a transaction's conflict: the first run on a real cloud will show it here.
 */
export function noteUnknown(error: unknown): void {
  if (error instanceof TooBusy || isDuplicate(error) || isConflict(error) || busyOf(error) !== null) return;
  const { code, errCode } = (error ?? {}) as { readonly code?: unknown; readonly errCode?: unknown };
  const kind = String(code ?? errCode ?? message(error).slice(0, 80));
  if (met.has(kind)) return;
  met.add(kind);
  logLine('warn', 'unknown error', { kind, error: message(error) });
}

/**
 * Thrown when there was no getting through: every attempt at a transaction met a conflict, or the cloud refused every
 * request. The refused operation has written nothing; the dispatcher answers `BUSY`.
 */
export class TooBusy extends Error {
  constructor(readonly attempts: number) {
    super(`gave up after ${attempts} attempts`);
  }
}

/**
 * Thrown when a write was not answered in time and must not be repeated: it may have been done. The dispatcher answers
 * `BUSY`; a repeat with the same mutation finds what was written.
 */
export class Unanswered extends TooBusy {
  constructor() {
    super(1);
    this.message = 'a write was not answered in time';
  }
}
