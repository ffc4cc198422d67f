import { CATEGORIES_BY_CLASS } from '../../../domain/need/category';
import { NEED_STATES, type NeedState } from '../../../domain/need/need';
import { termsOf } from '../../../domain/need/terms';
import { compareLabels } from '../../../domain/shared/text';
import { overdueDays } from '../../../domain/need/deadline';
import { ok } from '../../../domain/shared/result';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import { cardOf } from '../../services/need/card';
import { filterStanding } from '../../services/need/standing';

const PAGE = 20;
/** A search with more words than this finds nothing that fewer would not. */
const SEARCHED_TERMS = 6;

type Cell = { readonly _id: { readonly state: NeedState; readonly building?: string }; readonly n: number };

export const readNeedsDesk: Handler<'needs.desk'> = async ({ input, caller, now }) => {
  const { communityId, building, state, overdue, words, from } = input;
  const terms = words ? termsOf(words, NEED_WORDS).slice(0, SEARCHED_TERMS) : [];
  const standing = filterStanding(communityId);
  const filter = {
    ...standing,
    ...(input.class && { category: operators.in([...CATEGORIES_BY_CLASS[input.class]]) }),
    ...(building && { building }),
    ...(state && { state }),
    ...(overdue && { state: 'submitted' as const, dueAt: operators.lt(now) }),
    ...(terms.length > 0 && { terms: operators.all(terms) }),
    ...(from && { sortKey: operators.gt(from) }),
  };
  const [rows, cells] = await Promise.all([
    needs.find(filter, { order: ['sortKey', 'asc'], limit: PAGE + 1 }),
    needs.groupBy<Cell>(standing, { state: '$state', building: '$building' }, { n: 1 }),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const nothing = new Set<string>();
  return ok({
    rows: page.map((need) => ({
      ...cardOf(need, caller, nothing),
      dueAt: need.dueAt,
      overdueDays: need.state === 'submitted' ? overdueDays(need.dueAt, now) : 0,
    })),
    ...(rows.length > PAGE && last && { next: last.sortKey }),
    counts: countsOf(cells),
    buildings: [...new Set(cells.flatMap(({ _id }) => _id.building ?? []))].sort(compareLabels),
  });
};

function countsOf(cells: readonly Cell[]): Readonly<Record<NeedState, number>> {
  const counts = Object.fromEntries(NEED_STATES.map((state) => [state, 0])) as Record<NeedState, number>;
  for (const { _id, n } of cells) counts[_id.state] += n;
  return counts;
}
