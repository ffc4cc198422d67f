import type { StanceCounts } from '../../../contract/plan/ideas';
import { areIdeasOpen, type Stance } from '../../../domain/plan/idea';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ideas } from '../../data/collections';
import { operators } from '../../data/database';
import { takeWhileFits } from '../../services/plan/take-while-fits';
import { topicOf } from '../../services/plan/idea-about';
import { ideaView } from '../../services/plan/idea-view';

const PAGE = 20;
const OWN_MOST = 3;

type Cell = { readonly _id: { readonly stance: Stance; readonly affected: boolean }; readonly n: number };

/** The ideas of the caller's household come first, and are left out of the pages. */
export const listIdeas: Handler<'ideas.list'> = async ({ input, caller }) => {
  const { communityId, about, affected, from } = input;
  const topic = await topicOf(communityId, about);
  if (!topic) return refuse('NOT_FOUND');
  const { subject, on, community } = topic;
  const units = caller.flats.map(({ unit }) => unit);
  const shown = { subject, withdrawn: false, ...(affected !== undefined && { affected }) };
  const others = units.length > 0 ? { unit: operators.nin(units) } : {};
  const [own, rows, cells] = await Promise.all([
    from || units.length === 0
      ? []
      : ideas.find({ ...shown, unit: operators.in(units) }, { order: ['sortKey', 'desc'], limit: OWN_MOST }),
    ideas.find(
      { ...shown, ...others, ...(from && { sortKey: operators.lt(from) }) },
      { order: ['sortKey', 'desc'], limit: PAGE + 1 },
    ),
    ideas.groupBy<Cell>({ subject, counts: true }, { stance: '$stance', affected: '$affected' }, { n: 1 }),
  ]);
  const page = takeWhileFits(
    [...own, ...rows].map((idea) => ideaView(idea, caller)),
    own.length + PAGE,
  );
  const last = rows[page.length - own.length - 1];
  return ok({
    rows: page,
    ...(page.length < own.length + rows.length && last && { next: last.sortKey }),
    counts: { affected: countsOf(cells, true), others: countsOf(cells, false) },
    open: areIdeasOpen(on === 'works' ? 'works' : 'plan', community.stage),
  });
};

function countsOf(cells: readonly Cell[], affected: boolean): StanceCounts {
  const of = (stance: Stance) =>
    cells.find(({ _id }) => _id.stance === stance && _id.affected === affected)?.n ?? 0;
  return { support: of('support'), suggestion: of('suggestion'), worry: of('worry') };
}
