import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';

/** Takes an idea back, for anybody of the household. It is kept for the record and shown to nobody. */
export const withdrawIdea: Handler<'ideas.withdraw'> = ({ input: { communityId, ideaId }, caller }) =>
  atomically(async (atom) => {
    const idea = await atom.get('ideas', ideaId);
    const own = idea?.communityId === communityId && caller.flats.some(({ unit }) => unit === idea.unit);
    if (!own) return refuse('NOT_FOUND');
    await atom.update('ideas', ideaId, { withdrawn: true, counts: false, waiting: false });
    return ok({ ideaId });
  });
