import { UNSETTLED } from '../../../domain/ballot/paper';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { papers } from '../../data/collections';
import { paperViews } from '../../services/ballot/paper-view';

export const readPaper: Handler<'papers.read'> = async ({ input: { communityId, paperId }, caller }) => {
  const paper = await papers.get(paperId);
  if (!paper || paper.communityId !== communityId || !UNSETTLED.includes(paper.state)) {
    return refuse('NOT_FOUND');
  }
  const [view] = await paperViews([paper], caller);
  return view ? ok({ paper: view }) : refuse('NOT_FOUND');
};
