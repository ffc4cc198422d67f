import { building, whole } from '../words/numbers';
import { moment } from '../words/time';

/** Answering households' ideas on the plan and the works. */
export const workerIdeasText = {
  title: '居民的想法',
  deskHint: (n: number | undefined) =>
    n === undefined ? '点开看有多少条等答复' : n > 0 ? `${whole(n)} 条等答复` : '都答复了',
  filter: '看哪些',
  waiting: (n: number) => `等答复 ${whole(n)}`,
  answered: '答复过的',
  on: {
    plan: (title: string) => `说的是整个方案：${title}`,
    item: (title: string) => `说的是：${title}`,
    works: '说的是施工',
  },
  who: (label: string, at: number) => `${building(label)}住户，${moment(at)}`,
  affected: '直接受影响',
  tenant: '租住',
  answer: '写答复',
  revise: '改答复',
  ours: '已经答复',
  label: '答复',
  hint: '怎么办、什么时候办。答复写在这条想法旁边，大家都看得到。',
  fault: (least: number, most: number) => `答复要有 ${least} 到 ${most} 个字`,
  send: '发出答复',
  sending: '正在发',
  cancel: '先不写了',
  problem: '还没有发出去',
  more: '再看后面的',
  first: '回到开头',
  emptyTitle: '居民的想法会列在这里',
  emptyWaiting: '眼下没有等答复的。方案公布以后，居民写的建议和担心都会到这里。',
  emptyAnswered: '还没有答复过。',
} as const;
