import { phaseAt } from '../../domain/ballot/schedule';
import { decide } from '../../domain/ballot/outcome';
import { tally } from '../../domain/ballot/tally';
import { asId, type OwnerKey } from '../../domain/shared/ids';
import { ballots, communities, votes } from '../data/collections';
import { operators } from '../data/database';
import type { BallotDoc } from '../data/documents';

/**
 * A vote that was taken before the close may still be on its way to the database while its function runs; no
 * function runs longer than 20 s. Counting waits until all of them have arrived or failed.
 */
const STILL_ARRIVING_MS = 30_000;

/** Counts the turnout of every running ballot, and after the close the votes. Answers the communities concerned. */
export async function countBallots(now: number): Promise<readonly string[]> {
  const running = await ballots.every({ status: 'running' });
  const changed: string[] = [];
  for (const ballot of running) {
    if (phaseAt(ballot, now) === 'notice') continue;
    await countTurnout(ballot, now);
    if (now >= ballot.closesAt + STILL_ARRIVING_MS) await closeBallot(ballot, now);
    changed.push(ballot.communityId);
  }
  return changed;
}

async function countTurnout(ballot: BallotDoc, now: number): Promise<void> {
  const rows = await votes.groupBy<{ _id: string; owners: number; areaCenti: number }>(
    { ballotId: ballot._id },
    '$building',
    { owners: 1, areaCenti: '$areaCenti' },
  );
  const counted = new Map(rows.map((row) => [row._id, row]));
  const byBuilding = ballot.turnout.byBuilding.map(({ building, roll }) => {
    const { owners = 0, areaCenti = 0 } = counted.get(building) ?? {};
    return { building, roll, owners, areaCenti };
  });
  await ballots.update(ballot._id, { turnout: operators.set({ byBuilding, countedAt: now }) });
}

/** Only one of several runs writes the result: the condition on the status says which. */
async function closeBallot(ballot: BallotDoc, now: number): Promise<void> {
  const rows = await votes.every({ ballotId: ballot._id }, ['ownerKey', 'areaCenti', 'choice', 'channel']);
  const counted = tally(rows.map((row) => ({ ...row, ownerKey: asId<OwnerKey>(row.ownerKey) })));
  const outcome = decide(ballot.rule, ballot.roll, counted);
  const written = await ballots.updateWhere(
    { _id: ballot._id, status: 'running' },
    { status: 'counted', result: operators.set({ tally: counted, outcome, countedAt: now }) },
  );
  if (written === 0) return;
  const next = outcome.passed ? { stage: 'works' as const, 'since.works': now } : { stage: 'plan' as const };
  await communities.updateWhere({ _id: ballot.communityId, stage: 'ballot' }, { ...next, changedAt: now });
}
