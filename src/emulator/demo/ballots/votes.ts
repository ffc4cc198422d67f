import type { VoteDoc } from '../../../cloud/data/documents';
import { receiptNumber } from '../../../cloud/platform/random';
import type { Channel, Choice } from '../../../domain/ballot/tally';
import { rollTotals, type Owner } from '../../../domain/roll/electoral-roll';
import { awakeBetween } from '../clock';
import type { BallotTold, Story } from '../story/story';

export interface Casting {
  readonly ballotId: string;
  readonly communityId: string;
  readonly openidOf: (by: string) => string;
  readonly opens: number;
  readonly until: number;
}

/** Most vote on the phone; those who do not are asked at the door. */
const CHANNEL_WEIGHTS: Readonly<Record<Channel, number>> = { online: 76, paper: 8, door: 16, proxy: 0 };

/** The votes that a ballot has had so far. */
export function votesOf(
  { random, supervisor }: Story,
  ballot: BallotTold,
  owners: readonly Owner[],
  { ballotId, communityId, openidOf, opens, until }: Casting,
): readonly VoteDoc[] {
  const voters = votersOf(ballot, random.shuffled(owners), owners);
  const approving = Math.round(voters.length * ballot.approve);
  return voters.map(({ ownerKey, building, areaCenti, units }, index): VoteDoc => {
    const channel = random.weighted(CHANNEL_WEIGHTS);
    return {
      ...{ _id: `${ballotId}:${ownerKey}`, ballotId, communityId, ownerKey, building, areaCenti },
      choice: index < approving ? 'approve' : other(index),
      channel,
      receipt: receiptNumber(random),
      mutationId: random.word(),
      castBy: channel === 'online' ? openidOf(units[0] ?? '') : supervisor,
      castAt: awakeBetween(random, opens, until),
    };
  });
}

const other = (index: number): Choice => (index % 3 === 0 ? 'abstain' : 'reject');

/** The developer stays away, and so does whom the ballot has silent. */
function votersOf(ballot: BallotTold, order: readonly Owner[], all: readonly Owner[]): readonly Owner[] {
  const silent = new Set(ballot.silent ?? []);
  const willing = order.filter(({ unsold, units }) => !unsold && !units.some((unit) => silent.has(unit)));
  if ('owners' in ballot.turnout) return willing.slice(0, ballot.turnout.owners);
  const { share } = ballot.turnout;
  const roll = rollTotals(all);
  const voters: Owner[] = [];
  let areaCenti = 0;
  for (const owner of willing) {
    if (voters.length >= share * roll.owners && areaCenti >= share * roll.areaCenti) break;
    voters.push(owner);
    areaCenti += owner.areaCenti;
  }
  return voters;
}
