import type { EpochMs } from '../shared/time';
import type { Binding } from './form';
import { isUsable, type Authorisation } from './proxy';

/** A flat of somebody, with the key under which it stands on a ballot's roll. */
export interface Claim {
  readonly unit: string;
  readonly key: string;
}

/**
 * What somebody's flats entitle them to: owners decide by the key of their certificate, in a consultation every flat
 * has one voice by the key of its household. A tenant has no vote where owners decide, not for others either.
 */
export const claimsOf = (
  flats: readonly { readonly unit: string; readonly ownerKey?: string }[],
  binding: Binding,
  householdKey: (unit: string) => string,
): readonly Claim[] =>
  flats.flatMap(({ unit, ownerKey }) => {
    const key = binding === 'consultative' ? householdKey(unit) : ownerKey;
    return key === undefined ? [] : [{ unit, key }];
  });

/** An entry of the frozen roll. `heldBy`: the buyer's key, where it was sold meanwhile. */
export interface RollEntry {
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly heldBy?: string;
}

/**
 * Whether an entry is somebody's by their own right: under its key or, where it was sold meanwhile, under the buyer's,
 * and with one of its very flats. Who has sold them may own others under the same key, and votes no more.
 */
export const isOwn = (claims: readonly Claim[], { ownerKey, heldBy, units }: RollEntry): boolean =>
  claims.some(({ unit, key }) => units.includes(unit) && key === (heldBy ?? ownerKey));

/**
 * Whether somebody may vote under a written authorisation given to one of their flats. Who took it in or confirmed it
 * may not, though they have joined the flat only since: one person's word would be a vote.
 */
export const mayStandIn = (
  openid: string,
  claims: readonly Claim[],
  proxy: Authorisation & {
    readonly proxyUnit: string;
    readonly enteredBy: string;
    readonly settledBy?: string;
  },
  now: EpochMs,
): boolean =>
  isUsable(proxy, now) &&
  openid !== proxy.enteredBy &&
  openid !== proxy.settledBy &&
  claims.some(({ unit }) => unit === proxy.proxyUnit);
