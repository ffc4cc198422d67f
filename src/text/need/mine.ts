import type { DoorRecord } from '../../contract/need/door';
import { moment } from '../words/time';

/** Pages about the person's own household. */
export const householdTitles = {
  myNeeds: '我家的需求',
  doorRecords: '上门时记下的话',
  slip: '上门回执',
  report: '征集情况公开',
} as const;

export const myNeedsText = {
  parts: '看哪些',
  submitted: (n: number) => `我家提的 ${n}`,
  backed: (n: number) => `我家也需要 ${n}`,
  news: '有新进展',
  door: '上门时记下的，也在“我家提的”里。',
  emptyTitle: '您家说过的事会在这里',
  emptyText: '提一条需求，或者给邻居的点“我家也需要”，有了进展这里会告诉您。',
  noneSubmitted: '您家还没有提过。点过“我家也需要”的在旁边那一栏。',
  noneBacked: '您家还没有点过“我家也需要”。看看邻居提的，有一样的就点一下。',
  seeAll: '看大家的需求',
  more: (n: number) => `再看 ${n} 条`,
  changed: (at: number) => `${moment(at)}有变化`,
  submittedOn: (at: number) => `${moment(at)}提的`,
} as const;

export const doorText = {
  when: (at: number) => `${moment(at)}记下的`,
  what: '替您家记的话',
  ask: '记得对不对？您说了算。',
  yes: '对，是这样',
  no: '不对',
  sureTitle: '说不对，会怎么样',
  sure: '这几条就不算您家说的了。没有别的邻居也需要，这条就撤掉；有邻居需要的，那条留着，只是不算您家。说定了就不能再改。',
  sureYes: '确定，记得不对',
  sureNo: '再看看',
  busy: '正在记',
  agreedTitle: '核对好了，谢谢您',
  agreedText: '这几条算您家提的，社区会逐条答复。',
  objectedTitle: '知道了，已经不算您家说的',
  objectedText: '真正想说的，请您再告诉监督员，或者自己在这里提。',
  problemTitle: '还没有记上',
  next: (n: number) => `还有 ${n} 张等您看`,
  nextOpen: '看下一张',
  earlier: '以前记的',
  emptyTitle: '上门时记下的话会在这里',
  emptyText: '监督员上门听您家说了什么，会写在这里，请您看对不对。手里有回执单的，也可以用编号查。',
  slip: '我有一张上门回执',
} as const;

export const recordState: Readonly<Record<DoorRecord['confirmed'], string>> = {
  waiting: '等您看',
  confirmed: '您说对',
  objected: '您说不对',
};

export const slipText = {
  title: '回执单上的编号',
  hint: '监督员上门时留的单子上，有八位数字和字母。横线会自己加上，大小写都行。',
  placeholder: '例如 7K3M-Q2XD',
  noU: '编号里没有字母 U，请看看是不是 V。',
  whole: '请写满八位数字和字母',
  lacks: '回执单上的编号',
  later: '过一会儿再查',
  find: '查这张回执',
  finding: '正在查',
  problemTitle: '还没有查到',
  spoken: (slip: string) => `编号 ${[...slip].join(' ')}`,
  home: '回首页',
  other: '查另一张',
} as const;
