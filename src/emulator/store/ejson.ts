import { BSONRegExp, EJSON } from 'bson';
import { isFields } from './document';
import type { StoredDocument } from './document';

/**
 * Reads the SDK's extended JSON.
 *
 * @param now epoch ms of the (shifted) clock, which `db.serverDate({offset})` refers to
 * @returns plain values: numbers as JavaScript numbers, `Date`, `RegExp`, the rest as `bson` types
 */
export function parseEjson(text: string, now: number): unknown {
  return revive(EJSON.parse(text), now);
}

function revive(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((element) => revive(element, now));
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options);
  if (!isFields(value)) return value;
  const serverDate = value.$tcb_server_date;
  if (isFields(serverDate)) return new Date(now + Number(serverDate.offset ?? 0));
  const revived: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) revived[key] = revive(inner, now);
  return revived;
}

/** Writes a document or a row of an aggregation as extended JSON, for the wire and for the disk. */
export function writeEjson(value: unknown): string {
  // Most documents fit plain JSON; the general encoder costs about ten times as much.
  return isPlainJson(value) ? JSON.stringify(value) : EJSON.stringify(value, { relaxed: false });
}

/** Reads the output of `writeEjson`. */
export function readDocument(text: string): StoredDocument {
  // Every extended type is an object whose first key begins with `$`.
  return (text.includes('"$') ? EJSON.parse(text) : JSON.parse(text)) as StoredDocument;
}

function isPlainJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isPlainJson);
      return isFields(value) && Object.values(value).every(isPlainJson);
    default:
      return false;
  }
}
