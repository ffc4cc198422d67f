import type { Matter } from '../../domain/ballot/rule';
import { settingOf, type Freezing, type SettingKey, type SettingUnit } from '../../domain/city/setting';
import { matterName } from '../ballot/labels';
import { day } from '../words/time';

const names: Readonly<Record<SettingKey, readonly [name: string, hint: string]>> = {
  noticeDays: ['表决公告要满几天', '公告当天不算'],
  objectionDays: ['结果公布后留几天提异议', '初步结果公布的当天不算'],
  silentVotes: ['送到没交的票，能不能随多数计', '开了以后，小区的议事规则写了的才能用，而且单独列出来'],
  answerDays: ['几天内答复需求', '小区自己定了的，按小区的'],
  showUnreleased: ['居民写的话，要不要等社区看过再给大家看', '不等的，微信内容检查通过就显示'],
  flatsPerPerson: ['一个人当面登记几套房就要第二个人确认', '自己家的不算'],
  buyerVotes: ['表决期间房子卖了，没投的由买家投', '原来的业主已经投了的，算数'],
  supervisionDay: ['民主监督日，每月几号', '第一次'],
  supervisionDayTwo: ['民主监督日，每月几号', '第二次'],
  changePercent: ['施工中造价变动超过多少要重新表决', '按这一项的造价算'],
  waterNoticeHours: ['停水提前多久告诉住户', '抢修的除外，要写明原因'],
  gasNoticeHours: ['停气提前多久告诉住户', '抢修的除外，要写明原因'],
  powerNoticeDays: ['计划停电提前几天告诉住户', '抢修的除外，要写明原因'],
  callBackDays: ['一般的事几个工作日内回访', '从住户提出的第二天算起'],
  hardCallBackDays: ['难办的事几个工作日内回访', '从住户提出的第二天算起'],
  needAnsweredTemplate: ['订阅消息：需求有了答复', '微信公众平台里这个模板的编号'],
  ballotTemplate: ['订阅消息：表决开始和快要截止', '微信公众平台里这个模板的编号'],
  disturbanceTemplate: ['订阅消息：停水、停电和噪声', '微信公众平台里这个模板的编号'],
  issueDoneTemplate: ['订阅消息：报的事办好了', '微信公众平台里这个模板的编号'],
};

const sources: Readonly<Record<string, string>> = {
  'property-regulation-14': '《物业管理条例》第十四条；《民法典》第二百零一条',
  'city-forms': '各地结果公示的样式至少 7 天',
  'owners-meeting-guide-26': '建房〔2009〕274号第二十六条，请当地律师确认',
  confirm: '请当地律师确认',
  bureau: '由市住建局定',
  'water-supply-rules': '《城市供水条例》',
  'gas-rules': '《城镇燃气管理条例》',
  'power-rules': '《供电营业规则》',
  'service-ratings': '政务服务“好差评”',
  'wechat-templates': '微信公众平台',
};

const units: Readonly<Record<SettingUnit, string>> = {
  days: '天',
  'working-days': '个工作日',
  hours: '小时',
  percent: '%',
  flats: '套',
  'day-of-month': '号',
};

/** A line never ends between the number and its unit: the space between them does not break. */
const withUnit = (value: number | string, unit: SettingUnit): string => `${value}\u00a0${units[unit]}`;

const kept: Readonly<Record<Freezing, string>> = {
  ballot: '已经公告的表决照旧，改了只管以后的。',
  need: '已经提的需求照旧，改了只管以后的。',
  issue: '已经报的事照旧，改了只管以后的。',
  round: '已经开始的评价照旧，改了只管以后的。',
};

/** The bureau's settings: what holds, why, who changed it. */
export const settingsText = {
  title: '期限和规矩',
  lead: '法律、市里定的数都在这里。每改一次，写明依据，记在下面；正在办的照原来的。',
  groups: { votes: '表决', needs: '需求', later: '先定好，功能上线后用' },
  name: (key: SettingKey) => names[key][0],
  hint: (key: SettingKey) => names[key][1],
  unit: (key: SettingKey): string => {
    const setting = settingOf(key);
    return setting.kind === 'number' ? units[setting.unit] : '';
  },
  value(key: SettingKey, value: number | string): string {
    const setting = settingOf(key);
    if (setting.kind === 'switch') return value === 1 ? yesOf(key) : noOf(key);
    if (setting.kind === 'template') return value === 'none' ? '还没有填' : String(value);
    return withUnit(value, setting.unit);
  },
  yes: (key: SettingKey) => yesOf(key),
  no: (key: SettingKey) => noOf(key),
  source: (key: SettingKey) => `依据：${sources[settingOf(key).source] ?? ''}`,
  bounds: (key: SettingKey): string => {
    const setting = settingOf(key);
    if (setting.kind !== 'number') return '';
    const [least, most] = setting.bounds;
    return `可以填 ${least} 到 ${most}，原来是 ${withUnit(setting.preset, setting.unit)}。`;
  },
  kept: (freezing: Freezing) => kept[freezing],
  waiting: '等另一个人确认',
  changed: (n: number) => `改过的 ${n} 项`,
  historyTitle: '改动记录',
  noHistory: '还没有改过，都按法律和原来定的。',
  change: (name: string, matter: Matter | undefined, former: string, value: string) =>
    `${matter ? `${name}（${matterName[matter]}）` : name}：${former} → ${value}`,
  because: (article: string, on: number, at: number, second: boolean) =>
    `${day(at)}改，${second ? '两个人定的，' : ''}依据 ${day(on)} 的${article}`,
} as const;

const yesOf = (key: SettingKey): string => (key === 'showUnreleased' ? '不用等' : '可以');
const noOf = (key: SettingKey): string => (key === 'showUnreleased' ? '要等社区看过' : '不可以');

export const settingText = {
  title: '改一项',
  now: '现在是',
  matterTitle: '管哪一类表决',
  allMatters: '所有的',
  value: '改成',
  article: '依据：哪个文件，第几条',
  articleHint: '例如：市住建局〔2026〕8号 第三条',
  on: '文件是哪天的',
  onDay: '文件的日子',
  second: '这一项关系到大家的票和话，一个人定不了。交上去以后，要市局的另一个人确认才生效。',
  lacks: {
    value: '改成多少',
    same: '和现在不一样的数',
    article: '依据（4 到 200 个字）',
    on: '今天或以前的日子',
  },
  save: { one: '改好，马上生效', two: '交给别人确认' },
  saving: '正在办',
  failed: '还没有改',
  done: { changed: '改好了，从现在起生效', waiting: '交上了，等另一个人确认' },
  doneText: (name: string, value: string) => `${name}：${value}`,
  back: '回到期限和规矩',
} as const;
