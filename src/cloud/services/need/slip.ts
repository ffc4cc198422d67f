import { HOUR_MS } from '../../../domain/shared/time';
import { doorRecords, slipTries } from '../../data/collections';
import { operators } from '../../data/database';
import type { DoorRecordDoc } from '../../data/documents/need';
import { key } from '../../platform/crypto/keys';
import { matchField } from '../../platform/crypto/sealed-field';

/** With 2^40 numbers, ten tries an hour and a person find a given record in about twelve million years. */
const WRONG_TRIES = 10;

/** The record behind a slip's number; wrong numbers are counted, and after ten the hour must pass. */
export async function recordBySlip(
  openid: string,
  slip: string,
  now: number,
): Promise<{ readonly record: DoorRecordDoc } | { readonly retryAt?: number }> {
  const tries = await slipTries.get(openid);
  const recent = tries !== null && now < tries.since + HOUR_MS;
  if (recent && tries.wrong >= WRONG_TRIES) return { retryAt: tries.since + HOUR_MS };
  const found = await doorRecords.find({ slip: matchField('slip', slip, key('MATCH_KEY')) }, { limit: 1 });
  const [record] = found;
  if (record) return { record };
  // The update counts also when several tries come at once.
  if (recent) await slipTries.update(openid, { wrong: operators.inc(1) });
  else await slipTries.put({ _id: openid, since: now, wrong: 1 });
  return {};
}
