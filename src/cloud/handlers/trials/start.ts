import { ok } from '../../../domain/shared/result';
import { isIn, refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { makeTrial, trialId } from '../../services/city/trial';

/** Makes the copy, or finds the one that the worker has. A trial of a trial would be of nothing. */
export const startTrial: Handler<'trials.start'> = async ({ input, caller, now, random }) => {
  const own = trialId(input.communityId, caller.openid);
  const [community, running] = await Promise.all([communities.get(input.communityId), communities.get(own)]);
  if (!community || community.trial) return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  const isWorker = caller.memberships.some((m) => isIn(m, own) && m.role === 'worker');
  if (running?.trial && isWorker) return ok({ communityId: own, until: running.trial.until });
  const { roll } = community;
  if (!roll) return refuse('ROLL_MISSING');
  const { until } = await makeTrial({ ...community, roll }, caller.openid, now, random);
  return ok({ communityId: own, until });
};
