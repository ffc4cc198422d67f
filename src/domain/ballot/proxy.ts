import type { EpochMs } from '../shared/time';
import type { Matter } from '../joining/own-matter';
import type { Channel } from './tally';

/** A written authorisation: two people take it in, and it ends at its date or when it is revoked. */
export interface Authorisation {
  readonly state: 'waiting' | 'confirmed' | 'revoked';
  /** Exclusive. */
  readonly expiresAt: EpochMs;
}

/** Whether a vote may be cast under it. */
export const isUsable = ({ state, expiresAt }: Authorisation, now: EpochMs): boolean =>
  state === 'confirmed' && now < expiresAt;

/**
 * Whether an owner takes up one of the places that the cap leaves their proxy. A vote that was cast under an
 * authorisation keeps its place whatever becomes of the paper; one that ran out or was revoked unused, and one whose
 * owner has voted in person since, holds none.
 */
export const takesPlace = (
  { state, expiresAt }: Authorisation,
  vote: { readonly channel: Channel } | null,
  now: EpochMs,
): boolean => (vote ? vote.channel === 'proxy' : state !== 'revoked' && now < expiresAt);

/** Who is concerned by an authorisation: the flats and owners on both sides. */
export const concernedBy = ({
  units,
  proxyUnit,
  ownerKey,
  proxyKey,
}: {
  readonly units: readonly string[];
  readonly proxyUnit: string;
  readonly ownerKey: string;
  readonly proxyKey: string;
}): Matter => ({ units: [...units, proxyUnit], ownerKeys: [ownerKey, proxyKey] });

/** Whether a vote gives way to the owner's own: one that somebody authorised has cast; any other stands. */
export const givesWay = ({ channel }: { readonly channel: Channel }): boolean => channel === 'proxy';
