import * as v from 'valibot';
import { MATTERS, type Matter } from '../../domain/ballot/rule';
import { SETTING_KEYS, type SettingKey, type SettingValues } from '../../domain/city/setting';
import { TEMPLATE_ID, type WantedSetting } from '../../domain/city/setting-change';
import { TEXT } from '../../domain/shared/bounds';
import { mutationId, text, time } from '../fields';
import { returns } from '../procedure';
import { anyone, city } from '../roles';

/** A change that came into force. */
export interface SettingChange extends WantedSetting {
  /** Absent: the preset was in force. */
  readonly former?: number | string;
  readonly article: string;
  /** The day of the document, as epoch ms. */
  readonly on: number;
  readonly at: number;
  /** Whether a second person agreed. */
  readonly second: boolean;
}

export const settings = {
  /** The values that differ from the presets. They are no secret: whoever writes or reads a notice needs them. */
  read: returns<{ readonly values: SettingValues }>()({
    kind: 'query',
    access: anyone,
    input: v.strictObject({}),
    errors: [],
  }),
  /** The values, the latest two hundred changes, the newest first, and the keys whose change waits for a second person. */
  list: returns<{
    readonly values: SettingValues;
    readonly changes: readonly SettingChange[];
    readonly waiting: readonly { readonly key: SettingKey; readonly matter?: Matter }[];
  }>()({
    kind: 'query',
    access: city,
    input: v.strictObject({}),
    errors: [],
  }),
  /** Changes a setting at once, or asks a second person for it where the table says so. */
  change: returns<{ readonly state: 'changed' | 'waiting' }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({
      mutationId,
      key: v.picklist(SETTING_KEYS),
      matter: v.optional(v.picklist(MATTERS)),
      value: v.union([
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
        v.pipe(v.string(), v.regex(TEMPLATE_ID)),
      ]),
      article: text(TEXT.article),
      on: time,
    }),
    published: ['article'],
    errors: ['SETTING_INVALID', 'APPROVAL_WAITING', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
};
