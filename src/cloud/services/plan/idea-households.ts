import { ideas } from '../../data/collections';

/** How many households have said what they think, by subject: one round trip for a whole community. */
export async function householdsBySubject(communityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await ideas.groupBy<{ _id: string; n: number }>({ communityId, counts: true }, '$subject', {
    n: 1,
  });
  return new Map(rows.map(({ _id, n }) => [_id, n]));
}
