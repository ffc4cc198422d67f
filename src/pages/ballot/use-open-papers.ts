import { findLetter, useOutbox } from '../../stores/app/outbox';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';

/** The papers that can be cast now: neither voted nor waiting on the phone. */
export function useOpenPapers(ballot: BallotView | undefined): readonly MyBallotPaper[] {
  const waits = useWaits(ballot?.ballotId ?? '');
  if (!ballot || ballot.phase !== 'open') return [];
  return ballot.mine.filter(({ ownerKey, voted }) => !voted && !waits(ownerKey));
}

/** Whether an owner's vote waits on this phone to be sent. */
export function useWaits(ballotId: string): (ownerKey: string) => boolean {
  const letters = useOutbox((outbox) => outbox.letters);
  return (ownerKey) =>
    findLetter(
      letters,
      'ballots.cast',
      (input) => input.ballotId === ballotId && input.ownerKey === ownerKey,
    ) !== undefined;
}
