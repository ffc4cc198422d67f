import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { proxies } from '../../data/collections';
import { householdKey } from '../ballots/voters';

/** Ends an authorisation and frees its place with the proxy. A vote cast under it stands until the owner votes. */
export const revokeProxy: Handler<'proxies.revoke'> = async ({ input, caller }) => {
  const { communityId, proxyId } = input;
  const proxy = await proxies.get(proxyId);
  if (proxy?.communityId !== communityId) return refuse('NOT_FOUND');
  const staff = caller.memberships.some(
    (m) => (m.role === 'supervisor' || m.role === 'worker') && m.communityId === communityId,
  );
  // A tenant of the owner's flat is the principal in a consultation only.
  const principal = caller.flats.some(({ unit, ownerKey }) =>
    [ownerKey, householdKey(unit)].includes(proxy.ownerKey),
  );
  if (!staff && !principal) return refuse('NOT_FOUND');
  await atomically(async (atom) => {
    const loadId = `${proxy.ballotId}:${proxy.proxyUnit}`;
    const [given, load] = [await atom.get('proxies', proxyId), await atom.get('proxyLoads', loadId)];
    if (!given || given.state === 'revoked') return;
    await atom.update('proxies', proxyId, { state: 'revoked', settledBy: caller.openid });
    if (load) {
      const ownerKeys = load.ownerKeys.filter((key) => key !== proxy.ownerKey);
      await atom.update('proxyLoads', loadId, { ownerKeys });
    }
  });
  return ok({});
};
