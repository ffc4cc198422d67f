import { COMMUNITY_ID } from '../../domain/city/community';
import { page } from '../../routes';
import { useRouter } from '@tarojs/taro';
import { useCallback, useState } from 'react';
import { createPageStore } from '../kit/create-page-store';

/**
 * The community in the code on the wall. WeChat hands over its scene URL-encoded, a browser may have decoded it.
 * Undefined if it is not our code.
 */
export function communityOfScene(scene: string | undefined): string | undefined {
  try {
    const named = /^c=(.+)$/.exec(decodeURIComponent(scene ?? ''))?.[1];
    return named !== undefined && COMMUNITY_ID.test(named) ? named : undefined;
  } catch {
    return undefined;
  }
}

/** The hub in this community, at the address that the code on the wall opens. */
export const hubOf = (communityId: string): string => page('pages/home', { scene: `c=${communityId}` });

/**
 * The community of the code on the wall that opened this page, until the person has arrived there or goes elsewhere.
 */
export function useScanned(): { readonly scanned: string | undefined; readonly forget: () => void } {
  const { params } = useRouter();
  const [forgotten, setForgotten] = useState(false);
  const forget = useCallback(() => setForgotten(true), []);
  return { scanned: forgotten ? undefined : communityOfScene(params.scene), forget };
}

/** The community whose code was scanned by somebody who is no member of it. */
export const usePlace = createPageStore('place', 'joining.place');
