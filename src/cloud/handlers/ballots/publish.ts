import { formProblem, type Form } from '../../../domain/ballot/form';
import { correctionEnd, PERIODS, scheduleWarnings } from '../../../domain/ballot/schedule';
import { leastDays } from '../../../domain/ballot/least-days';
import { isOn } from '../../../domain/city/setting';
import { countTurnout } from '../../../domain/ballot/turnout';
import { planHash } from '../../../domain/plan/frozen';
import type { NoticeStatement } from '../../../domain/record/statements';
import { rollTotals } from '../../../domain/roll/electoral-roll';
import { ok } from '../../../domain/shared/result';
import type { Input } from '../../../contract/contract';
import { refuse, type Handler } from '../../call';
import { ballots, communities, parts, plans } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import type { BallotDoc } from '../../data/documents/ballot';
import { createdId } from '../../platform/document-id';
import { newSeals, sha256 } from '../../platform/crypto/signing';
import { votersOf } from '../../services/ballot/voters';
import { refuseSchedule } from '../../services/ballot/ready-ballot';
import { readSettings } from '../../services/city/settings';
import { callTimer } from '../../services/shared/due';
import { allows, MOVES } from '../../../domain/community/stage';

/** A vote is in the public log within a minute: the timer's interval. */
export const MERGE_DELAY_MS = 60_000;

/**
 * Publishes the notice: what is decided, by whom, by which rules and when. The roll is shown as it stands and can be
 * corrected until the window ends; then it is frozen (see freeze-roll). A repeat goes on where the first attempt
 * stopped.
 */
export const publishBallot: Handler<'ballots.publish'> = async ({ input, caller, now, random }) => {
  const { communityId, mutationId, title, question, opensAt, closesAt, objectionDays, organiser } = input;
  const ballotId = createdId(caller.openid, mutationId, communityId);
  const [community, values] = await Promise.all([communities.get(communityId), readSettings()]);
  const correctionEndsAt = input.correctionEndsAt ?? correctionEnd({ noticeAt: now, opensAt });
  const times = { noticeAt: now, correctionEndsAt, opensAt, closesAt, objectionDays, periods: PERIODS };
  const least = leastDays(values, input.motions);
  const found = scheduleWarnings(times, input.binding, least);
  const warnings = found.filter(({ level }) => level === 'warning');
  if (community?.ballotId === ballotId) return ok({ ballotId, warnings });
  if (!community?.planId || !allows(community.stage, 'announce-ballot')) {
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  const { roll, planId } = community;
  if (!roll) return refuse('ROLL_MISSING');
  const refused = refuseSchedule(found, least, now);
  if (refused) return refused;
  if (input.nonVoters === 'with-majority' && !isOn(values, 'silentVotes')) return refuse('SILENT_VOTES_OFF');
  const former = community.ballotId ? await ballots.get(community.ballotId) : null;
  if (former && former.status !== 'final') return refuse('BALLOT_RUNNING', { closesAt: former.closesAt });

  const [hashes, rows] = await Promise.all([
    planHashes(communityId, [planId, ...input.motions.flatMap(({ options }) => plansOf(options))]),
    parts.every({ communityId, rollId: roll.rollId }),
  ]);
  const hash = hashes.get(planId);
  if (!hash || input.motions.some(({ options }) => plansOf(options).some((id) => !hashes.has(id)))) {
    return refuse('NOT_FOUND');
  }
  const form = formOf(input, hashes);
  const problem = formProblem(form);
  if (problem) return refuse('FORM_INVALID', { problem });
  const voters = votersOf(rows, input.scope, input.binding);
  if (voters.length === 0) return refuse('SCOPE_EMPTY');

  const { scope, nonVoters, proxyCap, disclosure } = input;
  const seals = newSeals();
  const notice: NoticeStatement = {
    type: 'notice',
    ballotId,
    communityId,
    community: community.name,
    title,
    question,
    form,
    scope,
    planHash: hash,
    nonVoters,
    proxyCap,
    disclosure,
    ...times,
    mergeDelayMs: MERGE_DELAY_MS,
    publicKey: seals.publicKey,
  };
  const { byBuilding } = countTurnout(voters, new Set());
  const ballot: BallotDoc = {
    _id: ballotId,
    communityId,
    planId,
    notice: seals.signed(notice),
    noticeBy: caller.openid,
    ...(community.trial && { trial: true }),
    organiser,
    contact: input.contact,
    closesAt,
    rollId: roll.rollId,
    salt: random.bytes(32).toString('hex'),
    roll: rollTotals(voters),
    turnout: { byBuilding, countedAt: now, papersWaiting: 0, objectionsOpen: 0 },
    status: 'running',
  };
  await callTimer('ballot', ballotId, correctionEndsAt, mutationId);
  await ballots.insert(ballot);
  // One ballot at a time, about the very plan that was hashed and the roll that was counted: of two notices at once, or
  // a notice and an import, only one goes through.
  const before = {
    ballotId: community.ballotId ?? operators.exists(false),
    planId,
    stage: community.stage,
    'roll.rollId': roll.rollId,
  };
  const announced = await communities.updateWhere(
    { _id: communityId, ...before },
    {
      ballotId,
      stage: MOVES['announce-ballot'].to,
      changedAt: now,
      'since.ballot': community.since.ballot ?? now,
    },
  );
  if (announced === 0) {
    const other = (await communities.get(communityId))?.ballotId;
    if (other === ballotId) return ok({ ballotId, warnings });
    await ballots.removeWhere({ _id: ballotId });
    const running = other && other !== community.ballotId ? await ballots.get(other) : null;
    if (!running) throw new TooBusy(1);
    return refuse('BALLOT_RUNNING', { closesAt: running.closesAt });
  }
  return ok({ ballotId, warnings });
};

type Motion = Input<'ballots.publish'>['motions'][number];
const plansOf = (options: Motion['options']) => options.flatMap(({ planId }) => planId ?? []);

function formOf(
  { kind, binding, motions, most }: Input<'ballots.publish'>,
  hashes: ReadonlyMap<string, string>,
): Form {
  return {
    kind,
    binding,
    most,
    motions: motions.map(({ title, matter, options }, m) => ({
      motionId: `m${m + 1}`,
      title,
      matter,
      options: options.map(({ title: name, planId }, o) => {
        const option = { optionId: `o${o + 1}`, title: name };
        const hash = planId && hashes.get(planId);
        return hash ? { ...option, planId, planHash: hash } : option;
      }),
    })),
  };
}

/** The hash of what each plan says now. Plans of another community are left out. */
async function planHashes(communityId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await plans.getMany([...new Set(ids)]);
  return new Map(
    rows.filter((plan) => plan.communityId === communityId).map((plan) => [plan._id, planHash(sha256, plan)]),
  );
}
