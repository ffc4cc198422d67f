import { doorRecords } from '../../data/collections';
import { operators } from '../../data/database';
import type { DoorRecordDoc } from '../../data/documents/need';
import { matchesOf } from '../../platform/crypto/sealed-field';
import { countTry, forgetTries, pauseOf } from '../joining/guesses';

/**
 * The record behind a slip's number. Wrong numbers are counted like wrong codes of letters. There are 2^40 numbers:
 * with ten tries an hour, one person finds a given record in about twelve million years.
 */
export async function recordBySlip(
  openid: string,
  slip: string,
  now: number,
): Promise<{ readonly record: DoorRecordDoc } | { readonly retryAt?: number }> {
  const paused = await pauseOf('slip', openid, now);
  if (paused !== undefined) return { retryAt: paused };
  const [record] = await doorRecords.find({ slip: operators.in([...matchesOf('slip', slip)]) }, { limit: 1 });
  if (record) {
    await forgetTries('slip', openid);
    return { record };
  }
  const { retryAt } = await countTry('slip', openid, now);
  return retryAt === undefined ? {} : { retryAt };
}
