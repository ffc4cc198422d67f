import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { nextStepOf, readTrial } from '../../services/city/trial-ballot';

export const readTrialState: Handler<'trials.read'> = async ({ input: { communityId }, now }) => {
  const found = await readTrial(communityId);
  if (!found) return refuse('NOT_FOUND');
  const next = nextStepOf(found.ballot, now);
  return ok({ now, until: found.community.trial.until, ...(next && { next }) });
};
