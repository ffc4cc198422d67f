import type { PartKeys } from '../../cloud/services/roll/part-document';
import { key, keysOf } from '../../cloud/platform/crypto/keys';
import { sealsOf, type Seals } from '../../cloud/platform/crypto/signing';
import { shortHash } from '../../cloud/platform/document-id';
import type { Documents } from '../../cloud/data/documents/by-name';

/** One document with the collection it belongs to. */
export type Entry = {
  [C in keyof Documents]: readonly [collection: C, document: Documents[C]];
}[keyof Documents];

/** The facts that the whole city shares. */
export interface Setting {
  /** Epoch ms; all dates are relative to it. */
  readonly now: number;
  readonly keys: PartKeys;
  readonly seals: Seals;
}

export const settingOf = (now: number, keys: Readonly<Record<string, string>>): Setting => ({
  now,
  keys: { field: key('FIELD_KEY', { ...keys }), match: keysOf('MATCH_KEY', { ...keys }) },
  seals: sealsOf(key('SEAL_KEY', { ...keys })),
});

/** An id like the cloud's own, which does not reveal its parts. */
export const demoId = (...parts: readonly (string | number)[]): string =>
  shortHash('demo', ...parts.map(String));

/** The openid of a household that has no document of its own in `people`. */
export const householdOpenid = (communityId: string, unit: string): string =>
  `demo-home-${demoId('household', communityId, unit)}`;
