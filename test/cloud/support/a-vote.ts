import { type Scene, flatIn, withBallot } from './scene';
import { sortKey } from '../../../src/cloud/platform/document-id';
import type { VoteDoc, PaperDoc } from '../../../src/cloud/data/documents/ballot';
import type { Changes } from './ballots-scenarios';

export function aVote({ community, now }: Scene, ballotId: string, ownerKey: string): VoteDoc {
  const { building, areaCenti } = flatIn(community);
  return {
    _id: `${ballotId}:${ownerKey}`,
    ballotId,
    communityId: community,
    ownerKey,
    building,
    areaCenti,
    channel: 'paper',
    receipt: '7K3M-Q2XD',
    commitment: '00'.repeat(32),
    signature: '',
    sealed: '',
    mutationId: 'mutation-elsewhere',
    castBy: 'somebody',
    castAt: now - 1,
    logged: false,
    toCheck: true,
  };
}

/** A paper that the caller has entered. */
export const aPaper = (
  { community, now }: Scene,
  ballotId: string,
  ownerKey: string,
  more: Partial<PaperDoc> = {},
): PaperDoc => ({
  _id: `paper-${community}`,
  ballotId,
  communityId: community,
  ownerKey,
  units: ['1-1-101'],
  channel: 'paper',
  sealed: '',
  picture: 'cloud://local.local/papers/one.png',
  enteredBy: `o-${community}`,
  enteredAt: now,
  sortKey: sortKey(now, `paper-${community}`),
  state: 'waiting',
  ...more,
});

/** A paper of flat 1 that the caller has entered. */
export async function withPaper(scene: Scene, more: Partial<PaperDoc> = {}, ballotMore: Changes = {}) {
  const { ballotId, ownerKey } = await withBallot(scene, ballotMore);
  const paper = aPaper(scene, ballotId, ownerKey, more);
  await scene.world.put('papers', paper);
  return { ballotId, ownerKey, paperId: paper._id };
}
