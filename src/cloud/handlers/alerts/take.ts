import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { alerts, needs } from '../../data/collections';
import { operators } from '../../data/database';

/** Notes the first person who sees to a danger. Others, and a repeat, are told since when somebody does. */
export const takeAlert: Handler<'alerts.take'> = async ({ input, caller, now }) => {
  const { communityId, needId } = input;
  const taken = await alerts.updateWhere(
    { _id: needId, communityId, taken: operators.exists(false) },
    { taken: operators.set({ at: now, by: caller.openid }) },
  );
  if (taken > 0) {
    await needs.update(needId, { changedAt: now, alertOpen: operators.remove() });
    return ok({ takenAt: now });
  }
  const alert = await alerts.get(needId);
  return alert?.communityId === communityId && alert.taken
    ? ok({ takenAt: alert.taken.at })
    : refuse('NOT_FOUND');
};
