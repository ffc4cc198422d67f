import { DAY_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, doorRecords, needs, parts, visits } from '../../data/collections';
import type { CommunityDoc } from '../../data/documents/home';
import type { DoorRecordDoc } from '../../data/documents/need';
import { createdId } from '../../platform/document-id';
import { key, printOf } from '../../platform/crypto/keys';
import { matchField } from '../../platform/crypto/sealed-field';
import { raiseAlert } from '../../services/need/raise-alert';
import { readDueAt } from '../../services/need/due-at';
import { newNeed } from '../../services/need/new-need';
import { areNeedsOpen } from '../../services/need/standing';

/** A week. */
const BELIEVED_MS = 7 * DAY_MS;

/**
 * Records one visit. Every id follows from the mutation: when a phone that had no network sends a record again,
 * nothing is stored twice, and work that broke off goes on where it stopped. What was recorded first counts: a repeat
 * brings nothing of its own, since the household has a slip for the words that were taken down.
 */
export const recordVisit: Handler<'door.record'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, unit, outcome, household, slip } = input;
  const recordId = createdId(caller.openid, mutationId, communityId);
  const [community, known] = await Promise.all([communities.get(communityId), doorRecords.get(recordId)]);
  if (community && known) return finish(community, known, now);
  const rollId = community?.roll?.rollId;
  const part = rollId ? await parts.get(`${rollId}:${unit}`) : null;
  if (!community || !part) return refuse('UNIT_UNKNOWN');
  const { building } = part;
  const visit = { communityId, unit, building, outcome, by: caller.openid, at: now };
  if (input.needs.length === 0) {
    await visits.put({ _id: `${communityId}:${unit}`, ...visit });
    return ok({ needIds: [] });
  }
  // A phone may have had no network for days. If it claims more than this, its clock is not to be believed.
  const saidAt = Math.min(now, Math.max(input.saidAt, now - BELIEVED_MS));
  if (!areNeedsOpen(community, saidAt)) return refuse('NEEDS_CLOSED');
  const matchKey = key('MATCH_KEY');
  const record: DoorRecordDoc = {
    _id: recordId,
    communityName: community.name,
    ...visit,
    tenant: household === 'tenant',
    slip: matchField('slip', slip, matchKey),
    print: printOf(matchKey),
    needs: input.needs.map((need, i) => ({
      ...need,
      needId: createdId(caller.openid, `${mutationId}:${i}`, communityId),
    })),
    confirmed: 'waiting',
  };
  const first = (await doorRecords.insert(record)) ? record : await doorRecords.get(recordId);
  return finish(community, first ?? record, now);
};

/** Makes what a record tells of, as far as it is not made yet; what the household has objected to stays unmade. */
async function finish(community: CommunityDoc, record: DoorRecordDoc, now: number) {
  const { _id: doorRecordId, communityId, unit, building, tenant, outcome, by, at, confirmed } = record;
  const dueAt = await readDueAt(community, at, now);
  for (const { needId, category, place, text } of confirmed === 'objected' ? [] : record.needs) {
    const need = newNeed(community, at, {
      needId,
      author: by,
      category,
      place,
      text,
      pictures: [],
      household: { unit, building, tenant },
      doorRecordId,
      dueAt,
    });
    await needs.insert(need);
    await raiseAlert(need);
  }
  const visitId = `${communityId}:${unit}`;
  const last = await visits.get(visitId);
  // A repeat may come late: somebody has called at the flat again since.
  if (!last || last.at <= at)
    await visits.put({ _id: visitId, communityId, unit, building, outcome, by, at });
  return ok({ needIds: record.needs.map(({ needId }) => needId) });
}
