import { formatArea } from '../../domain/shared/area';
import { displayPercent } from '../../domain/shared/share';

/** `1,208.35 平方米` from hundredths of a square metre. */
export const area = (areaCenti: number): string => `${formatArea(areaCenti)} 平方米`;

/** `1,208`. */
export const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1,208 户`. */
export const households = (n: number): string => `${whole(n)} 户`;

/** For estimates: `约 86 万元` from ten thousand yuan on (with one decimal if it adds anything), else `约 8,600 元`. */
export function cost(yuan: number): string {
  if (yuan < 10_000) return `约 ${whole(yuan)} 元`;
  const tenth = Math.round(yuan / 1000) / 10;
  const [left = '', right] = String(tenth).split('.');
  return `约 ${whole(Number(left))}${right ? `.${right}` : ''} 万元`;
}

/** Cut, never rounded up: a share below a bound never shows as a number at or above it. `66.6%`. */
export const percent = (part: number, all: number): string => displayPercent({ part, whole: all }, 1);

/** A flat in its everyday form: `3-2-501` → `3号楼2单元501`, `3--501` → `3号楼501`. */
export function flat(unit: string): string {
  const [building, stairwell, room] = unit
    .split('-')
    .map((label) => label.replace(/~1/g, '-').replace(/~0/g, '~'));
  if (!room) return unit;
  const number = (label: string, suffix: string) => (/^\d+$/.test(label) ? `${label}${suffix}` : label);
  return `${number(building ?? '', '号楼')}${stairwell ? number(stairwell, '单元') : ''}${room}`;
}

/** `3号楼`; a label that is already a name stays as it is. */
export const building = (label: string): string => (/^\d+$/.test(label) ? `${label}号楼` : label);

/** `2单元`; a label that is already a name stays as it is. */
export const stairwell = (label: string): string => (/^\d+$/.test(label) ? `${label}单元` : label);

/** A share from 0 to 1 as whole percent, for estimates: `72%`. */
export const wholePercent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * The first 16 hexadecimal digits in groups of four, in the form in which people compare them with the notice on the
 * wall.
 */
export const shortPrint = (hex: string): string => (hex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
