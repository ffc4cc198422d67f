import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { proxies } from '../../data/collections';
import { householdKey } from '../../services/ballot/voters';
import { endProxy } from '../../services/ballot/proxy-places';

/** Ends an authorisation. A vote cast under it stands, and counts against the proxy's cap, until the owner votes. */
export const revokeProxy: Handler<'proxies.revoke'> = async ({ input, caller }) => {
  const { communityId, proxyId } = input;
  const proxy = await proxies.get(proxyId);
  if (proxy?.communityId !== communityId) return refuse('NOT_FOUND');
  const staff = caller.memberships.some(
    (m) => (m.role === 'supervisor' || m.role === 'worker') && m.communityId === communityId,
  );
  // The present owner of one of the principal's flats; in a consultation, anybody who lives there.
  const principal = caller.flats.some(
    ({ unit, ownerKey }) =>
      proxy.units.includes(unit) && (ownerKey !== undefined || proxy.ownerKey === householdKey(unit)),
  );
  if (!staff && !principal) return refuse('NOT_FOUND');
  await atomically(async (atom) => endProxy(atom, await atom.get('proxies', proxyId), caller.openid));
  return ok({});
};
