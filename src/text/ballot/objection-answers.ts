import type { ObjectionTo } from '../../domain/ballot/objection';
import type { ObjectionView } from '../../contract/ballot/objections';
import { area, flat } from '../words/numbers';
import { moment } from '../words/time';

const about: Readonly<Record<ObjectionTo, string>> = {
  roll: '名册上的信息',
  vote: '替他家投的票',
  result: '初步结果',
};

/** Objections to a vote, for the worker who answers them. */
export const workerObjectionsText = {
  title: '异议',
  lead: '每一条都要答复，写明理由。答复向大家公开，不写名字和门牌。',
  openTitle: (n: number) => `${n} 条等您答复`,
  answeredTitle: (n: number) => `${n} 条已经答复`,
  about,
  from: (unit: string | undefined, at: number) => `${unit ? `${flat(unit)} · ` : ''}${moment(at)}提出`,
  state: { open: '等答复', upheld: '有道理', dismissed: '不改' } satisfies Record<
    ObjectionView['state'],
    string
  >,
  emptyTitle: '还没有人提异议',
  emptyText: '对名册、对一张票、对结果有疑问的，会列在这里，由您答复。',
  noBallot: '现在没有表决。',
} as const;

/** The answer to one objection: right or not, the consequences, the reason. */
export const objectionAnswerText = {
  title: '答复异议',
  gone: '没有找到这一条异议。请回到列表看看。',
  toList: '回到列表',
  said: '说的是',
  draftBack: '上次没发的答复还在，接着写就行。',
  draftVolatile: '手机存储满了，关掉小程序写的就没有了。请一次写完发出去。',
  decideTitle: '核对下来怎么样',
  upheld: {
    roll: { title: '说得对，改名册', hint: '下面填要改成什么' },
    vote: { title: '说得对，这一票作废', hint: '作废以后不能恢复' },
    result: { title: '说得对', hint: '有不该计的票，下面填回执号' },
  } satisfies Record<ObjectionTo, { title: string; hint: string }>,
  dismissed: {
    roll: { title: '核对过，名册没有错', hint: '照房产登记，写明依据' },
    vote: { title: '核对过，这一票有效', hint: '写明怎么核对的' },
    result: { title: '核对过，结果没有错', hint: '写明怎么核对的' },
  } satisfies Record<ObjectionTo, { title: string; hint: string }>,
  correctionTitle: '名册改成',
  correctionHint: '只填要改的，照房产证或者登记簿。没错的空着。',
  area: '面积（平方米）',
  areaPlaceholder: '例如：89.50',
  unsoldTitle: '卖出去没有',
  unsold: { keep: '不改', yes: '没有卖出', no: '已经卖出' },
  sameOwner: '和哪一套是同一位业主',
  sameOwnerHint: '同一位业主有几套房，合成一票，面积加在一起。写那一套的房号。',
  sameOwnerPlaceholder: '例如：3号楼2单元502',
  voidTitle: '作废会怎么样',
  void: [
    '这一票马上不再计入。公开记录里会添一条“作废”，原来那条也还在，谁都看得到。',
    '投票还没截止的，业主可以自己再投一次；已经计过票的，系统重新计票。',
    '作废以后不能恢复。请先当面问过业主。',
  ],
  receipt: '不该计的那一票的回执号',
  receiptHint: '没有就空着。八位数字和字母，横线会自己加上。',
  receiptPlaceholder: '例如：7K3M-Q2XD',
  answer: '理由',
  answerHint: '写给提的人看，也给大家看：核对了什么，根据是什么。不写人名和电话。',
  answerPlaceholder: {
    roll: '例如：已查不动产登记，面积是 89.50 平方米，照您说的改了。',
    vote: '例如：已和业主当面核对，这张票不是业主填的，作废。',
    result: '例如：已和监票人重新核对，您家的票在第 12 条，已经计入。',
  } satisfies Record<ObjectionTo, string>,
  faults: {
    upheld: '请选核对下来怎么样',
    area: '面积请写成 89.50 这样的数字，最多两位小数',
    sameOwnerAs: '房号请写成 3号楼2单元502，或者 3-2-502',
    nothing: '请填名册要改成什么',
    receipt: '回执号是八位数字和字母，请对着回执再看一遍',
    answer: '理由要有 4 到 500 个字',
  },
  lacks: {
    upheld: '核对下来怎么样',
    area: '写对的面积',
    sameOwnerAs: '写对的房号',
    nothing: '名册改成什么',
    receipt: '写对的回执号',
    answer: '理由',
  },
  next: '下一步，核对',
  checkTitle: '请再看一遍',
  checkFacts: {
    decision: '核对下来',
    area: '面积改成',
    unsold: '卖出去没有',
    sameOwner: '同一位业主的另一套',
    receipt: '作废的回执号',
    answer: '理由',
  },
  areaOf: area,
  flat,
  once: '答复发出去就不能改。',
  send: '发出答复',
  sendVoid: '作废这一票，发出答复',
  sending: '正在发',
  change: '返回修改',
  failedTitle: '答复还没有发出',
  doneTitle: '答复发出去了',
  doneText: {
    roll: '名册已经照改，大家看得到答复。',
    vote: '这一票已经作废，大家看得到答复。',
    plain: '提的人和大家都看得到答复。',
  },
  answeredTitle: (at: number) => `${moment(at)}答复的`,
} as const;
