import { ok } from '../../../domain/shared/result';
import { refuse, type Handler, isWorker } from '../../call';
import { atomically } from '../../data/atomically';
import { ideas } from '../../data/collections';
import { operators } from '../../data/database';

/** Answers an idea. Idea and answer stay together: whatever the household says later stands beside them. */
export const answerIdea: Handler<'ideas.answer'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, ideaId, text } = input;
  const idea = await ideas.get(ideaId);
  if (idea?.communityId !== communityId || idea.withdrawn) return refuse('NOT_FOUND');
  const office = isWorker(caller, communityId) ? 'worker' : 'supervisor';
  if (office === 'supervisor' && idea.on !== 'works') return refuse('ROLE_REQUIRED', { roles: ['worker'] });
  return atomically(async (atom) => {
    const latest = await atom.get('ideas', ideaId);
    // The household took the idea back while the answer was being written.
    if (!latest || latest.withdrawn) return refuse('NOT_FOUND');
    if (latest.answer?.mutationId === mutationId) return ok({ ideaId });
    const answer = { at: now, by: caller.openid, office, text, mutationId } as const;
    await atom.update('ideas', ideaId, { answer: operators.set(answer), waiting: false });
    return ok({ ideaId });
  });
};
