import { useMemo, type PropsWithChildren } from 'react';
import Taro, { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import { guardPages } from './components/guarded-pages';
import { LookContext, type Look } from './components/look';
import { goHome, replace, whenUnopened } from './stores/app/navigate';
import { toFault } from './stores/app/to-fault';
import { hideOutbox, showOutbox, startOutbox } from './stores/app/outbox';
import { guardOf } from './stores/app/page-guard';
import { useSession } from './stores/app/session';
import { appName, unopened } from './text/words/app';
import { DANGER_WORDS } from './text/vocabulary/danger-words';
import './app.scss';
import { showPictures } from './client/pictures';
import { shown } from './client/upload';
import { removeEarlierReleases } from './client/cache';
import { page } from './routes';

/** Goes one step back; from a page that was opened by a link or a poster it goes to the hub. */
function back() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goHome();
}

const preview = (files: readonly string[], current: string) => showPictures(files.map(shown), shown(current));

/** Provides the look of all pages. On every start and return it sends what could not be sent before. */
export default function App({ children }: PropsWithChildren) {
  const { care, scale, web } = useSession();
  useLaunch(removeEarlierReleases);
  useLaunch(() => whenUnopened(() => void Taro.showToast({ title: unopened, icon: 'none', duration: 3000 })));
  useLaunch(() => startOutbox(DANGER_WORDS));
  useDidShow(showOutbox);
  useDidHide(hideOutbox);
  usePageNotFound(() => replace(page('pages/not-found')));
  const look = useMemo<Look>(
    () => ({ care, scale, web, back, home: goHome, reveal: toFault, shown, preview }),
    [care, scale, web],
  );
  const pages = guardPages(children, (path) => guardOf(path, appName));
  return <LookContext.Provider value={look}>{pages}</LookContext.Provider>;
}
