import { ballots, communities } from '../data/collections';
import { moveBallotOn } from '../services/ballot/move-on';
import { timeIn } from '../services/city/trial-time';
import type { Work } from './work';

/** Moves a ballot on. A trial's goes by the trial's own clock, and is looked at again by the timer's. */
export const moveBallot: Work = async (ballotId, now) => {
  const ballot = await ballots.get(ballotId);
  if (!ballot) return {};
  const trial = ballot.trial ? await communities.get(ballot.communityId) : null;
  const ahead = timeIn(trial, now) - now;
  const { again, moved } = await moveBallotOn(ballot, now + ahead);
  return {
    ...(again !== undefined && { again: again - ahead }),
    ...(moved && { changed: ballot.communityId }),
  };
};
