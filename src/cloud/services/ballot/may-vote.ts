import type { Binding } from '../../../domain/ballot/form';
import type { Caller } from '../../call';
import type { BallotOwnerDoc, ProxyDoc } from '../../data/documents/ballot';
import type { FrozenOwner } from '../../data/frozen-ballots';
import { ballotOwners, proxies } from '../../data/collections';
import { householdKey } from './voters';

type Flats = Pick<Caller, 'flats'>;
type Voter = Pick<Caller, 'flats' | 'openid'>;

/** The keys under which the caller may stand on a roll: as owner of the flats, in a consultation as their resident. */
export function ownKeys({ flats }: Flats, binding: Binding): readonly string[] {
  const keys = flats.flatMap(({ unit, ownerKey }) =>
    binding === 'consultative' ? [householdKey(unit)] : (ownerKey ?? []),
  );
  return [...new Set(keys)];
}

/**
 * Whether an entry of the frozen roll is the caller's by own right: under its key or, where it was sold meanwhile, under
 * the buyer's, and with one of its very flats. Who has sold them may own others under the same key, and votes no more.
 */
export const isOwn = (
  { flats }: Flats,
  binding: Binding,
  { ownerKey, heldBy, units }: Pick<BallotOwnerDoc, 'ownerKey' | 'heldBy' | 'units'>,
): boolean =>
  binding === 'consultative'
    ? flats.some(({ unit }) => householdKey(unit) === ownerKey)
    : flats.some(
        (flat) =>
          flat.ownerKey !== undefined &&
          units.includes(flat.unit) &&
          (heldBy === undefined ? [ownerKey] : [heldBy]).includes(flat.ownerKey),
      );

/** Flats whose authorisations the caller may use: a tenant has no vote where owners decide, not for others either. */
export const proxyFlats = ({ flats }: Flats, binding: Binding): readonly string[] =>
  flats
    .filter(({ ownerKey }) => binding === 'consultative' || ownerKey !== undefined)
    .map(({ unit }) => unit);

/**
 * Whether the caller may use an authorisation for one of the own flats. Who took it in or confirmed it may not, though
 * they have joined the flat only since: one person's word would be a vote.
 */
export const mayStandIn = (
  { openid, flats }: Voter,
  binding: Binding,
  proxy: Pick<ProxyDoc, 'state' | 'expiresAt' | 'proxyUnit' | 'enteredBy' | 'settledBy'>,
  now: number,
): boolean =>
  proxy.state === 'confirmed' &&
  now < proxy.expiresAt &&
  openid !== proxy.enteredBy &&
  openid !== proxy.settledBy &&
  proxyFlats({ flats }, binding).includes(proxy.proxyUnit);

/**
 * How the caller may vote for an owner of the frozen roll, if at all: by own right costs no round trip; a flat bought
 * meanwhile and a written authorisation are looked up.
 */
export async function mayVote(
  caller: Voter,
  binding: Binding,
  ballotId: string,
  owner: FrozenOwner,
  now: number,
): Promise<'online' | 'proxy' | null> {
  if (isOwn(caller, binding, owner)) return 'online';
  const id = `${ballotId}:${owner.ownerKey}`;
  const [stored, proxy] = await Promise.all([ballotOwners.get(id), proxies.get(id)]);
  if (stored && isOwn(caller, binding, stored)) return 'online';
  return proxy && mayStandIn(caller, binding, proxy, now) ? 'proxy' : null;
}
