import { cost, households } from './numbers';
import { day } from './time';

/** The renovation plan. */
export const planText = {
  published: (at: number) => `${day(at)}公布`,
  total: '总造价',
  items: (n: number) => `共 ${n} 个项目`,
  cost,
  from: '来自这些需求',
  mine: '我家提的',
  backed: '我家也需要',
  needHouseholds: (n: number) => households(n),
  noNeeds: '这一项是按规范必须做的。',
  toBallot: '去看业主表决',
  emptyTitle: '改造方案会写在这里',
  emptyText: '社区正把大家的需求一条条收进方案。公布后，每个项目都写明来自谁的需求、要花多少钱。',
  toNeeds: '去看大家的需求',
  mineTitle: '您家的需求在方案里',
  mineText: (n: number) => `方案里有 ${n} 个项目回应了您家提的或支持的需求，下面都标了出来。`,
} as const;
