import Taro from '@tarojs/taro';

/** WeChat's own plugin for speech; see `config/index.ts` for how it is switched on. */
interface Speech {
  textToSpeech(options: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (answer: { readonly filename: string }) => void;
    fail: () => void;
  }): void;
}
declare const requirePlugin: ((name: string) => Speech) | undefined;

/** The build replaces the constant; if it did not, the phone does not know its name. */
function builtIn(): boolean {
  try {
    return Boolean(process.env.READ_ALOUD_PLUGIN);
  } catch {
    return false;
  }
}

/** Whether this device can read aloud: only if the plugin was built in. */
export const canReadAloud = (): boolean => builtIn() && typeof requirePlugin === 'function';

let playing: { readonly audio: Taro.InnerAudioContext } | undefined;

const voiceOf = (content: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    requirePlugin?.('WechatSI').textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ filename }) => resolve(filename),
      fail: () => resolve(undefined),
    });
  });

function play(audio: Taro.InnerAudioContext, src: string): Promise<void> {
  return new Promise((resolve) => {
    audio.onEnded(() => resolve());
    audio.onError(() => resolve());
    audio.onStop(() => resolve());
    Object.assign(audio, { src }).play();
  });
}

/** Reads the sentences one after the other; calls back at the end or if it cannot read. */
export function readAloud(sentences: readonly string[], ended: () => void): void {
  stopReading();
  const mine = { audio: Taro.createInnerAudioContext() };
  playing = mine;
  void (async () => {
    // The plugin takes 1000 bytes at a time: 300 characters are less in any script.
    for (const piece of sentences.flatMap((sentence) => sentence.match(/[^]{1,300}/g) ?? [])) {
      const voice = await voiceOf(piece);
      if (playing !== mine) return;
      if (!voice) break;
      await play(mine.audio, voice);
      if (playing !== mine) return;
    }
    stopReading();
    ended();
  })();
}

export function stopReading(): void {
  playing?.audio.destroy();
  playing = undefined;
}
