import { createHash } from 'node:crypto';

/** A hash of the parts: the first 22 characters of SHA-256 in base64url, which are 132 bits. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/**
 * The id of a document that a mutation makes. If the same person repeats the mutation, the id is the same and the
 * insertion answers that the document exists; that is how a repeat is recognised. Nobody else can get the same id.
 *
 * @param of what else tells one act from another: a phone could send a mutation id again for another community or
 *   another flat, or to another procedure that writes into the same collection. That is a new act, not a repeat
 */
export const createdId = (openid: string, mutationId: string, ...of: readonly string[]): string =>
  shortHash(openid, mutationId, ...of);

/**
 * A text that orders documents by time and keeps equal times apart. It also marks where the next page begins.
 *
 * @param at whole epoch ms, 0 or later; a fraction would be compared as text and come to the wrong place
 * @throws RangeError for any other number
 */
export function sortKey(at: number, id: string): string {
  if (!Number.isSafeInteger(at) || at < 0) throw new RangeError(`no moment to sort by: ${at}`);
  return `${String(at).padStart(14, '0')}-${id}`;
}
