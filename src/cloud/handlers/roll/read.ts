import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities } from '../../data/collections';
import { summaryOf } from './import';

export const readRollSummary: Handler<'roll.read'> = async ({ input }) => {
  const community = await communities.get(input.communityId);
  return ok(community?.roll ? { roll: summaryOf(community.roll) } : {});
};
