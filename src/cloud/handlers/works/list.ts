import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { updates } from '../../data/collections';
import { operators } from '../../data/database';
import { updateView } from '../../services/works/update-view';

const PAGE = 10;

export const listUpdates: Handler<'works.list'> = async ({ input, caller }) => {
  const { communityId, from } = input;
  const filter = { communityId, ...(from && { sortKey: operators.lt(from) }) };
  const rows = await updates.find(filter, { order: ['sortKey', 'desc'], limit: PAGE + 1 });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return ok({
    rows: page.map((row) => updateView(row, caller)),
    ...(rows.length > PAGE && last && { next: last.sortKey }),
  });
};
