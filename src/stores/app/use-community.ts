import { page } from '../../routes';
import { useEffect, useRef } from 'react';
import Taro, { useDidShow, useRouter } from '@tarojs/taro';
import { useOutbox } from './outbox';
import { useSession } from './session';

/** The community of a page: the one in its link (`?c=`), or else the hub's. If there is none, the hub opens. */
export function useCommunity(): string {
  const { params } = useRouter();
  const known = useSession((session) => session.communityId);
  const communityId = params.c ?? known ?? '';
  useEffect(() => {
    if (communityId === '') void Taro.reLaunch({ url: page('pages/home') });
  }, [communityId]);
  return communityId;
}

/** Loads on every show, and again when the last unsent letter has left the outbox: once for a whole round. */
export function useRefresh(load: () => void): void {
  const waiting = useOutbox((outbox) => outbox.letters.length);
  const before = useRef(waiting);
  // A new function at every render; only the outbox decides when to call it.
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
