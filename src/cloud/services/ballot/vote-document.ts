import type { Choice } from '../../../domain/ballot/form';
import type { Channel } from '../../../domain/ballot/tally';
import { commitmentOf } from '../../../domain/record/commitment';
import type { BallotOwnerDoc, VoteDoc } from '../../data/documents/ballot';
import { receiptNumber, type Random } from '../../platform/crypto/random';
import { openChoice, sealChoice } from '../../platform/crypto/sealed-choice';
import { sha256, type Seals } from '../../platform/crypto/signing';

export interface Casting {
  readonly ballotId: string;
  readonly communityId: string;
  readonly owner: Pick<BallotOwnerDoc, 'ownerKey' | 'token' | 'building' | 'areaCenti'>;
  readonly choice: Choice;
  readonly channel: Channel;
  readonly castBy: string;
  readonly castAt: number;
  readonly mutationId: string;
}

/** What is encrypted in a vote. */
interface Sealed {
  readonly choice: Choice;
  readonly nonce: string;
}

/** A vote as it is stored: its commitment signed, its choice sealed until the count. */
export function voteDocument(casting: Casting, seals: Seals, random: Random): VoteDoc {
  const { ballotId, communityId, owner, choice, channel, castBy, castAt, mutationId } = casting;
  const { ownerKey, token, building, areaCenti } = owner;
  const _id = `${ballotId}:${ownerKey}`;
  const receipt = receiptNumber(random);
  const nonce = random.bytes(32).toString('hex');
  const commitment = commitmentOf(sha256, { ballotId, owner: token, choice, nonce });
  const content: Sealed = { choice, nonce };
  return {
    _id,
    ballotId,
    communityId,
    ownerKey,
    building,
    areaCenti,
    channel,
    receipt,
    commitment,
    signature: seals.signed({ type: 'receipt', ballotId, receipt, commitment, castAt }).signature,
    sealed: sealChoice(content, receipt, seals.choiceKey, random.bytes(12)),
    mutationId,
    castBy,
    castAt,
    logged: false,
    ...(channel !== 'online' && { toCheck: true }),
  };
}

/** Decrypts the choice of a vote: for the count, and after it. */
export const openVote = ({ sealed, receipt }: VoteDoc, seals: Seals): Sealed =>
  JSON.parse(openChoice(sealed, receipt, seals.choiceKey)) as Sealed;
