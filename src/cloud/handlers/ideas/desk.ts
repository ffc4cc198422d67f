import { ok } from '../../../domain/shared/result';
import { type Handler, isWorker } from '../../call';
import { ideas } from '../../data/collections';
import { operators } from '../../data/database';
import { takeWhileFits } from '../../services/plan/take-while-fits';
import { ideaView } from '../../services/plan/idea-view';

const PAGE = 20;

export const readIdeasDesk: Handler<'ideas.desk'> = async ({
  input: { communityId, state, from },
  caller,
}) => {
  const mine = isWorker(caller, communityId) ? {} : { on: 'works' as const };
  const unanswered = { communityId, ...mine, waiting: true };
  const old = state === 'waiting';
  const filter = old
    ? { ...unanswered, ...(from && { sortKey: operators.gt(from) }) }
    : {
        communityId,
        ...mine,
        waiting: false,
        withdrawn: false,
        answer: operators.exists(true),
        ...(from && { sortKey: operators.lt(from) }),
      };
  const [rows, cells] = await Promise.all([
    ideas.find(filter, { order: ['sortKey', old ? 'asc' : 'desc'], limit: PAGE + 1 }),
    ideas.groupBy<{ n: number }>(unanswered, '$communityId', { n: 1 }),
  ]);
  const views = rows.map((idea) => ({
    ...ideaView(idea, caller),
    on: idea.on,
    ...(idea.title && { title: idea.title }),
  }));
  const page = takeWhileFits(views, PAGE);
  const last = rows[page.length - 1];
  return ok({
    rows: page,
    ...(page.length < rows.length && last && { next: last.sortKey }),
    waiting: cells[0]?.n ?? 0,
  });
};
