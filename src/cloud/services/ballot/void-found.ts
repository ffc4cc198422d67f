import { isVoidable } from '../../../domain/ballot/objection';
import type { Caller } from '../../call';
import { voids, votes } from '../../data/collections';
import type { ObjectionDoc } from '../../data/documents/ballot';
import { hadAHand } from './had-a-hand';
import { voidVote } from './void-vote';

/** The vote that an objection is about: the owner's, or the one under a receipt. */
export type Which = { readonly ownerKey: string } | { readonly receipt: string };

/** Whether the caller had a hand in that vote, also if it is void by now. */
export async function isHandOf(caller: Caller, ballotId: string, which: Which): Promise<boolean> {
  if ('ownerKey' in which) return hadAHand(caller, ballotId, which.ownerKey);
  const [[vote], gone] = await Promise.all([
    votes.find({ ballotId, ...which }, { limit: 1 }),
    voids.get(`${ballotId}:${which.receipt}`),
  ]);
  const ownerKey = vote?.ownerKey ?? gone?.ownerKey;
  return ownerKey !== undefined && hadAHand(caller, ballotId, ownerKey);
}

/**
 * Voids the vote that the objection is about, if another hand took it in; never one that an owner cast in person, and
 * never a second one for the same objection: after a break the owner may have voted again. Returns `false` where there
 * is no such vote, unless it was voided since the objection.
 */
export async function voidFound(
  { _id, ballotId, at }: ObjectionDoc,
  which: Which,
  by: string,
  now: number,
): Promise<boolean> {
  const gone =
    'receipt' in which
      ? [await voids.get(`${ballotId}:${which.receipt}`)]
      : await voids.find({ ballotId, ...which }, { limit: 20 });
  if (gone.some((each) => each?.objectionId === _id)) return true;
  const [vote] = await votes.find({ ballotId, ...which }, { limit: 1 });
  if (vote && isVoidable(vote)) {
    await voidVote(vote, by, now, _id);
    return true;
  }
  return gone.some((each) => each?.entry.reason === 'objection-upheld' && each.entry.at >= at);
}
