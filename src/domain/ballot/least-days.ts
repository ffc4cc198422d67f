import { longestIn, type SettingValues } from '../city/setting';
import type { Matter } from './rule';
import type { LeastDays } from './statutory-days';

/** The least days that a statutory ballot on these matters must give, as the bureau has set them. */
export function leastDays(values: SettingValues, motions: readonly { readonly matter: Matter }[]): LeastDays {
  const matters = motions.map(({ matter }) => matter);
  return {
    noticeDays: longestIn(values, 'noticeDays', matters),
    objectionDays: longestIn(values, 'objectionDays', matters),
  };
}
