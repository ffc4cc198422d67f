import { trialMoment } from '../../../domain/ballot/trial-steps';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, communities } from '../../data/collections';
import { operators } from '../../data/database';
import { courseOf, moveBallotOn } from '../../services/ballot/move-on';
import { nextStepOf, readTrial } from '../../services/city/trial-ballot';

/**
 * Moves the trial's clock on to a moment of its ballot, never back, and does at once what the timer would do then. A
 * step that has come already moves nothing.
 */
export const stepTrial: Handler<'trials.step'> = async ({ input, now }) => {
  const { communityId, to } = input;
  const found = await readTrial(communityId);
  if (!found?.ballot) return refuse('NOT_FOUND');
  const { community, ballot } = found;
  const moment = trialMoment(courseOf(ballot), to);
  if (moment === undefined) return refuse('NOT_FOUND');
  const then = Math.max(now, moment);
  const shiftMs = community.trial.shiftMs + (then - now);
  await communities.update(communityId, { 'trial.shiftMs': operators.max(shiftMs) });
  await moveBallotOn(ballot, then);
  const next = nextStepOf(await ballots.get(ballot._id), then);
  return ok({ now: then, ...(next && { next }) });
};
