import { canonical, toHex, utf8, type Hash } from '../record/canonical';
import type { OfficeRole } from '../joining/office';

/** Who may read of an act: the household that it concerns, or the bureau, because it is about an office or a rule. */
export const ACT_CIRCLES = ['flat', 'office'] as const;
export type ActCircle = (typeof ACT_CIRCLES)[number];

/** Acts about an owner's vote, ownership and objections: a tenant of the flat reads nothing of them. */
const OWNERS_ALONE = ['papers.', 'proxies.', 'canvass.', 'objections.', 'joining.sell', 'record.'];
export const isOwnersAlone = (what: string): boolean =>
  OWNERS_ALONE.some((begins) => what.startsWith(begins));

/** Stands for every flat of the community, where an act concerns them all. */
export const EVERY_FLAT = '*';

/**
 * What somebody in an office did: who, what, to whom, when. `outcome` is `done`, the code of the refusal, or `begun`
 * where the function was cut off and nobody knows.
 */
export interface Act {
  readonly id: string;
  readonly at: number;
  /** The procedure, such as `joining.admit`. */
  readonly what: string;
  readonly circle: ActCircle;
  /** The OPENID. */
  readonly by: string;
  readonly as: OfficeRole;
  /** The record of the office; absent for the bureau's first person. */
  readonly roleId?: string;
  readonly communityId?: string;
  /** The flats that it concerns, or `EVERY_FLAT`. */
  readonly units: readonly string[];
  readonly outcome: string;
  readonly request: string;
}

/**
 * The link of an act in the chain, hex: the hash of the link before it (empty for the first) and of the act. Whoever
 * changes an act, or takes one out, would have to change every link after it.
 */
export const linkOf = (hash: Hash, before: string, act: Act): string =>
  toHex(hash(utf8(`${before}\n${canonical(act)}`)));

/** An act is linked once no function that began it can still be running (20 s), with the clocks' difference. */
export const ACT_SETTLES_MS = 60_000;
