import Taro from '@tarojs/taro';
import { page, withCommunity } from '../../routes';

/** If this page was opened for one community, the next page stays in it, whatever the hub shows. */
function keepCommunity(url: string): string {
  const here = Taro.getCurrentInstance().router?.params['c'];
  return here && !/[?&]c=/.test(url) ? withCommunity(url, here) : url;
}

/** Opens a page on top of this one. WeChat holds ten; beyond that the new page replaces this one. */
export function go(to: string): void {
  const url = keepCommunity(to);
  if (Taro.getCurrentPages().length >= 9) Taro.redirectTo({ url }).catch(() => sayUnopened());
  else Taro.navigateTo({ url }).catch(() => sayUnopened());
}

let sayUnopened = (): void => undefined;
/** Says what is said of a page that does not open: most often it was never on this phone, and there is no network. */
export const whenUnopened = (say: () => void): void => void (sayUnopened = say);

export const goHome = (): void => void Taro.reLaunch({ url: page('pages/home') });
export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
/** Opens a page in place of this one, when nobody should come back to what was done here. */
export const replace = (url: string): void =>
  void Taro.redirectTo({ url: keepCommunity(url) }).catch(() => sayUnopened());

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void => go(withCommunity(url, communityId));

/** Like `goIn`, but in place of this page, when nobody should come back to it. */
export const replaceIn = (communityId: string, url: string): void => replace(withCommunity(url, communityId));
