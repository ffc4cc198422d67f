import { createHash } from 'node:crypto';

/** 22 characters of base64url: 132 bits of SHA-256. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/**
 * The id of what a mutation makes. The same person repeating the same mutation meets the same document, whose
 * insertion then answers "exists": that is how a repeat is recognised. Nobody else's mutation id can meet it.
 */
export const createdId = (openid: string, mutationId: string): string => shortHash(openid, mutationId);

/**
 * Orders documents by time and tells equal times apart; the id of the page after it.
 *
 * @param at whole epoch ms; a fraction would be compared as text, and stand in the wrong place
 * @throws RangeError for any other number
 */
export function sortKey(at: number, id: string): string {
  if (!Number.isSafeInteger(at) || at < 0) throw new RangeError(`no moment to sort by: ${at}`);
  return `${String(at).padStart(14, '0')}-${id}`;
}
