import type { Danger } from '../../domain/need/need-vocabulary';

/** Before a need is sent: similar needs of neighbours, and what to do first in a danger. */
export const similarText = {
  looksLike: '看着像：',
  title: '邻居提过差不多的',
  hint: '是同一件事，点“我家也需要”就行，不用再写一遍。一户算一次。',
  mine: '这条是您家提的',
  backed: '您家已经算在里面',
  open: '看看这一条',
  more: (n: number) => `再看 ${n} 条`,
  dismiss: '都不是我这件事，接着写',
  compareTitle: '先看一眼，再交',
  sendAnyway: '都不是，交给社区',
  writeOn: '回去接着写',
  checking: '正在看邻居提过没有',
  joinedTitle: '记下了，您家算一户',
  joinedText: '已经和邻居的那条算在一起，人多声音大。社区答复那一条，就是答复您家，不用再提一遍。',
  joinedKept: '这一下先记在手机里，会自动再送，和邻居的那条算在一起。',
  seeJoined: '看那一条',
} as const;

export const dangerText = {
  title: {
    gas: '像是漏燃气，人先安全',
    electricity: '电会伤人，人先安全',
    falling: '有东西会掉下来，人先安全',
    'fire-exit': '逃生的路不通，人先安全',
  },
  first: {
    gas: [
      '打开门窗，关上燃气阀门',
      '别开关电器，别点火，别在屋里打电话',
      '人都到屋外去，再打燃气抢修电话或者 119',
    ],
    electricity: [
      '别用手碰，离掉下来的线远一点',
      '手是干的、够得着，就把总闸拉下来',
      '打 95598 请供电的人来；着火了打 119',
    ],
    falling: ['别从下面走，车也挪开', '拦一拦邻居，叫老人孩子绕着走', '有人受伤，先打 120'],
    'fire-exit': [
      '能挪的先挪开，楼道门别上锁',
      '电动车别在楼道里停、别在楼道里充电',
      '着火了别坐电梯，打 119',
    ],
  },
  goes: '您一交上来，就直接报给改造监督员和先锋队，不用等答复。',
  gone: '已经直接报给改造监督员和先锋队。有人去看了，这条需求里会写明。',
  notGone: '还没有报出去。危险的话请先打电话；它排在最前面自动再送，一送到就报给改造监督员和先锋队。',
  picturesLeft: (n: number) =>
    n === 1
      ? '为了赶快报出去，文字先送到了，照片没有一起送到。'
      : `为了赶快报出去，文字先送到了，有 ${n} 张照片没有一起送到。`,
} as const satisfies {
  readonly title: Readonly<Record<Danger, string>>;
  readonly first: Readonly<Record<Danger, readonly string[]>>;
  readonly goes: string;
  readonly gone: string;
  readonly notGone: string;
  readonly picturesLeft: (n: number) => string;
};
