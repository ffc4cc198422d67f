import { page } from '../../routes';
import { useEffect, useRef } from 'react';
import Taro, { useDidShow, useRouter } from '@tarojs/taro';
import { useOutbox } from './outbox';
import { useSession } from './session';

/** The community of a page: named by its link (`?c=`), else the one of the hub. Without any, the hub opens. */
export function useCommunity(): string {
  const { params } = useRouter();
  const known = useSession((session) => session.communityId);
  const communityId = params.c ?? known ?? '';
  useEffect(() => {
    if (communityId === '') void Taro.reLaunch({ url: page('pages/home') });
  }, [communityId]);
  return communityId;
}

/** Loads on every show, and again when the last thing that waited in the outbox has gone: once for a whole round. */
export function useRefresh(load: () => void): void {
  const waiting = useOutbox((outbox) => outbox.letters.length);
  const before = useRef(waiting);
  // Made anew at every render; only the box decides when it is called.
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useDidShow(load);
  useEffect(() => {
    if (before.current > 0 && waiting === 0) latest.current();
    before.current = waiting;
  }, [waiting]);
}
