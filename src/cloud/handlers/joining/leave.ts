import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { createdId } from '../../platform/document-id';
import { isFlat, dropMemberships } from '../../services/joining/flats';

/** What the person said and did as resident stays; only the flat is no longer theirs to speak for. */
export const leaveHome: Handler<'joining.leave'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, unit } = input;
  const { openid } = caller;
  await atomically(async (atom) => {
    // Nothing to leave: a repeat, or the worker was faster.
    if (!(await dropMemberships(atom, openid, (m) => isFlat(m, communityId, unit)))) return;
    const about = { communityId, unit, person: openid };
    await atom.insert('moves', {
      _id: createdId(openid, mutationId, 'left', communityId, unit),
      what: 'left',
      by: openid,
      at: now,
      ...about,
    });
  });
  return ok(null);
};
