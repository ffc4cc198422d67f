import { roleOf, type Shot } from './shots';

export const VIEWS = {
  normal: { width: 390, care: false, says: '标准' },
  care: { width: 390, care: true, says: '关怀' },
  wide: { width: 1280, care: false, says: '电脑' },
} as const;
export type View = keyof typeof VIEWS;

export interface Picture {
  readonly shot: Shot;
  readonly view: View;
  /** In the folder of the gallery's pictures. */
  readonly file: string;
}

/** Those who work with it sit at a computer at times. */
export const viewsOf = ({ page }: Shot): readonly View[] =>
  roleOf(page) === 'resident' ? ['normal', 'care'] : ['normal', 'care', 'wide'];
