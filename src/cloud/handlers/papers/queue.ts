import { UNSETTLED } from '../../../domain/ballot/paper';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, papers } from '../../data/collections';
import { operators } from '../../data/database';
import { paperViews, ROWS } from '../../services/ballot/paper-view';

/** Lists the papers without their first reading: the second person reads the photo. */
export const readPaperQueue: Handler<'papers.queue'> = async ({ input, caller }) => {
  const { communityId, from } = input;
  const waiting = { communityId, state: operators.in(UNSETTLED) };
  const [community, rows, cells] = await Promise.all([
    communities.get(communityId),
    papers.find(
      { ...waiting, ...(from && { sortKey: operators.gt(from) }) },
      { order: ['sortKey', 'asc'], limit: ROWS + 1 },
    ),
    papers.groupBy<{ n: number }>(waiting, '$communityId', { n: 1 }),
  ]);
  const page = rows.slice(0, ROWS);
  const last = page.at(-1);
  return ok({
    ...(community?.ballotId && { ballotId: community.ballotId }),
    rows: await paperViews(page, caller),
    ...(rows.length > ROWS && last && { next: last.sortKey }),
    waiting: cells[0]?.n ?? 0,
  });
};
