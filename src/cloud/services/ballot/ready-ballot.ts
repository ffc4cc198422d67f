import { frozenBallot, type FrozenBallot } from '../../data/frozen-ballots';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballots } from '../../data/collections';
import { freezeRoll } from './freeze-roll';

/**
 * The frozen part of a ballot of this community. Where the correction window has ended and the timer has not come by
 * yet, the roll is frozen here: nobody waits for a timer to vote. `notice` only, while the window is open.
 */
export async function readyBallot(
  communityId: string,
  ballotId: string,
  now: number,
): Promise<FrozenBallot | Pick<FrozenBallot, 'notice'> | null> {
  let ballot: FrozenBallot | null = await frozenBallot(ballotId);
  let stored: BallotDoc | null = null;
  if (!ballot) {
    stored = await ballots.get(ballotId);
    if (stored && now >= stored.notice.statement.correctionEndsAt) {
      await freezeRoll(stored, now);
      ballot = await frozenBallot(ballotId);
    }
  }
  const found = ballot ?? (stored && { notice: stored.notice.statement });
  return found?.notice.communityId === communityId ? found : null;
}
