import { key } from '../../platform/crypto/keys';
import { matchesOf, matchField } from '../../platform/crypto/sealed-field';

/**
 * Under what name `erasures` lists a person of a community: a keyed hash, so that nobody without MATCH_KEY can tell who it
 * is, and whoever has a restored person can look them up.
 */
export const erasureName = (communityId: string, openid: string): string =>
  matchField('erasure', wholeOf(communityId, openid), key('MATCH_KEY'));

/** All names under which it may list them: an erasure of before a change of MATCH_KEY has its name under the former key. */
export const erasureNames = (communityId: string, openid: string): readonly string[] =>
  matchesOf('erasure', wholeOf(communityId, openid));

const wholeOf = (communityId: string, openid: string): string => `${communityId}\n${openid}`;
