import { voteDocument } from '../../../cloud/services/ballot/vote-document';
import type { BallotOwnerDoc, VoteDoc } from '../../../cloud/data/documents/ballot';
import type { Seals } from '../../../cloud/platform/crypto/signing';
import type { Channel } from '../../../domain/ballot/tally';
import { rollTotals } from '../../../domain/roll/electoral-roll';
import { awakeBetween } from '../clock';
import { Random } from '../random';
import type { BallotTold, Story } from '../story/story';

export interface Casting {
  readonly ballotId: string;
  readonly communityId: string;
  readonly motionId: string;
  readonly openidOf: (by: string) => string;
  readonly opens: number;
  readonly until: number;
}

/** Most owners vote on the phone; the others are asked at the door. */
const CHANNEL_WEIGHTS: Readonly<Record<Channel, number>> = { online: 76, paper: 8, door: 16, proxy: 0 };

/** The votes of a ballot so far, in the order in which they came; all of them are in its log. */
export function votesOf(
  { id, random, supervisor }: Story,
  ballot: BallotTold,
  owners: readonly BallotOwnerDoc[],
  { ballotId, communityId, motionId, openidOf, opens, until }: Casting,
  seals: Seals,
): readonly VoteDoc[] {
  const voters = votersOf(ballot, random.shuffled(owners), owners);
  const approving = Math.round(voters.length * ballot.approve);
  // A generator of its own, so that sealing a vote does not change the rest of the story.
  const sealing = new Random(`${id} seals`);
  return voters
    .map((owner, index): VoteDoc => {
      const channel = random.weighted(CHANNEL_WEIGHTS);
      const casting = {
        ballotId,
        communityId,
        owner,
        channel,
        choice: { [motionId]: [index < approving ? 'approve' : other(index)] },
        castBy: channel === 'online' ? openidOf(owner.units[0] ?? '') : supervisor,
        castAt: awakeBetween(random, opens, until),
        mutationId: random.word(),
      };
      const { toCheck: _looked, ...vote } = voteDocument(casting, seals, sealing);
      return { ...vote, logged: true };
    })
    .sort((a, b) => a.castAt - b.castAt);
}

const other = (index: number): string => (index % 3 === 0 ? 'abstain' : 'reject');

/** The developer stays away, and so do the owners whom the ballot lists as silent. */
function votersOf(
  ballot: BallotTold,
  order: readonly BallotOwnerDoc[],
  all: readonly BallotOwnerDoc[],
): readonly BallotOwnerDoc[] {
  const silent = new Set(ballot.silent ?? []);
  const willing = order.filter(({ unsold, units }) => !unsold && !units.some((unit) => silent.has(unit)));
  if ('owners' in ballot.turnout) return willing.slice(0, ballot.turnout.owners);
  const { share } = ballot.turnout;
  const roll = rollTotals(all);
  const voters: BallotOwnerDoc[] = [];
  let areaCenti = 0;
  for (const owner of willing) {
    if (voters.length >= share * roll.owners && areaCenti >= share * roll.areaCenti) break;
    voters.push(owner);
    areaCenti += owner.areaCenti;
  }
  return voters;
}
