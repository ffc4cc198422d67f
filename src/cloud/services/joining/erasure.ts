import { key } from '../../platform/crypto/keys';
import { matchField } from '../../platform/crypto/sealed-field';

/**
 * Under what name `erasures` lists a person of a community: a keyed hash, so that nobody without MATCH_KEY can tell who it
 * is, and whoever has a restored person can look them up.
 */
export const erasureName = (communityId: string, openid: string): string =>
  matchField('erasure', `${communityId}\n${openid}`, key('MATCH_KEY'));
