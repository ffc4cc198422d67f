import { go } from './navigate';

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void =>
  go(`${url}${url.includes('?') ? '&' : '?'}c=${encodeURIComponent(communityId)}`);
