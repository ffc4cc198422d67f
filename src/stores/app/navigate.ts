import Taro from '@tarojs/taro';
import { page, withCommunity } from '../../routes';

/** A page that was opened for one community leads on within it, whichever one the hub shows, if any. */
function keepCommunity(url: string): string {
  const here = Taro.getCurrentInstance().router?.params['c'];
  return here && !/[?&]c=/.test(url) ? withCommunity(url, here) : url;
}

/** Opens a page on top of this one; WeChat holds ten, then the new one takes this one's place. */
export function go(to: string): void {
  const url = keepCommunity(to);
  if (Taro.getCurrentPages().length >= 9) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

export const goHome = (): void => void Taro.reLaunch({ url: page('pages/home') });
export const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
/** Opens a page in the place of this one: what was done here is not to be come back to. */
export const replace = (url: string): void => void Taro.redirectTo({ url: keepCommunity(url) });

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void => go(withCommunity(url, communityId));

/** The same in the place of this page, which is not to be come back to. */
export const replaceIn = (communityId: string, url: string): void => replace(withCommunity(url, communityId));
