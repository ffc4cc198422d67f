import type { ComparedField } from '../../domain/plan/changes';
import type { Affects } from '../../domain/plan/plan';
import type { PlanHead } from '../../contract/plan/plans';
import { building, households, whole } from '../words/numbers';
import { day } from '../words/time';
import { costSeen } from './plan';

/** Pages around the plan. */
export const planTitles = {
  item: '方案里的一项',
  answers: '每条需求的答复',
  compare: '两个方案比一比',
  versions: '每一版改了什么',
} as const;

const floorNames = { low: '一、二楼', top: '顶楼', all: '各层' } as const;

/** `1号楼2单元的一、二楼`; every building if none is named. */
export function affectedHomes({ building: of, stairwell, floors }: Affects): string {
  const where = `${of === undefined ? '各栋楼' : building(of)}${stairwell ? `${stairwell}单元` : ''}`;
  return `${where}的${floorNames[floors]}`;
}

export const itemText = {
  version: (version: number) => `第 ${version} 版方案`,
  past: '这是以前的一版，现在的方案可能已经改了。',
  facts: {
    quantity: '做多少',
    cost: '大概要花',
    payers: '谁出钱',
    disturbance: '施工时的影响',
    affects: '直接受影响的住户',
  },
  cost: costSeen,
  days: (from: number | undefined, until: number | undefined) => {
    if (from && until) return day(from) === day(until) ? day(from) : `${day(from)}到${day(until)}`;
    return from ? `${day(from)}开始` : until ? `到${day(until)}为止` : '';
  },
  usual: { lift: '所在单元的一、二楼', roof: '楼顶下面的一层' },
  affectsMe: '这一项直接影响您家',
  affectsMeText: '您家的想法会和别家分开列出来，答复的人看得到。',
  pictures: '照片和图纸',
  picturesWaiting: (n: number) => `有 ${n} 张照片正在过内容检查，通过后大家才看得到。`,
  needs: '来自这些需求',
  noNeeds: '这一项是按规范必须做的。',
  noNeedsCopied: '这一项照原来的方案抄录，来自哪些需求，请看原件或者问社区。',
  households: (n: number) => `${households(n)}需要`,
  mine: '我家提的',
  backed: '我家也需要',
} as const;

export const answersText = {
  figures: (n: number) => `一共 ${whole(n)} 条需求`,
  figuresOf: (name: string, n: number) => `${name} ${whole(n)} 条需求`,
  taken: '采纳了',
  declined: '这次不做，写明了原因',
  open: '还没有答复',
  count: (n: number) => `${whole(n)} 条`,
  filter: '看哪一类',
  all: '全部',
  needed: (category: string, n: number) => `${category} · ${households(n)}需要`,
  item: (title: string) => `写进方案：${title}`,
  merged: '和另一条合在一起答复',
  due: (at: number) => `还没有答复，最晚${day(at)}答复`,
  more: '再看后面的',
  moreBusy: '正在取',
  first: '回到开头',
  emptyTitle: '每条需求的答复会列在这里',
  emptyText: '有人提了需求，这里就会写明它收进了哪一项，或者为什么这次不做。',
  emptyClass: '这一类还没有人提需求。',
} as const;

export const compareText = {
  choose: { left: '甲：先选一个方案', right: '乙：再选一个来比' },
  name: { left: '甲', right: '乙' },
  inForce: '现在的方案',
  version: (version: number) => `第 ${version} 版`,
  head: (side: string, title: string) => `${side}：${title}`,
  published: (at: number) => `${day(at)}公布`,
  total: (of: Pick<PlanHead, 'costYuan' | 'copied' | 'items'>) => `${costSeen(of)}，${of.items} 个项目`,
  sum: (side: string, of: Pick<PlanHead, 'costYuan' | 'copied'>) => `${side} ${costSeen(of)}`,
  none: '没有这一项',
  cost: costSeen,
  emptyTitle: '现在只有一个方案',
  emptyText: '有了别的方案，或者方案改了新的一版，就可以在这里对着看。',
  same: '甲和乙是同一个方案，请另选一个。',
} as const;

export const versionsText = {
  choose: '看哪一版',
  version: (version: number) => `第 ${version} 版`,
  published: (at: number) => `${day(at)}公布`,
  first: '这是第一版，前面没有别的可比',
  firstThen:
    '以后方案每改一次，加了什么、去掉什么、钱差多少，都会一项一项写在这里。现在可以先看全文，有想法就写在那一项下面。',
  whole: '看这一版全文',
  title: '方案的名字改了',
  from: (before: string, after: string) => `原来：${before}。现在：${after}。`,
  summary: '开头的说明改过了。',
  added: (n: number) => `新加了 ${n} 项`,
  dropped: (n: number) => `去掉了 ${n} 项`,
  changed: (n: number) => `改动了这些项目${n > 0 ? '' : '：没有'}`,
  same: (n: number) => `另有 ${n} 项一字未改。`,
  before: '原来',
  after: '现在',
  nothing: '没有写',
  more: '再看后面的改动',
  pictures: (n: number) => `${n} 张`,
  needs: (n: number) => `${n} 条`,
  emptyTitle: '方案的每一版会留在这里',
  emptyText: '方案公布以后，每改一次就是新的一版，旧的也一直查得到。',
} as const;

export const fieldName: Readonly<Record<ComparedField, string>> = {
  title: '名字',
  category: '类别',
  place: '地点',
  description: '做法',
  quantity: '数量',
  costYuan: '造价',
  payers: '谁出钱',
  pictures: '照片和图纸',
  disturbance: '施工时的影响',
  affects: '直接受影响的住户',
  needIds: '回应的需求',
};
