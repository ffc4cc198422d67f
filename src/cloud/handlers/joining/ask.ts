import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, parts } from '../../data/collections';
import { showNumber } from '../../services/joining/shown-number';

/** The flat must be on the roll, for tenants too: households are counted by it. */
export const askToJoin: Handler<'joining.ask'> = async ({ input, caller, now, random }) => {
  const { communityId, mutationId, unit, kind, name } = input;
  const { openid } = caller;
  const community = await communities.get(communityId);
  if (community?.closed) return refuse('COMMUNITY_CLOSED');
  if (!community?.roll) return refuse('ROLL_MISSING');
  const part = await parts.get(`${community.roll.rollId}:${unit}`);
  if (!part) return refuse('UNIT_UNKNOWN');
  if (part.unsold) return refuse('UNIT_UNSOLD');
  return ok(
    await showNumber({ place: communityId, openid, mutationId, name, flat: { unit, kind } }, now, random),
  );
};
