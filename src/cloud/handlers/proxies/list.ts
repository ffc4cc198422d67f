import { concernedBy } from '../../../domain/ballot/proxy';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { ballots, communities, proxies } from '../../data/collections';
import { operators } from '../../data/database';
import { temporaryLinks } from '../../platform/files';

const MOST = 100;

export const listProxies: Handler<'proxies.list'> = async ({ input, caller }) => {
  const ballotId = (await communities.get(input.communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot || !ballotId) return ok({ cap: 0, proxies: [] });
  const state = operators.in(['waiting', 'confirmed']);
  const found = await proxies.find({ ballotId, state }, { limit: MOST });
  const rows = [...found].sort(
    (a, b) => Number(a.state === 'confirmed') - Number(b.state === 'confirmed') || b.enteredAt - a.enteredAt,
  );
  const links = await temporaryLinks(rows.map(({ picture }) => picture));
  return ok({
    ballotId,
    cap: ballot.notice.statement.proxyCap,
    proxies: rows.map((proxy) => ({
      proxyId: proxy._id,
      units: proxy.units,
      proxyUnit: proxy.proxyUnit,
      expiresAt: proxy.expiresAt,
      enteredAt: proxy.enteredAt,
      mine: proxy.enteredBy === caller.openid,
      ...(isOwnMatter(caller, concernedBy(proxy)) && { own: true }),
      picture: links.get(proxy.picture) ?? '',
      state: proxy.state === 'confirmed' ? 'confirmed' : 'waiting',
      used: proxy.used,
    })),
  });
};
