import { communities, reports } from '../data/collections';
import { figuresOf } from '../services/need/figures';

/** How many needs the page shows; the report's files have all of them. */
const LISTED = 60;

/** Refreshes the report on a community's collection. */
export async function writeReport(communityId: string, now: number): Promise<void> {
  const community = await communities.get(communityId);
  if (community) await reports.putCounted({ _id: communityId, ...(await figuresOf(community, now, LISTED)) });
}
