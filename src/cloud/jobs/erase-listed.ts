import { HOUR_MS } from '../../domain/shared/time';
import { erasures } from '../data/collections';
import { ballotUnderWay, erasePerson } from '../services/joining/erase-person';
import { erasureNames } from '../services/joining/erasure';
import type { Work } from './work';

/**
 * Erases a person (`communityId:openid`) whom a restored backup brought back while a ballot was under way, once that
 * ballot is final. As everywhere, only whom `erasures` lists.
 */
export const eraseListed: Work = async (of, now) => {
  const colon = of.lastIndexOf(':');
  const [communityId, openid] = [of.slice(0, colon), of.slice(colon + 1)];
  if ((await erasures.getMany(erasureNames(communityId, openid))).length === 0) return {};
  const final = await ballotUnderWay(communityId);
  // The days to object may have been put off, or the count is a run away.
  if (final !== null) return { again: Math.max(final, now + HOUR_MS) };
  await erasePerson(communityId, openid);
  return { changed: communityId };
};
