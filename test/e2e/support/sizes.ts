import type { Least } from './layout';

/** How somebody holds and reads the phone. */
export interface Size {
  /** Ends the names of its pictures. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** 关怀模式: larger words and targets. */
  readonly care: boolean;
  /** WeChat's own text size, at most 1.36. */
  readonly scale: number;
  readonly least: Least;
}

export const NORMAL: Size = {
  name: 'normal',
  width: 390,
  height: 844,
  care: false,
  scale: 1,
  least: { target: 44, main: 44, words: 17 },
};

/** The smallest phone in the hands of whoever needs the largest words: what fits here fits everywhere. */
export const NARROW: Size = {
  name: 'narrow',
  width: 320,
  height: 640,
  care: true,
  scale: 1.36,
  least: { target: 44, main: 60, words: 22 * 1.36 },
};
