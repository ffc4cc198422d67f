import type { AnsweredNeed } from '../../../contract/plan/plans';
import { CATEGORIES_BY_CLASS } from '../../../domain/need/category';
import type { NeedState } from '../../../domain/need/need';
import { answerFigures } from '../../../domain/plan/answer-figures';
import { ok } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import type { NeedDoc } from '../../data/documents/need';
import { takeWhileFits } from '../../services/plan/take-while-fits';

const PAGE = 40;
const NEED_WORDS_SHOWN = 60;
const REASON_SHOWN = 100;

type Cell = { readonly _id: NeedState; readonly n: number };

/** One row more than the page is read, to know whether there is a next one. */
export const readAnswerMatrix: Handler<'plans.answers'> = async ({ input }) => {
  const { communityId, from } = input;
  const filter = {
    communityId,
    withdrawn: operators.exists(false),
    ...(input.class && { category: operators.in([...CATEGORIES_BY_CLASS[input.class]]) }),
  };
  const [rows, cells] = await Promise.all([
    needs.find(
      { ...filter, ...(from && { sortKey: operators.gt(from) }) },
      { order: ['sortKey', 'asc'], limit: PAGE + 1 },
    ),
    needs.groupBy<Cell>(filter, '$state', { n: 1 }),
  ]);
  const targets = await needs.getMany([
    ...new Set(rows.flatMap(({ mergedInto }) => mergedInto?.needId ?? [])),
  ]);
  const byId = new Map(targets.map((target) => [target._id, target]));
  const answered = rows.map((need) => answeredNeed(need, byId.get(need.mergedInto?.needId ?? '')));
  const page = takeWhileFits(answered, PAGE);
  const last = rows[page.length - 1];
  return ok({
    rows: page,
    ...(page.length < rows.length && last && { next: last.sortKey }),
    figures: answerFigures(cells.map(({ _id, n }) => ({ state: _id, n }))),
  });
};

/** A merged need has the answer of its target. */
function answeredNeed(need: NeedDoc, target: NeedDoc | undefined): AnsweredNeed {
  const { state, planItem, answers, dueAt } = target ?? need;
  const { _id, text, category, households } = need;
  const reason = planItem ? undefined : answers.at(-1)?.reason;
  return {
    needId: _id,
    text: cut(text, NEED_WORDS_SHOWN),
    category,
    households,
    state,
    ...(need.mergedInto && { mergedInto: need.mergedInto.needId }),
    ...(planItem && {
      item: { planId: planItem.planId, itemId: planItem.itemId, title: planItem.title },
    }),
    ...(state !== 'submitted' && reason && { reason: cut(reason, REASON_SHOWN) }),
    ...(state === 'submitted' && { dueAt }),
  };
}
