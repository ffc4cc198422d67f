import { MATTERS, type Matter } from '../ballot/rule';
import { settingOf, type SettingKey } from './setting';

/** A setting that somebody wants otherwise. */
export interface WantedSetting {
  readonly key: SettingKey;
  /** Only for settings that are kept by matter: the one that it is for. */
  readonly matter?: Matter;
  readonly value: number | string;
}

export type SettingFault = 'kind' | 'bounds' | 'matter';

/** WeChat's ids of templates are 43 characters; `none` takes a template away. */
export const TEMPLATE_ID = /^(?:[\w-]{20,64}|none)$/;

/**
 * Why a setting cannot have this value: it is of another kind, out of bounds (both inclusive, whole numbers), or meant
 * for a matter where the setting knows none. Undefined if it can.
 */
export function settingFault({ key, matter, value }: WantedSetting): SettingFault | undefined {
  const setting = settingOf(key);
  if (matter !== undefined && (!setting.byMatter || !MATTERS.includes(matter))) return 'matter';
  switch (setting.kind) {
    case 'template':
      return typeof value === 'string' && TEMPLATE_ID.test(value) ? undefined : 'kind';
    case 'switch':
      return value === 0 || value === 1 ? undefined : 'kind';
    case 'number': {
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'kind';
      const [least, most] = setting.bounds;
      return least <= value && value <= most ? undefined : 'bounds';
    }
  }
}
