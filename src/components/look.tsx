import { createContext, useContext } from 'react';

/** How pages are shown to this person on this device; `app.tsx` provides it from the session. */
export interface Look {
  /** 关怀模式: larger words and larger targets. */
  readonly care: boolean;
  /** The phone's own text size; 1 is WeChat's standard. */
  readonly scale: number;
  /** In a browser there is no navigation bar: the screen draws one with a way back. */
  readonly web: boolean;
  readonly back: () => void;
  /** Goes to the hub. */
  readonly home: () => void;
  /** Scrolls to the first fault on the page. */
  readonly reveal: () => void;
  /** An address where a stored or local picture can be shown from. */
  readonly shown: (file: string) => string;
  readonly preview: (files: readonly string[], current: string) => void;
}

const plain: Look = {
  care: false,
  scale: 1,
  web: false,
  back: () => undefined,
  home: () => undefined,
  reveal: () => undefined,
  shown: (file) => file,
  preview: () => undefined,
};

export const LookContext = createContext<Look>(plain);
export const useLook = (): Look => useContext(LookContext);
