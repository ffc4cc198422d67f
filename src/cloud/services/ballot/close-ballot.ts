import { consequenceOf } from '../../../domain/ballot/consequence';
import { STILL_ARRIVING_MS } from '../../../domain/ballot/next-step';
import { objectionEnd } from '../../../domain/ballot/schedule';
import { closeBallot as count } from '../../../domain/record/closing';
import { digest } from '../../../domain/record/canonical';
import type { CloseStatement } from '../../../domain/record/statements';
import type { BallotDoc, ResultDoc } from '../../data/documents/ballot';
import { ballots, communities, objections, plans } from '../../data/collections';
import { operators } from '../../data/database';
import { decidedBy } from './turnout-view';
import { takeUp } from '../plan/take-up';
import { readRecord } from '../record/read-record';
import { sealsFor, sha256 } from '../../platform/crypto/signing';
import { mergeVotes, readUnlogged } from './merge-votes';
import { MOVES, stagesFor } from '../../../domain/community/stage';

/**
 * Counts the votes after the close, and again whenever a vote has been taken out of the count since. It merges the
 * votes that are not in the log yet, opens the choices, and signs head, roll, tally and outcome together. Only one of
 * several runs writes.
 */
export async function countBallot(stored: BallotDoc, now: number): Promise<BallotDoc> {
  // Another run may have merged votes since this one began; the count must be that of the newest head.
  const ballot = (await ballots.get(stored._id)) ?? stored;
  const voids = ballot.voids ?? 0;
  const head = await mergeVotes(ballot, await readUnlogged(ballot._id), now, true);
  if (!head || !ballot.frozen) return ballot;
  // Even if the clock was set back, a count is dated neither before its head nor before the count that it replaces.
  const countedAt = Math.max(now, head.statement.at, ballot.result?.countedAt ?? now);
  const statement = await closeStatement(ballot, head.statement, 'preliminary', countedAt);
  const result: ResultDoc = {
    close: sealsFor(ballot.notice.statement).signed(statement),
    countedAt,
    // A changed result is a new one, so the objection period begins again.
    objectionEndsAt: objectionEnd(countedAt, ballot.notice.statement),
    voids,
  };
  // If two runs count at once, the one that has seen fewer voided votes must not overwrite the other.
  const written = await ballots.updateWhere(
    {
      _id: ballot._id,
      status: ballot.status,
      'result.voids': operators.not(operators.gte(voids)),
    },
    // A sample of the earlier result says nothing about this one.
    { status: 'preliminary', result: operators.set(result), sample: operators.remove() },
  );
  return written === 1 ? { ...ballot, head, status: 'preliminary', result } : ballot;
}

/**
 * Makes the result final once the objection period is over and every objection is answered, and moves the community
 * on. Returns whether it did so.
 */
export async function finishBallot(ballot: BallotDoc, now: number): Promise<boolean> {
  const { _id, communityId, result, head } = ballot;
  const over = result !== undefined && now >= result.objectionEndsAt + STILL_ARRIVING_MS;
  if (!over || !head || result.voids !== (ballot.voids ?? 0)) return false;
  const open = await objections.find({ ballotId: _id, state: 'open' }, { limit: 1, fields: ['_id'] });
  if (open.length > 0) return false;
  const statement = await closeStatement(ballot, head.statement, 'final', Math.max(now, result.countedAt));
  const final = { ...result, close: sealsFor(ballot.notice.statement).signed(statement) };
  // The community comes first: if this run is killed before the last line, a later run does the rest.
  await takeUpChosen(ballot, now);
  const move = consequenceOf(ballot.notice.statement.form, decidedBy(ballot)?.motions).move;
  const stage = MOVES[move].to;
  await communities.updateWhere(
    { _id: communityId, stage: operators.in(stagesFor(move)), ballotId: _id },
    { stage, ...(stage === 'works' && { 'since.works': now }), changedAt: operators.max(now) },
  );
  const written = await ballots.updateWhere(
    { _id, status: 'preliminary', 'result.voids': result.voids },
    { status: 'final', result: operators.set(final) },
  );
  return written === 1;
}

/** If the ballot chose one of several plans, puts that plan into force and takes up the needs that its items name. */
async function takeUpChosen(ballot: BallotDoc, now: number): Promise<void> {
  const { planId } = consequenceOf(ballot.notice.statement.form, decidedBy(ballot)?.motions);
  if (!planId) return;
  const [community, plan] = await Promise.all([communities.get(ballot.communityId), plans.get(planId)]);
  if (!community || !plan || community.planId === planId) return;
  await takeUp(community, plan, ballot._id, now);
  await plans.update(planId, { alternative: operators.remove() });
  await communities.update(community._id, { planId });
}

async function closeStatement(
  ballot: BallotDoc,
  { size, root }: { readonly size: number; readonly root: string },
  stage: CloseStatement['stage'],
  closedAt: number,
): Promise<CloseStatement> {
  const { form, nonVoters } = ballot.notice.statement;
  const { entries, heads, rollEntries, openings, silent } = await readRecord(ballot, size);
  const counted = count({ form, nonVoters, entries, rollEntries, openings, silent });
  return {
    type: 'close',
    ballotId: ballot._id,
    stage,
    size,
    root,
    heads: heads.length,
    rollRoot: ballot.frozen?.root ?? '',
    openings: digest(sha256, openings),
    ...counted,
    closedAt,
  };
}
