import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { moves } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { isFlat, dropMemberships, membersOf, memberKey } from '../../services/joining/flats';

/**
 * Ends the membership of somebody who moved out without saying so on their own phone: on the worker's word, with the
 * reason kept.
 */
export const endMembership: Handler<'joining.end'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, unit, member, reason } = input;
  const moveId = createdId(caller.openid, mutationId, 'ended', communityId, unit, member);
  const [done, members] = await Promise.all([moves.get(moveId), membersOf(communityId, unit)]);
  if (done) return ok(null);
  const found = members.find(({ person }) => memberKey(communityId, person._id) === member);
  if (!found) return refuse('NOT_FOUND');
  const person = found.person._id;
  await atomically(async (atom) => {
    if (!(await dropMemberships(atom, person, (m) => isFlat(m, communityId, unit)))) return;
    const about = { communityId, unit, kind: found.flat.kind, person, reason };
    await atom.insert('moves', { _id: moveId, what: 'ended', by: caller.openid, at: now, ...about });
  });
  return ok(null);
};
