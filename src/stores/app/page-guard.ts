import Taro from '@tarojs/taro';
import { dropAnswersOf } from '../kit/create-viewing';
import { goHome } from './navigate';
import { page } from '../../routes';

type TaroPage = Taro.Page & {
  readonly $taroPath?: string;
  readonly config?: { readonly navigationBarTitleText?: string };
};

const pageAt = (path: string): TaroPage | undefined =>
  (Taro.getCurrentPages() as readonly TaroPage[]).find(({ $taroPath }) => $taroPath === path);

/**
 * What the app does for a page that cannot be drawn. It first drops answers of an earlier visit and draws the page
 * again with fresh ones: what the phone kept may not be what this release expects.
 */
export const guardOf = (path: string, otherwise: string) => ({
  title: () => pageAt(path)?.config?.navigationBarTitleText ?? otherwise,
  hub: path.replace(/^\//, '').startsWith(page('pages/home').slice(1)),
  onCrash(error: unknown): boolean {
    console.error(`the page ${path} could not be drawn:`, error);
    return dropAnswersOf(path, 'unproven');
  },
  onRetry: () => void dropAnswersOf(path, 'all'),
  // A page asks the cloud when it is shown, but this one has been on show all the time.
  onRetried: () => pageAt(path)?.onShow?.(),
  onHome: goHome,
});
