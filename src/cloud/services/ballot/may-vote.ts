import type { Binding } from '../../../domain/ballot/form';
import { claimsOf, isOwn, mayStandIn, type Claim } from '../../../domain/ballot/eligibility';
import type { Caller } from '../../call';
import type { FrozenOwner } from '../../data/frozen-ballots';
import { ballotOwners, proxies } from '../../data/collections';
import { householdKey } from './voters';

/** The votes that the caller's flats give a right to in this kind of ballot. */
export const listClaims = ({ flats }: Pick<Caller, 'flats'>, binding: Binding): readonly Claim[] =>
  claimsOf(flats, binding, householdKey);

/**
 * How the caller may vote for an owner of the frozen roll, if at all. The caller's own right costs no round trip; a
 * flat bought since the freeze and a written authorisation have to be looked up.
 */
export async function mayVote(
  caller: Pick<Caller, 'flats' | 'openid'>,
  binding: Binding,
  ballotId: string,
  owner: FrozenOwner,
  now: number,
): Promise<'online' | 'proxy' | null> {
  const claims = listClaims(caller, binding);
  if (isOwn(claims, owner)) return 'online';
  const id = `${ballotId}:${owner.ownerKey}`;
  const [stored, proxy] = await Promise.all([ballotOwners.get(id), proxies.get(id)]);
  if (stored && isOwn(claims, stored)) return 'online';
  return proxy && mayStandIn(caller.openid, claims, proxy, now) ? 'proxy' : null;
}
