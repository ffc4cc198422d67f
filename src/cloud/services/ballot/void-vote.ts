import type { VoidEntry } from '../../../domain/record/statements';
import type { VoidDoc, VoteDoc } from '../../data/documents/ballot';

/** A vote that no longer counts, as the log will tell it: nothing is deleted from the log, a later entry voids it. */
export function voidDocument(vote: VoteDoc, reason: VoidEntry['reason'], by: string, at: number): VoidDoc {
  const { ballotId, communityId, ownerKey, receipt, commitment, castAt, signature } = vote;
  return {
    ...{ _id: `${ballotId}:${receipt}`, ballotId, communityId, ownerKey, signature, by, logged: false },
    vote: { type: 'vote', ballotId, receipt, commitment, castAt },
    entry: { type: 'void', ballotId, receipt, reason, at },
  };
}
