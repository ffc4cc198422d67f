import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import { readRecentCommunity } from '../../data/recent-communities';
import { cardsOf } from '../../services/need/card';
import { filterStanding, areNeedsOpen } from '../../services/need/standing';

const PAGE = 20;

/** One row more than the page is read, to know whether there is a next one. A merged need stands with its target. */
export const listNeeds: Handler<'needs.list'> = async ({ input, caller, now }) => {
  const { communityId, category, from } = input;
  const filter = {
    ...filterStanding(communityId),
    ...(category && { category }),
    ...(from && { sortKey: operators.lt(from) }),
  };
  const [rows, community] = await Promise.all([
    needs.find(filter, { order: ['sortKey', 'desc'], limit: PAGE + 1 }),
    readRecentCommunity(communityId, now),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return ok({
    rows: await cardsOf(page, caller),
    ...(rows.length > PAGE && last && { next: last.sortKey }),
    open: community !== null && areNeedsOpen(community, now),
  });
};
