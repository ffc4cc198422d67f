import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { cardsOf } from '../needs/card';

const MOST = 100;

export const draftPlan: Handler<'plans.drafting'> = async ({ input, caller }) => {
  const open = { communityId: input.communityId, state: 'submitted' } as const;
  const rows = await needs.find(open, { order: ['households', 'desc'], limit: MOST });
  return ok({ needs: await cardsOf(rows, caller) });
};
