import { useMemo, type PropsWithChildren } from 'react';
import Taro, { useDidHide, useDidShow, useLaunch } from '@tarojs/taro';
import { LookContext, type Look } from './components/look';
import { hideOutbox, showOutbox, startOutbox } from './stores/outbox';
import { shown, showPictures } from './stores/pictures';
import { useSession } from './stores/session';
import { DANGER_WORDS } from './text/need-danger-words';
import './app.scss';

const home = '/pages/home/index';

/** One step back; a page that was opened from a link or a poster goes to the hub. */
function back() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: home });
}

const preview = (files: readonly string[], current: string) => showPictures(files.map(shown), shown(current));

/** Provides the look of all pages, and sends on every start and return what could not be sent before. */
export default function App({ children }: PropsWithChildren) {
  const { care, scale, web } = useSession();
  useLaunch(() => startOutbox(DANGER_WORDS));
  useDidShow(showOutbox);
  useDidHide(hideOutbox);
  const look = useMemo<Look>(() => ({ care, scale, web, back, shown, preview }), [care, scale, web]);
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>;
}
