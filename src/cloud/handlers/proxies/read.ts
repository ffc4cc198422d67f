import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { proxies } from '../../data/collections';
import { proxyViews } from '../../services/ballot/paper-view';

export const readProxy: Handler<'proxies.read'> = async ({ input: { communityId, proxyId }, caller }) => {
  const proxy = await proxies.get(proxyId);
  if (!proxy || proxy.communityId !== communityId || proxy.state === 'revoked') return refuse('NOT_FOUND');
  const [view] = await proxyViews([proxy], caller);
  return view ? ok({ proxy: view }) : refuse('NOT_FOUND');
};
