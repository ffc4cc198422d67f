import { useState } from 'react';
import Taro from '@tarojs/taro';

/** Puts a text on the clipboard, and says whether it is there. */
export function useCopy(): { readonly copied: boolean; readonly copy: (text: string) => Promise<void> } {
  const [copied, set] = useState(false);
  return {
    copied,
    async copy(text) {
      try {
        await Taro.setClipboardData({ data: text });
        set(true);
      } catch {
        // Some browsers allow it to no page; the text stands there to be copied by hand.
        set(false);
      }
    },
  };
}
