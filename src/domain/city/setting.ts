import type { Matter } from '../ballot/rule';

/** What a setting's value is: a number with a unit, yes (1) or no (0), or the id of one of WeChat's templates. */
export type SettingUnit = 'days' | 'working-days' | 'hours' | 'percent' | 'flats' | 'day-of-month';

/** What keeps the value that it began with: later changes reach only what begins after them. */
export type Freezing = 'ballot' | 'need' | 'issue' | 'round';

/** The value of a template that the city does not have: that message is not sent. */
export const NO_TEMPLATE = 'none';

interface Common {
  /** Where the rule comes from; `src/text/city/settings` has the words. */
  readonly source: string;
  /** Whether a second person has to confirm a change: whatever decides about somebody's vote, voice or rating. */
  readonly second: boolean;
  readonly frozenBy?: Freezing;
  /** Whether the bureau may set it for one matter of Civil Code Art. 278 apart from the others. */
  readonly byMatter?: true;
}
export interface NumberSetting extends Common {
  readonly kind: 'number';
  readonly unit: SettingUnit;
  readonly preset: number;
  /** Both inclusive. */
  readonly bounds: readonly [least: number, most: number];
}
export interface SwitchSetting extends Common {
  readonly kind: 'switch';
  readonly preset: 0 | 1;
}
export interface TemplateSetting extends Common {
  readonly kind: 'template';
  readonly preset: typeof NO_TEMPLATE;
}
export type Setting = NumberSetting | SwitchSetting | TemplateSetting;

const number = (
  unit: SettingUnit,
  preset: number,
  bounds: NumberSetting['bounds'],
  more: Common,
): NumberSetting => ({ kind: 'number', unit, preset, bounds, ...more });
const flag = (preset: 0 | 1, more: Common): SwitchSetting => ({ kind: 'switch', preset, ...more });
const template = (): TemplateSetting => ({
  kind: 'template',
  preset: NO_TEMPLATE,
  source: 'wechat-templates',
  second: false,
});

/**
 * Every number that an authority, a city or a lawyer may want otherwise, in one place. Only the bureau changes them,
 * naming the article and its date; whatever is running keeps the values that it began with.
 *
 * No period can be set below what the law asks for, so a record that was lawful here is lawful to everybody who checks.
 */
export const SETTINGS = {
  /** Whole days between the notice and the opening of a statutory ballot: 物业管理条例 Art. 14. */
  noticeDays: number('days', 15, [15, 60], {
    source: 'property-regulation-14',
    second: true,
    frozenBy: 'ballot',
    byMatter: true,
  }),
  /** Whole days for objections to a preliminary result; cities' forms leave at least seven. */
  objectionDays: number('days', 7, [7, 60], {
    source: 'city-forms',
    second: true,
    frozenBy: 'ballot',
    byMatter: true,
  }),
  /** Whether a ballot may count delivered votes that were not returned with the majority: 建房〔2009〕274号 Art. 26 [confirm]. */
  silentVotes: flag(0, { source: 'owners-meeting-guide-26', second: true, frozenBy: 'ballot' }),
  /** Days for the answer to a need, where the community sets none itself. */
  answerDays: number('days', 15, [1, 90], { source: 'bureau', second: false, frozenBy: 'need' }),
  /** Whether residents' words show once the content check has passed them, or only once the worker released them. */
  showUnreleased: flag(1, { source: 'bureau', second: true }),

  /** In how many flats beside the own family's one person may be admitted without a second one's word. */
  flatsPerPerson: number('flats', 3, [1, 20], { source: 'bureau', second: true }),
  /** Whether a buyer votes if the seller has not yet [confirm]. */
  buyerVotes: flag(1, { source: 'confirm', second: true, frozenBy: 'ballot' }),

  /** The days of the month on which residents may come to the site (民主监督日). */
  supervisionDay: number('day-of-month', 10, [1, 28], { source: 'bureau', second: false }),
  supervisionDayTwo: number('day-of-month', 20, [1, 28], { source: 'bureau', second: false }),
  /** By how much of its cost an item may change before the owners decide anew. */
  changePercent: number('percent', 10, [1, 30], { source: 'bureau', second: true, frozenBy: 'ballot' }),
  /** How long before water, gas and power are cut off the homes are told. */
  waterNoticeHours: number('hours', 24, [24, 168], { source: 'water-supply-rules', second: false }),
  gasNoticeHours: number('hours', 48, [48, 168], { source: 'gas-rules', second: false }),
  powerNoticeDays: number('days', 7, [7, 30], { source: 'power-rules', second: false }),

  /** Working days until a household that asked to be called back has its answer. */
  callBackDays: number('working-days', 5, [1, 15], {
    source: 'service-ratings',
    second: false,
    frozenBy: 'issue',
  }),
  hardCallBackDays: number('working-days', 15, [5, 60], {
    source: 'service-ratings',
    second: false,
    frozenBy: 'issue',
  }),

  /** WeChat's subscribe messages at the four moments at which one is useful. */
  needAnsweredTemplate: template(),
  ballotTemplate: template(),
  disturbanceTemplate: template(),
  issueDoneTemplate: template(),
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;
export type NumberKey = {
  [K in SettingKey]: (typeof SETTINGS)[K] extends TemplateSetting ? never : K;
}[SettingKey];
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export const settingOf = (key: SettingKey): Setting => SETTINGS[key];

/**
 * What follows is for parts that are still to come: until then the value is kept and shown, and decides nothing. Each
 * key leaves the list with the part that reads it.
 */
export const NOT_READ_YET: readonly SettingKey[] = [
  'showUnreleased',
  'flatsPerPerson',
  'buyerVotes',
  'supervisionDay',
  'supervisionDayTwo',
  'changePercent',
  'waterNoticeHours',
  'gasNoticeHours',
  'powerNoticeDays',
  'callBackDays',
  'hardCallBackDays',
  'needAnsweredTemplate',
  'ballotTemplate',
  'disturbanceTemplate',
  'issueDoneTemplate',
];

/** The key under which a value is kept; one that holds for one matter only has a name of its own. */
export const valueName = (key: SettingKey, matter?: Matter): string => (matter ? `${key}.${matter}` : key);

/** The values that were changed, by `valueName`. */
export type SettingValues = Readonly<Record<string, number | string>>;

/** A number (or a switch, 0 or 1) in force; for a matter its own value, else the general one, else the preset. */
export function numberIn(values: SettingValues, key: NumberKey, matter?: Matter): number {
  const own = matter === undefined ? undefined : values[valueName(key, matter)];
  const found = own ?? values[key];
  return typeof found === 'number' ? found : SETTINGS[key].preset;
}

export const isOn = (values: SettingValues, key: NumberKey): boolean => numberIn(values, key) === 1;

/** The longest of the periods that the matters of one ballot ask for, since they are decided in one course. */
export const longestIn = (values: SettingValues, key: NumberKey, matters: readonly Matter[]): number =>
  matters.length === 0
    ? numberIn(values, key)
    : Math.max(...matters.map((matter) => numberIn(values, key, matter)));
