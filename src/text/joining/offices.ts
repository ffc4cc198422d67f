import { roleName } from '../words/roles';
import { day } from '../words/time';

type Office = 'worker' | 'supervisor';

const givers = { bureau: roleName.bureau, worker: roleName.worker, operator: '系统维护人员' };

/** Offices with their terms: the bureau gives the worker's, the worker the supervisor's. */
export const officesText = {
  title: { worker: '社区工作人员', supervisor: '改造监督员' },
  lead: {
    worker: '由市住建局确认，一个小区可以有几位。任期一到，自动停止。',
    supervisor: '由小区功能型党组织推选，社区在这里确认。任期一到，自动停止。',
  },
  held: '在任的和将要上任的',
  none: { worker: '这个小区还没有登记过工作人员的任期', supervisor: '这个小区还没有登记过监督员的任期' },
  noneThen: {
    worker:
      '确认以后，对方就能导入名册、答复需求、编写方案、发表决公告。请对方先取一个号码，再点下面的按钮。',
    supervisor:
      '确认以后，对方就能上门听需求、核对纸质票、发工地消息。推选好了，请对方先取一个号码，再点下面的按钮。',
  },
  past: '以前的',
  term: (from: number, until: number) => `${day(from)}起，到${day(until - 1)}为止`,
  given: (by: 'bureau' | 'worker' | 'operator', giver: string | undefined, at: number) =>
    `${giver ?? givers[by]}，${day(at)}确认`,
  election: (on: number, present: number) => `${day(on)}推选，到场 ${present} 人`,
  conflict: (text: string) => `申报的利害关系：${text}`,
  noConflict: '没有利害关系',
  ended: (at: number, reason: string) => `${day(at)}结束：${reason}`,
  state: { now: '在任', ahead: '还没上任', over: '任期满了', ended: '已经结束' },
  give: { worker: '确认一位工作人员', supervisor: '确认一位监督员' } satisfies Record<Office, string>,
  number: '对方手机上的六位号码',
  numberHint: '请对方打开“我的”，点“我要当工作人员”，取一个号码。十分钟内有效。',
  writeNumber: '请写满六位号码',
  find: '查这个号码',
  finding: '正在查',
  findFailed: '还没有查到',
  draftBack: '上次没办完的还在，接着填就行。',
  draftVolatile: '手机存储满了，关掉小程序就要重填。请一次办完，或者先清理一下手机。',
  who: (name: string) => `出示号码的是：${name}`,
  whoHint: '请看一看身份证，是不是这一位。',
  from: '从哪天开始',
  fromDay: '开始的日子',
  until: '到哪天为止（这一天也算）',
  untilDay: '结束的日子',
  electedOn: '哪天推选的',
  electedDay: '推选的日子',
  present: '到场几人',
  people: '人',
  conflictTitle: '和施工、监理、物业单位有没有利害关系',
  conflicts: [
    { value: 'no', title: '没有', hint: '本人和家里人都不在这些单位' },
    { value: 'yes', title: '有', hint: '在下面写清楚，照样可以当选，但要公开' },
  ],
  conflictText: '什么利害关系',
  faults: {
    past: '开始的日子最早是今天。',
    reversed: '结束的日子要在开始以后。',
    'too-long': '任期最长五年。',
    present: '请写到场几人。',
    conflict: '请选有没有利害关系。',
    'conflict-text': '请写清楚是什么利害关系。',
  },
  lacks: {
    past: '今天以后的开始日子',
    reversed: '开始以后的结束日子',
    'too-long': '五年以内的任期',
    present: '到场几人',
    conflict: '有没有利害关系',
    'conflict-text': '什么利害关系',
  },
  confirm: '确认任职',
  giving: '正在办',
  giveFailed: '还没有办成',
  cancel: '返回',
  end: '提前结束',
  endTitle: (name: string) => `提前结束${name}的任职`,
  endText: '马上停止，不能自己恢复。记录会留着。',
  reason: '为什么',
  reasonHint: '例如：本人提出不再担任。',
  writeReason: '请写清楚为什么',
  endYes: '确定结束',
  ending: '正在办',
  endFailed: '还没有办成',
} as const;
