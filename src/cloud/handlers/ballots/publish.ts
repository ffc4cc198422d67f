import { ruleOf } from '../../../domain/ballot/rule';
import { scheduleWarnings } from '../../../domain/ballot/schedule';
import { countTurnout } from '../../../domain/ballot/turnout';
import { groupOwners, rollTotals, type Owner } from '../../../domain/roll/electoral-roll';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOwners, ballots, communities, parts } from '../../data/collections';
import { inBatches } from '../../data/in-batches';
import { checkText } from '../../platform/content-check';
import { createdId } from '../../platform/document-id';
import { documentOwner } from '../roll/owner-key';

/**
 * Publishes the notice: matter, question, times and rule, and the roll as it stands now. The owners of the frozen
 * roll are written first and the ballot last, so that a ballot is never seen with half a roll; a repeat goes on.
 */
export const publishBallot: Handler<'ballots.publish'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, title, question, matter, opensAt, closesAt } = input;
  const ballotId = createdId(caller.openid, mutationId);
  const community = await communities.get(communityId);
  const warnings = scheduleWarnings({ noticeAt: now, opensAt, closesAt });
  if (community?.ballotId === ballotId) return ok({ ballotId, warnings });
  if (!community?.planId || !['plan', 'ballot'].includes(community.stage)) {
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  const { roll, planId } = community;
  if (!roll) return refuse('ROLL_MISSING');
  if (warnings.some(({ level }) => level === 'error')) return refuse('SCHEDULE_INVALID');
  const former = community.ballotId ? await ballots.get(community.ballotId) : null;
  if (former?.status === 'running') return refuse('BALLOT_RUNNING', { closesAt: former.closesAt });
  const verdict = await checkText(caller.openid, title, question);
  if (verdict === 'refused') return refuse('TEXT_REFUSED');
  if (verdict === 'unavailable') return refuse('CONTENT_CHECK_UNAVAILABLE');

  const owners = await ownersOf(communityId, roll.rollId);
  await inBatches(owners, ({ ownerKey, building, units, areaCenti }) =>
    ballotOwners.insert({
      _id: `${ballotId}:${ownerKey}`,
      ballotId,
      communityId,
      ownerKey,
      building,
      units,
      areaCenti,
    }),
  );
  const { byBuilding } = countTurnout(owners, new Set());
  await ballots.insert({
    _id: ballotId,
    communityId,
    planId,
    title,
    question,
    matter,
    rule: ruleOf(matter),
    noticeAt: now,
    noticeBy: caller.openid,
    opensAt,
    closesAt,
    rollId: roll.rollId,
    roll: rollTotals(owners),
    turnout: { byBuilding, countedAt: now },
    status: 'running',
  });
  await communities.update(communityId, {
    ballotId,
    stage: 'ballot',
    changedAt: now,
    'since.ballot': community.since.ballot ?? now,
  });
  return ok({ ballotId, warnings });
};

async function ownersOf(communityId: string, rollId: string): Promise<readonly Owner[]> {
  const rows = await parts.every({ communityId, rollId });
  return groupOwners(rows.map((row) => ({ ...row, unitKey: row.unit }))).map(documentOwner);
}
