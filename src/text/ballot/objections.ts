import type { ObjectionTo } from '../../domain/ballot/objection';
import type { ObjectionView } from '../../contract/ballot/objections';
import { flat } from '../words/numbers';
import { moment } from '../words/time';

export const objectionTitles = { objection: '提出异议', objections: '异议和答复' } as const;

/** Objections to an entry of the roll, a vote or the result, and the answers to them. */
export const objectionText = {
  about: {
    roll: '名册上的信息不对',
    vote: '有一张票不是我家的意思',
    result: '对结果有疑问',
  } satisfies Record<ObjectionTo, string>,
  hint: {
    roll: '哪里不对、应该是多少，写清楚。有房产证的，照着证上写。',
    vote: '谁投的、什么时候知道的，您家本来是什么意思，写清楚。',
    result: '哪里不对、您怎么知道的，写清楚。',
  } satisfies Record<ObjectionTo, string>,
  placeholder: {
    roll: '例如：房产证上是 89.50 平方米，名册上写成了 85.90',
    vote: '例如：这张纸质票不是我们家交的',
    result: '例如：我家投了票，名单里没有',
  } satisfies Record<ObjectionTo, string>,
  next: {
    roll: '社区核对以后在这里答复您。说得对，就改名册。名册定下来以后不能再改。',
    vote: '社区核对以后在这里答复您。说得对，那张票就不算数；计过票的，重新计。',
    result: '社区核对以后在这里答复您，答复向大家公开，不写您的名字。说得对，就重新计票。',
  } satisfies Record<ObjectionTo, string>,
  flat: '说的是哪套房',
  noFlat: '您名下还没有登记的房子，要由社区帮您核对。请带上房产证，到社区服务站去一趟。',
  chooseFlat: '请选是哪套房',
  words: '怎么不对',
  lacks: { flat: '说的是哪套房', words: '怎么不对' },
  send: '交上去',
  sending: '正在交',
  tooShort: (n: number) => `再写几个字，至少 ${n} 个字。`,
  tooLong: (n: number) => `写多了，最多 ${n} 个字。`,
  problemTitle: '还没有交上去',
  storageFull: '手机存满了，这些字只在这一页开着的时候留着。',
  doneTitle: '收到了，社区会答复您',
  seeAll: '看异议和答复',
  back: '回去看表决',
  none: '现在没有表决，不用提异议。',
  emptyTitle: '异议和答复会公开在这里',
  emptyText: '对名册、对一张票、对结果有疑问，都可以提。社区必须一条一条答复。',
  mine: '您提的',
  raisedAt: (at: number, unit?: string) => `${unit ? `${flat(unit)} · ` : ''}${moment(at)}提出`,
  state: { open: '等社区答复', upheld: '有道理，已改正', dismissed: '核对过，不改' } satisfies Record<
    ObjectionView['state'],
    string
  >,
  answer: (answer: string) => `社区答复：${answer}`,
  answeredAt: (at: number) => `${moment(at)}答复`,
  anonymous: '只公开说的事和答复，不写名字，也不写门牌。',
} as const;
