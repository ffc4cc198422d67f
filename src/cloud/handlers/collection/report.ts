import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, reports } from '../../data/collections';

/** Reads the small document that the timer keeps: the same whatever the number of needs. */
export const readReport: Handler<'collection.report'> = async ({ input }) => {
  const [report, community] = await Promise.all([
    reports.get(input.communityId),
    communities.get(input.communityId),
  ]);
  if (!report || !community) return ok({});
  const { _id, ...figures } = report;
  return ok({ report: { communityName: community.name, ...figures } });
};
