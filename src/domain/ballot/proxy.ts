import type { EpochMs } from '../shared/time';
import type { Matter } from '../joining/own-matter';
import type { Channel } from './tally';

/** A written authorisation. Two people take it in; it ends at its date or when it is revoked. */
export interface Authorisation {
  readonly state: 'waiting' | 'confirmed' | 'revoked';
  /** Exclusive. */
  readonly expiresAt: EpochMs;
}

/** Whether votes may be cast under an authorisation now. */
export const isUsable = ({ state, expiresAt }: Authorisation, now: EpochMs): boolean =>
  state === 'confirmed' && now < expiresAt;

/**
 * Whether an owner takes up one of the places that the cap leaves their proxy. If a vote was cast under the
 * authorisation, the place stays taken whatever becomes of the paper. An authorisation that expired or was revoked
 * unused takes no place, nor does one whose owner has voted in person since.
 */
export const takesPlace = (
  { state, expiresAt }: Authorisation,
  vote: { readonly channel: Channel } | null,
  now: EpochMs,
): boolean => (vote ? vote.channel === 'proxy' : state !== 'revoked' && now < expiresAt);

/** The flats and owners on both sides of an authorisation. */
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

/** Whether a vote gives way to the owner's own: only one that a proxy has cast does. */
export const givesWay = ({ channel }: { readonly channel: Channel }): boolean => channel === 'proxy';
