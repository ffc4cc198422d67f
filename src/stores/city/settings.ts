import { create } from 'zustand';
import { MATTERS, type Matter } from '../../domain/ballot/rule';
import {
  NOT_READ_YET,
  settingOf,
  SETTING_KEYS,
  valueName,
  type SettingKey,
  type SettingValues,
} from '../../domain/city/setting';
import { settingFault } from '../../domain/city/setting-change';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

export const useSettings = createPageStore('bureau-settings', 'settings.list');
export const useChangeSetting = createAction('settings.change');

const groupOf = (key: SettingKey): 'votes' | 'needs' | 'later' => {
  if (NOT_READ_YET.includes(key)) return 'later';
  return settingOf(key).frozenBy === 'ballot' ? 'votes' : 'needs';
};
/** The settings in the groups of the page. */
export const settingGroups = (['votes', 'needs', 'later'] as const).map((group) => ({
  group,
  keys: SETTING_KEYS.filter((key) => groupOf(key) === group),
}));

/** The value in force for a matter, or for all of them; what holds for one matter stands before the general one. */
export const valueIn = (values: SettingValues, key: SettingKey, matter?: Matter): number | string =>
  (matter && values[valueName(key, matter)]) ?? values[key] ?? settingOf(key).preset;

/** The matters that have a value of their own. */
export const ownMatters = (values: SettingValues, key: SettingKey): readonly Matter[] =>
  MATTERS.filter((matter) => values[valueName(key, matter)] !== undefined);

/** A change as far as it is entered: a number as typed, a switch as `1` or `0`. */
export interface SettingForm {
  readonly matter?: Matter;
  readonly value: string;
  readonly article: string;
  readonly on: number;
}
export type SettingLack = 'value' | 'same' | 'article' | 'on';

const wanted = (key: SettingKey, { value }: SettingForm): number | string =>
  settingOf(key).kind === 'template' ? value.trim() || 'none' : /^\d+$/.test(value) ? Number(value) : NaN;

export function settingLacks(
  key: SettingKey,
  form: SettingForm,
  values: SettingValues,
  now: number,
): readonly SettingLack[] {
  const { matter } = form;
  const value = wanted(key, form);
  const invalid = settingFault({ key, value, ...(matter && { matter }) }) !== undefined;
  const lacks: Readonly<Record<SettingLack, boolean>> = {
    value: invalid,
    same: !invalid && value === valueIn(values, key, matter),
    article: !fitsBounds(form.article, TEXT.article),
    on: form.on > now,
  };
  return (Object.keys(lacks) as SettingLack[]).filter((lack) => lacks[lack]);
}

interface FormStore {
  readonly form: SettingForm;
  readonly open: () => void;
  readonly change: (change: Partial<SettingForm>) => void;
  readonly save: (key: SettingKey) => Promise<boolean>;
}

export const useSettingForm = create<FormStore>()((set, get) => ({
  form: { value: '', article: '', on: startOfShanghaiDay(Date.now()) },
  open() {
    useChangeSetting.getState().reset();
    set({ form: { value: '', article: '', on: startOfShanghaiDay(Date.now()) } });
  },
  change: (change) => set({ form: { ...get().form, ...change } }),
  async save(key) {
    const { form } = get();
    const { matter, article, on } = form;
    const given = { key, ...(matter && { matter }), value: wanted(key, form), article: article.trim(), on };
    const done = await useChangeSetting.getState().run(given);
    if (done) await useSettings.getState().reload();
    return done;
  },
}));
