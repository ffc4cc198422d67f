import type { Binding } from '../../../domain/ballot/form';
import type { Caller } from '../../call';
import { ballotOwners, proxies } from '../../data/collections';
import { householdKey } from './voters';

/** The keys for which the caller votes by own right: as owner of the flats, in a consultation as their resident. */
export function ownKeys({ flats }: Pick<Caller, 'flats'>, binding: Binding): readonly string[] {
  const keys = flats.flatMap(({ unit, ownerKey }) =>
    binding === 'consultative' ? [householdKey(unit)] : (ownerKey ?? []),
  );
  return [...new Set(keys)];
}

/**
 * How the caller may vote for an owner of the frozen roll, if at all: by own right costs no round trip; a flat bought
 * meanwhile and a written authorisation are looked up.
 */
export async function mayVote(
  caller: Pick<Caller, 'flats'>,
  binding: Binding,
  ballotId: string,
  ownerKey: string,
  now: number,
): Promise<'online' | 'proxy' | null> {
  const own = ownKeys(caller, binding);
  if (own.includes(ownerKey)) return 'online';
  const id = `${ballotId}:${ownerKey}`;
  const [owner, proxy] = await Promise.all([ballotOwners.get(id), proxies.get(id)]);
  if (owner?.heldBy && own.includes(owner.heldBy)) return 'online';
  const authorised =
    proxy?.state === 'confirmed' &&
    now < proxy.expiresAt &&
    caller.flats.some(({ unit }) => unit === proxy.proxyUnit);
  return authorised ? 'proxy' : null;
}
