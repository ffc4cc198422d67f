import { go, inCommunity, replace } from './navigate';

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void => go(inCommunity(url, communityId));

/** The same in the place of this page, which is not to be come back to. */
export const replaceIn = (communityId: string, url: string): void => replace(inCommunity(url, communityId));
