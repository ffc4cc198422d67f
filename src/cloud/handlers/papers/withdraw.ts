import { UNSETTLED } from '../../../domain/ballot/paper';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { papers } from '../../data/collections';
import { operators } from '../../data/database';
import { callTimer } from '../../services/shared/due';

export const withdrawPaper: Handler<'papers.withdraw'> = async ({ input, caller, now, concerns }) => {
  const { communityId, paperId, mutationId, reason } = input;
  const paper = await papers.get(paperId);
  if (paper?.communityId !== communityId) return refuse('NOT_FOUND');
  concerns(...paper.units);
  if (paper.settledWith === mutationId && paper.state === 'withdrawn') return ok({});
  const withdrawn = await papers.updateWhere(
    { _id: paperId, state: operators.in(UNSETTLED) },
    {
      state: 'withdrawn',
      reason,
      settledBy: caller.openid,
      settledAt: now,
      settledWith: mutationId,
    },
  );
  await callTimer('ballot', paper.ballotId, now, mutationId);
  return withdrawn === 1 ? ok({}) : refuse('PAPER_SETTLED');
};
