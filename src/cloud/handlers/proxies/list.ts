import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { ballots, communities, proxies } from '../../data/collections';
import type { ProxyDoc } from '../../data/documents/ballot';
import { operators } from '../../data/database';
import { proxyViews, ROWS } from '../../services/ballot/paper-view';

type Shown = 'waiting' | 'confirmed';
/** A key of the list: which of the two parts, and where in it. */
const keyOf = (state: Shown, sortKey: string): string => `${state}:${sortKey}`;

/** Those that wait, then those in force; each part the newest first. */
export const listProxies: Handler<'proxies.list'> = async ({ input, caller }) => {
  const ballotId = (await communities.get(input.communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot || !ballotId) return ok({ cap: 0, rows: [], waiting: 0, confirmed: 0 });
  const [part, after] = input.from?.split(':') ?? ['waiting'];
  const find = (state: Shown, limit: number, before?: string): Promise<readonly ProxyDoc[]> =>
    proxies.find(
      { ballotId, state, ...(before !== undefined && { sortKey: operators.lt(before) }) },
      { order: ['sortKey', 'desc'], limit },
    );
  const first = part === 'confirmed' ? [] : await find('waiting', ROWS + 1, after);
  const room = ROWS + 1 - first.length;
  const [second, cells] = await Promise.all([
    room > 0 ? find('confirmed', room, part === 'confirmed' ? after : undefined) : [],
    proxies.groupBy<{ _id: string; n: number }>(
      { ballotId, state: operators.in(['waiting', 'confirmed']) },
      '$state',
      {
        n: 1,
      },
    ),
  ]);
  const found = [...first, ...second];
  const page = found.slice(0, ROWS);
  const last = page.at(-1);
  const count = (state: Shown): number => cells.find(({ _id }) => _id === state)?.n ?? 0;
  return ok({
    ballotId,
    cap: ballot.notice.statement.proxyCap,
    rows: await proxyViews(page, caller),
    ...(found.length > ROWS &&
      last && { next: keyOf(last.state === 'confirmed' ? 'confirmed' : 'waiting', last.sortKey) }),
    waiting: count('waiting'),
    confirmed: count('confirmed'),
  });
};
