import type { ProofView } from '../../../contract/record/record';
import { fromHex, toHex } from '../../../domain/record/canonical';
import { logLeaf } from '../../../domain/record/entries';
import { consistencyProof, inclusionProof } from '../../../domain/record/merkle';
import type { ReceiptStatement, Signed } from '../../../domain/record/statements';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import type { BallotDoc, VoteDoc } from '../../data/documents/ballot';
import { voids, votes } from '../../data/collections';
import { ballotOf } from '../../data/frozen-ballots';
import { readLeaves } from '../../data/log';
import { sha256 } from '../../platform/crypto/signing';
import type { VoidDoc } from '../../data/documents/record';

/** What a phone needs to see for itself that a vote is in the log. It says nothing of the choice, nor whose vote it is. */
export const proveReceipt: Handler<'record.proof'> = async ({ input }) => {
  const { communityId, ballotId, receipt, from } = input;
  const [ballot, [vote]] = await Promise.all([
    ballotOf(communityId, ballotId),
    votes.find({ ballotId, receipt }, { limit: 1 }),
  ]);
  // One after the other: if both were read at once, a vote voided in between would be found in neither.
  const voided = vote ? null : await voids.get(`${ballotId}:${receipt}`);
  if (!ballot || (!vote && !voided)) return refuse('NOT_FOUND');
  const signed = vote
    ? receiptOf(vote)
    : receiptOf({ ...(voided as VoidDoc).vote, signature: voided?.signature ?? '' });
  const logged = await placeInLog(ballot, signed.statement, from);
  const view: ProofView = {
    publicKey: ballot.notice.statement.publicKey,
    receipt: signed,
    ...(logged && { logged }),
    ...(!vote && voided && { voided: voided.entry.reason }),
  };
  return ok(view);
};

type Stated = Pick<VoteDoc, 'ballotId' | 'receipt' | 'commitment' | 'castAt' | 'signature'>;
const receiptOf = ({
  ballotId,
  receipt,
  commitment,
  castAt,
  signature,
}: Stated): Signed<ReceiptStatement> => ({
  statement: { type: 'receipt', ballotId, receipt, commitment, castAt },
  signature,
});

async function placeInLog(
  { _id, head }: BallotDoc,
  { receipt, commitment, castAt }: ReceiptStatement,
  from: number,
): Promise<ProofView['logged']> {
  if (!head) return undefined;
  const entry = { type: 'vote', ballotId: _id, receipt, commitment, castAt } as const;
  const { size } = head.statement;
  const hexes = (await readLeaves(_id)).slice(0, size);
  const index = hexes.indexOf(toHex(logLeaf(sha256, entry)));
  if (index < 0 || hexes.length < size) return undefined;
  const leaves = hexes.map(fromHex);
  return {
    entry,
    index,
    head,
    inclusion: inclusionProof(sha256, leaves, index).map(toHex),
    ...(from > 0 && from < size && { consistency: consistencyProof(sha256, leaves, from).map(toHex) }),
  };
}
