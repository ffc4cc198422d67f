import { leastDays } from '../../domain/ballot/least-days';
import { motionsOf, type BallotDraft } from '../../domain/ballot/notice-draft';
import type { LeastDays } from '../../domain/ballot/statutory-days';
import { isOn, type SettingValues } from '../../domain/city/setting';
import { createPageStore } from '../kit/create-page-store';

/** The city's settings; until they are known the law's own days hold, and the cloud has the last word. */
export const useSettingValues = createPageStore('setting-values', 'settings.read');

const none: SettingValues = {};
const valuesNow = (view: ReturnType<typeof useSettingValues.getState>['view']): SettingValues =>
  'value' in view ? { ...none, ...view.value.values } : none;

/** The least days for what this draft puts to the vote. */
export const leastDaysNow = (draft: BallotDraft): LeastDays =>
  leastDays(valuesNow(useSettingValues.getState().view), motionsOf(draft));

export const useLeastDays = (draft: BallotDraft): LeastDays =>
  leastDays(valuesNow(useSettingValues(({ view }) => view)), motionsOf(draft));

/** Whether the city lets a ballot count silent votes with the majority. */
export const useSilentVotes = (): boolean =>
  isOn(valuesNow(useSettingValues(({ view }) => view)), 'silentVotes');
