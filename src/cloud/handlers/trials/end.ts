import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { removeTrial } from '../../services/city/remove-trial';

export const endOwnTrial: Handler<'trials.end'> = async ({ input: { communityId }, caller }) => {
  const trial = (await communities.get(communityId))?.trial;
  if (trial?.by !== caller.openid) return refuse('NOT_FOUND');
  await removeTrial(communityId, caller.openid);
  return ok(null);
};
