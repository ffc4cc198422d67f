import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import { cardsOf } from '../../services/need/card';
import { filterStanding } from '../../services/need/standing';

const MOST = 100;

export const draftPlan: Handler<'plans.drafting'> = async ({ input, caller }) => {
  // Open needs, and adopted ones that have no item yet.
  const filter = {
    ...filterStanding(input.communityId),
    state: operators.in(['submitted', 'adopted', 'partly-adopted']),
    planItem: operators.exists(false),
  };
  const rows = await needs.find(filter, { order: ['households', 'desc'], limit: MOST });
  return ok({ needs: await cardsOf(rows, caller) });
};
