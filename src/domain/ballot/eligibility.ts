import type { EpochMs } from '../shared/time';
import type { Binding } from './form';
import { isUsable, type Authorisation } from './proxy';

/** A person's flat, with the key that a ballot's roll lists it under. */
export interface Claim {
  readonly unit: string;
  readonly key: string;
}

/**
 * The votes that somebody's flats entitle them to. In a statutory ballot an owner votes by the key of the certificate;
 * in a consultation every flat has one voice by the key of its household. Where owners decide, a tenant has no vote,
 * not even for others.
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

/** An entry of the frozen roll. `heldBy`: the buyer's key, where the flat was sold meanwhile. */
export interface RollEntry {
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly heldBy?: string;
}

/**
 * Whether an entry is somebody's by their own right: it has their key (or, where the flat was sold meanwhile, theirs is
 * the buyer's key) and one of their very flats. A former owner may own other flats under the same key; for those that
 * were sold they no longer vote.
 */
export const isOwn = (claims: readonly Claim[], { ownerKey, heldBy, units }: RollEntry): boolean =>
  claims.some(({ unit, key }) => units.includes(unit) && key === (heldBy ?? ownerKey));

/**
 * Whether somebody may vote under a written authorisation given to one of their flats. A person who took it in or
 * confirmed it may not, even if they joined the flat only later: otherwise the word of one person would make a vote.
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
