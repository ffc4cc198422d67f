import { shanghaiDay, startOfShanghaiDay } from '../../../domain/shared/time';
import { dayCounts } from '../../data/collections';
import { operators } from '../../data/database';
import { logLine, messageOf } from '../../data/log-line';
import { takeStored } from '../../platform/files';

/** Errors that are nobody's own doing: the bureau's page says how many there were. */
const COUNTED: readonly string[] = ['INTERNAL', 'CONTENT_CHECK_UNAVAILABLE'];

/** Calls that found the cloud too busy: this instance counts them with its next call, since now it is too busy for that. */
let busyBefore = 0;

/**
 * Counts what went wrong and what was stored in a call, on the day of it; most calls have nothing to count. A count that
 * cannot be written is only logged: it must not spoil the answer.
 */
export async function countForDay(code: string | undefined, now: number): Promise<void> {
  if (code === 'BUSY') {
    busyBefore += 1;
    return;
  }
  const { files, bytes } = takeStored();
  const counted = code !== undefined && COUNTED.includes(code) ? code : undefined;
  if (counted === undefined && files === 0 && busyBefore === 0) return;
  const busy = busyBefore;
  busyBefore = 0;
  const _id = shanghaiDay(now);
  const patch = {
    ...(counted && { [`errors.${counted}`]: operators.inc(1) }),
    ...(busy > 0 && { 'errors.BUSY': operators.inc(busy) }),
    ...(files > 0 && { files: operators.inc(files), bytes: operators.inc(bytes) }),
  };
  try {
    if ((await dayCounts.updateWhere({ _id }, patch)) > 0) return;
    await dayCounts.insert({ _id, at: startOfShanghaiDay(now) });
    await dayCounts.updateWhere({ _id }, patch);
  } catch (error) {
    logLine('warn', 'not counted', { error: messageOf(error) });
  }
}
