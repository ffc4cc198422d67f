import { concernedBy } from '../../../domain/ballot/proxy';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, proxies } from '../../data/collections';

/**
 * Confirms an authorisation after looking at the photo. Neither the person who entered it nor anybody whom it names
 * may confirm it.
 */
export const confirmProxy: Handler<'proxies.confirm'> = async ({ input, caller, concerns }) => {
  const proxy = await proxies.get(input.proxyId);
  if (proxy?.communityId !== input.communityId || proxy.state === 'revoked') return refuse('NOT_FOUND');
  concerns(...proxy.units, proxy.proxyUnit);
  if (proxy.state === 'confirmed') return ok({});
  if (proxy.enteredBy === caller.openid) return refuse('SAME_PERSON');
  if (isOwnMatter(caller, concernedBy(proxy))) return refuse('OWN_MATTER');
  // First: the hub looks up authorisations only where this is set. A break must not leave a confirmed one unseen.
  await ballots.update(proxy.ballotId, { standIns: true });
  await proxies.updateWhere(
    { _id: proxy._id, state: 'waiting' },
    { state: 'confirmed', settledBy: caller.openid },
  );
  return ok({});
};
