import { shanghaiDaysBetween } from '../../domain/shared/time';
import type { NeedThread } from '../../contract/need/needs';
import { building, households } from '../words/numbers';
import { day, moment } from '../words/time';

/** How many buildings are named; the others are summed up. */
const named = 5;

/** `3号楼 8 户，2号楼 4 户`; with many buildings `…，另外 3 栋楼共 5 户`. */
function spread(rows: NeedThread['spread']): string {
  const said = rows
    .slice(0, named)
    .map((row) => `${building(row.building)} ${households(row.households)}`)
    .join('，');
  const rest = rows.slice(named);
  const sum = rest.reduce((all, row) => all + row.households, 0);
  return rest.length > 0 ? `${said}，另外 ${rest.length} 栋楼共 ${households(sum)}` : said;
}

const confirmed: Readonly<Record<NonNullable<NeedThread['door']>['confirmed'], string>> = {
  waiting: '上门时记下的，等这家人看过、说对不对。',
  confirmed: '上门时记下的，这家人看过，说对。',
  objected: '上门时记下的，这家人说记得不对，已经不算这一户。',
};

/** Owners and tenants apart: a tenant has a voice here, but no vote later. */
function behind({ households: all, tenantHouseholds }: NeedThread): string {
  if (all <= 1) return '还没有邻居点“我家也需要”。';
  if (tenantHouseholds === 0) return `一共 ${households(all)}，都是业主。`;
  return `一共 ${households(all)}：业主 ${households(all - tenantHouseholds)}，租户 ${households(tenantHouseholds)}。`;
}

/** When the answer is due, or how late it is. */
function due(dueAt: number, now: number): string {
  const late = shanghaiDaysBetween(dueAt, now);
  return late > 0
    ? `说好 ${day(dueAt, now)}以前答复，已经晚了 ${late} 天。社区的办事页上标着超期，您也可以直接问社区。`
    : `社区在 ${day(dueAt, now)}以前答复：采纳、部分采纳，或者说明为什么这次做不了。`;
}

/** The steps of one need's thread. */
export const threadText = {
  confirmed,
  behind,
  spread,
  due,
  by: (need: NeedThread): string => {
    if (!need.building) return need.mine ? '您替大家记下的。' : '社区或者监督员替大家记下的。';
    return need.mine ? '您家提的。' : `${building(need.building)}的一户邻居提的。`;
  },
  settle: '看看记得对不对',
  dangerTitle: '险情',
  dangerTaken: '有人去看了。',
  dangerOpen: '已经报给改造监督员和先锋队，正等人去看。',
  mergedTitle: (n: number) => `和邻居的 ${n} 条合在了一起`,
  mergedText: '说的是同一件事，各家都算在这里，一户算一次。',
  mergedOn: (at: number) => `${moment(at)}合在一起`,
  mergedMore: (n: number) => `再看 ${n} 条`,
  intoTitle: '和邻居的一条合在了一起',
  intoText: '说的是同一件事，各家都算到那一条里。那一条的答复，就是这一条的答复。',
  seeInto: '看合在一起的那条',
  carriedTitle: '您家是合并时带过来的',
  carriedText: '您家原来点过的那条，和这条合在了一起，所以您家也算在这里。不需要的话，可以退出。',
  leave: '退出这条',
  reopened: '社区以前答复过，后来方案改了，这条要重新答复。',
  revised: '社区改过答复，这是最新的。',
} as const;
