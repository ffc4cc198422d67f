import { allows } from '../../../domain/community/stage';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, interests } from '../../data/collections';

/** One word a household: whoever of it speaks last is heard. */
export const sayInterest: Handler<'interest.say'> = async ({ input, caller, now }) => {
  const { communityId, wants } = input;
  const unit = caller.resident?.unit ?? '';
  const community = await communities.get(communityId);
  if (!community || !allows(community.stage, 'say-interest')) {
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  await interests.put({
    _id: `${communityId}:${unit}`,
    communityId,
    unit,
    wants,
    at: now,
    by: caller.openid,
  });
  return ok(null);
};
