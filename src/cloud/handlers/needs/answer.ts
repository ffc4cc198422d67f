import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';

/**
 * Answers needs with a reason, together with whatever was merged into them. An answer may be revised; the earlier one
 * stays on record. A need that already has this very answer (a repeat) is left as it is.
 */
export const answerNeeds: Handler<'needs.answer'> = async ({ input, caller, now }) => {
  const { communityId, needIds, state, reason, mutationId } = input;
  const ids = [...new Set(needIds)];
  const rows = (await needs.getMany(ids)).filter((need) => need.communityId === communityId);
  const known = new Set(rows.map(({ _id }) => _id));
  const unknown = ids.filter((needId) => !known.has(needId));
  if (unknown.length > 0) return refuse('UNKNOWN_NEED', { needIds: unknown });
  const merged = rows.find(({ mergedInto }) => mergedInto);
  if (merged?.mergedInto) return refuse('NEED_MERGED', { into: merged.mergedInto.needId });

  const answered = await needs.updateWhere(
    { communityId, _id: operators.in(ids), 'answers.mutationId': operators.neq(mutationId) },
    {
      state,
      changedAt: now,
      answers: operators.push([{ at: now, by: caller.openid, state, reason, mutationId }]),
    },
  );
  await needs.updateWhere(
    { communityId, 'mergedInto.needId': operators.in(ids) },
    {
      state,
      changedAt: now,
    },
  );
  return ok({ answered: answered === 0 ? ids.length : answered });
};
