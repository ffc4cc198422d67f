import { communities } from './collections';
import type { CommunityDoc } from './documents/home';

const KEPT_MS = 10_000;
const MOST = 200;
const kept = new Map<string, { readonly community: CommunityDoc; readonly at: number }>();

/**
 * A community as it was less than ten seconds ago; a warm instance keeps it. It is meant for what a page merely shows,
 * so that a list costs one round trip less. Code that decides whether something may be written reads the community
 * itself.
 */
export async function readRecentCommunity(communityId: string, now: number): Promise<CommunityDoc | null> {
  const known = kept.get(communityId);
  if (known && now >= known.at && now < known.at + KEPT_MS) return known.community;
  const community = await communities.get(communityId);
  // A trial's clock is moved by hand, and every instance has to see the same one.
  if (!community || community.trial) return community;
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  kept.set(communityId, { community, at: now });
  return community;
}
