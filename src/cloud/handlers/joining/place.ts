import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { recentCommunity } from '../../data/recent-communities';

export const readPlace: Handler<'joining.place'> = async ({ input, now }) => {
  const community = await recentCommunity(input.communityId, now);
  if (!community) return refuse('NOT_FOUND');
  const { _id, name, district, address } = community;
  return ok({ communityId: _id, name, district, address });
};
