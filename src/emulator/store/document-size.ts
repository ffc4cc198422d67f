import { calculateObjectSize } from 'bson';
import { isFields } from './document';
import type { StoredDocument } from './document';
import { refused } from './errors';

/** Largest document, in bytes of BSON: MongoDB's limit. */
export const largestDocument = 16 * 1024 * 1024;

/** No character takes more bytes, and no other value than text takes more than this many with its key's framing. */
const mostPerCharacter = 3;
const mostPerValue = 64;

/** A document with more than 16 MB is refused (-502001 in the SDK), also one that an update has made so large. */
export function requireSize(document: StoredDocument): void {
  // The exact size costs ten times as much as this estimate, which nearly always suffices.
  if (atMost(document) <= largestDocument) return;
  const bytes = calculateObjectSize(document);
  if (bytes > largestDocument) {
    throw refused(`object to insert too large. size in bytes: ${bytes}, max size: ${largestDocument}`);
  }
}

/** No less than a value's size in bytes. */
function atMost(value: unknown): number {
  if (typeof value === 'string') return value.length * mostPerCharacter + mostPerValue;
  if (Array.isArray(value)) return value.reduce<number>((sum, inner) => sum + atMost(inner), mostPerValue);
  if (!isFields(value)) return mostPerValue;
  let sum = mostPerValue;
  for (const [key, inner] of Object.entries(value)) sum += key.length * mostPerCharacter + atMost(inner);
  return sum;
}
