import { hiddenCharacters } from '../words/components';
import type { VisitOutcome } from '../../domain/need/door';
import type { NeedFault, Place } from '../../domain/need/need';
import { flat } from '../words/numbers';
import { moment } from '../words/time';

/** What is missing of one visit; of the needs by their order. */
interface Lacking {
  readonly outcome: boolean;
  readonly household: boolean;
  readonly needs: readonly (readonly NeedFault[])[];
}

const lackOf: Readonly<Record<NeedFault, string>> = {
  'too-short': '多写几个字',
  'too-long': '写短一些',
  unreadable: hiddenCharacters,
  place: '在哪里',
  category: '是哪一类',
};

/** One visit at one door. */
export const doorVisitText = {
  title: '记一户',
  flat,
  last: (outcome: string, at: number) => `上次${moment(at)}去过：${outcome}`,
  heard: '这家人已经说过需求，还想补充也可以记。',
  outcomeTitle: '这次怎么样',
  outcomes: {
    visited: { title: '说上话了', hint: '把他们说的记下来，没有要说的也算' },
    'not-home': { title: '没人在家', hint: '换个时间再来' },
    refused: { title: '不愿说', hint: '不勉强，记一下就好' },
  } satisfies Record<VisitOutcome, { title: string; hint: string }>,
  chooseOutcome: '请选这次怎么样',
  householdTitle: '住的是',
  households: { owner: '业主', tenant: '租户' },
  chooseHousehold: '请选业主还是租户',
  needsTitle: '他们说的',
  needsHint: '一件事记一条，最多五条。没有要说的，不用写。',
  needTitle: (n: number) => `第 ${n} 条`,
  needPlaceholder: '用他们的原话，例如：厨房下水老是返味',
  tooShort: (least: number) => `再写几个字，至少 ${least} 个字`,
  tooLong: (most: number) => `太长了，最多 ${most} 个字，请精简一些`,
  placeTitle: '在哪里',
  places: {
    home: '自家屋里',
    stairwell: '单元里',
    building: '这栋楼',
    common: '小区公共地方',
  } satisfies Record<Place, string>,
  choosePlace: '请选在哪里',
  categoryTitle: '哪一类',
  chooseCategory: '请选一类',
  proposed: '看着像：',
  otherCategory: '换一类',
  addNeed: '再记一条',
  addFirst: '记一条需求',
  removeNeed: '去掉这一条',
  draftBack: '上次没记完的还在，接着记就行。',
  draftVolatile: '手机存储满了，关掉小程序这些话就没有了。请先保存，或者清理一下手机。',
  lacks: ({ outcome, household, needs }: Lacking) => [
    ...(outcome ? ['这次怎么样'] : []),
    ...(household ? ['住的是业主还是租户'] : []),
    ...needs.flatMap((faults, index) => faults.map((fault) => `第 ${index + 1} 条${lackOf[fault]}`)),
  ],
  dangerTitle: '听着像险情',
  dangerText: '请先提醒他们离开危险的地方，再打险情电话。记录一送到，就报给先锋队。',
  toRead: '念给住户听',
  save: '记下这一户',
  readTitle: '请念给住户听',
  readLead: '我念一遍，您听听对不对：',
  readNeed: (n: number, text: string) => `${n}. ${text}`,
  readNone: '您家这次没有要提的，我记下来过了。',
  readAsk: '对的话，我就保存了。',
  readEnd: '住户点头了再保存。',
  slipTitle: '回执编号',
  slipSpoken: (slip: string) => `编号 ${[...slip].join(' ')}`,
  slipWrite: '请把编号写在回执单上，留给住户。',
  slipSay: '“拿这个编号，您或者孩子在小程序的上门回执里，能看到我记了什么；不对可以说。”',
  stepBack: '回去改',
  confirmed: '住户说对，保存',
  doneTitle: (unit: string) => `${flat(unit)}记好了`,
  fateTitle: { waiting: '待送出', refused: '没有送成', dropped: '没有送' },
  fate: {
    sent: '已经送到。',
    waiting: '存在手机里，会自动再送，只送一次。',
    dropped: '您在“等着送出的”里拿掉了它，没有送。要记这一户，请再打开一次。',
    refused: '原因在“上门听需求”那一页，写好的都在。',
  },
  next: (unit: string) => `下一户：${flat(unit)}`,
  noNext: '这个单元没有还没去过的了。',
  back: '回到这栋楼',
} as const;
