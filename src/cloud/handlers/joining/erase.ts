import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { erasures } from '../../data/collections';
import { ballotUnderWay, erasePerson } from '../../services/joining/erase-person';
import { erasureName } from '../../services/joining/erasure';

/**
 * Erases a person from a community at their own wish (`services/joining/erase-person`). That it was asked for is noted
 * first, so that whatever backup is restored later, from before or from halfway, loses the person again.
 */
export const erase: Handler<'joining.erase'> = async ({
  input: { communityId },
  caller: { openid },
  now,
}) => {
  const closesAt = await ballotUnderWay(communityId);
  if (closesAt !== null) return refuse('BALLOT_RUNNING', { closesAt });
  await erasures.put({ _id: erasureName(communityId, openid), at: now });
  await erasePerson(communityId, openid);
  return ok(null);
};
