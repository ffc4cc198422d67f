import { findLetter, useOutbox } from '../../stores/outbox';
import type { BallotView, MyBallotPaper } from '../../stores/types';

/** The papers that can be cast now: not voted, and not waiting on the phone either. */
export function useOpenPapers(ballot: BallotView | undefined): readonly MyBallotPaper[] {
  const letters = useOutbox((outbox) => outbox.letters);
  if (!ballot || ballot.phase !== 'open') return [];
  return ballot.mine.filter(
    ({ ownerKey, voted }) =>
      !voted &&
      !findLetter(
        letters,
        'ballots.cast',
        (input) => input.ballotId === ballot.ballotId && input.ownerKey === ownerKey,
      ),
  );
}
