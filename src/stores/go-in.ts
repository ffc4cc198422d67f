import { go, replace } from './navigate';

const within = (communityId: string, url: string) =>
  `${url}${url.includes('?') ? '&' : '?'}c=${encodeURIComponent(communityId)}`;

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void => go(within(communityId, url));

/** The same in the place of this page, which is not to be come back to. */
export const replaceIn = (communityId: string, url: string): void => replace(within(communityId, url));
