import { DAY_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, doorRecords, needs, parts, visits } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { matchField } from '../../platform/crypto/sealed-field';
import { raiseAlert } from '../../services/need/raise-alert';
import { newNeed } from '../../services/need/new-need';
import { areNeedsOpen } from '../../services/need/standing';

/** A week. */
const BELIEVED_MS = 7 * DAY_MS;

/**
 * Records one visit. Every id follows from the mutation: when a phone that had no network sends a record again,
 * nothing is stored twice, and work that broke off goes on where it stopped.
 */
export const recordVisit: Handler<'door.record'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, unit, outcome, household, slip } = input;
  const recordId = createdId(caller.openid, mutationId);
  const community = await communities.get(communityId);
  const rollId = community?.roll?.rollId;
  const part = rollId ? await parts.get(`${rollId}:${unit}`) : null;
  if (!community || !part) return refuse('UNIT_UNKNOWN');
  const spoken = input.needs.map((need, i) => ({
    ...need,
    needId: createdId(caller.openid, `${mutationId}:${i}`),
  }));
  if (spoken.length > 0 && !(await doorRecords.get(recordId))) {
    // A phone may have had no network for days. If it claims more than this, its clock is not to be believed.
    const saidAt = Math.min(now, Math.max(input.saidAt, now - BELIEVED_MS));
    if (!areNeedsOpen(community, saidAt)) return refuse('NEEDS_CLOSED');
    await doorRecords.insert({
      _id: recordId,
      communityId,
      communityName: community.name,
      unit,
      by: caller.openid,
      at: now,
      slip: matchField('slip', slip, key('MATCH_KEY')),
      needs: spoken.map(({ needId, text }) => ({ needId, text })),
      confirmed: 'waiting',
    });
  }
  const place = { unit, building: part.building, tenant: household === 'tenant' };
  for (const { needId, category, place: where, text } of spoken) {
    const need = newNeed(community, now, {
      needId,
      author: caller.openid,
      category,
      place: where,
      text,
      pictures: [],
      household: place,
      doorRecordId: recordId,
    });
    await needs.insert(need);
    await raiseAlert(need);
  }
  await visits.put({
    _id: `${communityId}:${unit}`,
    communityId,
    unit,
    building: part.building,
    outcome,
    by: caller.openid,
    at: now,
  });
  return ok({ needIds: spoken.map(({ needId }) => needId) });
};
