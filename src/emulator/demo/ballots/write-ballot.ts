import type { BallotDoc, VoteDoc } from '../../../cloud/data/documents';
import { decide } from '../../../domain/ballot/outcome';
import { ruleOf } from '../../../domain/ballot/rule';
import { tally } from '../../../domain/ballot/tally';
import { countTurnout } from '../../../domain/ballot/turnout';
import { rollTotals } from '../../../domain/roll/electoral-roll';
import { asId, type OwnerKey } from '../../../domain/shared/ids';
import { MINUTE_MS } from '../../../domain/shared/time';
import type { WrittenRoll } from '../roll/write-roll';
import { demoId, type Entry, type Setting } from '../setting';
import type { Story } from '../story/story';
import { votesOf } from './votes';

/** A ballot with its frozen roll and its votes; counted as the timer counts. */
export function writeBallot(
  story: Story,
  { owners, roll }: WrittenRoll,
  openidOf: (by: string) => string,
  { now }: Setting,
): { readonly ballotId: string; readonly entries: readonly Entry[] } | undefined {
  const { id, ballot, timeline, worker } = story;
  const { notice, opens, closes, counted } = timeline;
  if (!ballot || notice === undefined || opens === undefined || closes === undefined) return undefined;
  const ballotId = demoId('ballot', id);
  const place = { ballotId, communityId: id };
  const until = Math.min(closes - 1, now - 2 * MINUTE_MS);
  const votes = opens < now ? votesOf(story, ballot, owners, { ...place, openidOf, opens, until }) : [];

  const { title, question, matter } = ballot;
  const voters = new Set(votes.map(({ ownerKey }) => asId<OwnerKey>(ownerKey)));
  const { byBuilding } = countTurnout(owners, voters);
  const lastRun = opens < now ? now - MINUTE_MS : notice;
  const document: BallotDoc = {
    ...{ _id: ballotId, communityId: id, planId: demoId('plan', id), title, question, matter },
    ...{ rule: ruleOf(matter), noticeAt: notice, noticeBy: worker, opensAt: opens, closesAt: closes },
    ...{ rollId: roll.rollId, roll: rollTotals(owners) },
    turnout: { byBuilding, countedAt: counted ?? lastRun },
    status: counted === undefined ? 'running' : 'counted',
    ...(counted !== undefined && { result: resultOf(matter, owners, votes, counted) }),
  };
  const rollEntries = owners.map(({ ownerKey, building, units, areaCenti }): Entry => [
    'ballotOwners',
    { _id: `${ballotId}:${ownerKey}`, ...place, ownerKey, building, units, areaCenti },
  ]);
  return {
    ballotId,
    entries: [['ballots', document], ...rollEntries, ...votes.map((vote): Entry => ['votes', vote])],
  };
}

function resultOf(
  matter: BallotDoc['matter'],
  owners: WrittenRoll['owners'],
  votes: readonly VoteDoc[],
  countedAt: number,
): NonNullable<BallotDoc['result']> {
  const counted = tally(votes.map((vote) => ({ ...vote, ownerKey: asId<OwnerKey>(vote.ownerKey) })));
  return { tally: counted, outcome: decide(ruleOf(matter), rollTotals(owners), counted), countedAt };
}
