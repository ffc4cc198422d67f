import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { communityOfScene } from '../joining/scene';

/** The community of the code on the wall that opened this page, until the person has arrived there or goes elsewhere. */
export function useScanned(): { readonly scanned: string | undefined; readonly forget: () => void } {
  const { params } = useRouter();
  const [forgotten, setForgotten] = useState(false);
  return {
    scanned: forgotten ? undefined : communityOfScene(params.scene),
    forget: () => setForgotten(true),
  };
}
