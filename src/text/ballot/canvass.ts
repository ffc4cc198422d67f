import type { Reach } from '../../contract/ballot/canvass';
import { area, building, flat, households, whole } from '../words/numbers';
import { moment, timeLeft } from '../words/time';

export const reachName: Readonly<Record<Reach, string>> = {
  delivered: '票送到了',
  absent: '没人在家',
  declined: '不想投',
};

/** A long list, some rows at a time. */
export const rowsText = {
  more: (n: number, all: number) => `再看 ${n} 户，共 ${households(all)}`,
} as const;

/** The progress of the vote, and the owners still to be reached. */
export const canvassText = {
  title: '请业主来投票',
  until: (closesAt: number) => moment(closesAt),
  closes: (closesAt: number) => {
    const rest = timeLeft(closesAt);
    return rest ? `${moment(closesAt)}截止，${rest}。` : `${moment(closesAt)}已经截止。`;
  },
  opens: (opensAt: number) => `${moment(opensAt)}开始投票。现在先把公告和票送上门，开始后去请还没投的。`,
  counted: (at: number) => `最近变化：${moment(at)}。只数投了没有，谁也不知道怎么投的。`,
  linksTitle: '要办的',
  papers: '纸质票',
  papersHint: '录入，或者核对别人录入的',
  proxies: '委托投票',
  proxiesHint: '登记委托书，核对别人登记的',
  record: '表决的记录',
  recordHint: '公开文件、结果公告、抽样核对',
  ballot: '看业主看到的样子',
  ballotHint: '公告、进度和结果',
  consulted: '说了意见的',
  buildingsTitle: '各楼还差多少',
  building,
  voted: (voted: number, all: number) => `投了 ${whole(voted)} / ${households(all)}`,
  left: (owners: number, areaCenti: number) =>
    owners > 0 ? `还有 ${households(owners)}没投，${area(areaCenti)}` : '每户都投了',
  delivered: (n: number) => `票送到 ${households(n)}`,
  taken: { me: '您去', another: '有人去了', nobody: '还没人认领' },
  emptyTitle: '现在没有表决',
  emptyText: '表决公告发出以后，各楼投了多少、哪几户还没投，都会列在这里。',
} as const;

/** One building: the owners who have not voted. */
export const canvassBuildingText = {
  title: (label: string) => `${building(label)}还没投的`,
  takeTitle: {
    me: '这栋楼是您去请的',
    another: '这栋楼已经有人认领',
    nobody: '这栋楼还没有人认领',
  },
  take: '我来请这栋楼',
  takeOver: '改由我来请',
  giveBack: '我去不了，让别人来',
  taking: '正在办',
  takeFailed: '还没有改',
  lead: '还没见到的排在前面。去过以后点一下结果。',
  unreached: (n: number) => `还没见到 ${households(n)}`,
  reached: (n: number) => `见过、还没投 ${households(n)}`,
  flats: (units: readonly string[]) => units.map(flat).join('、'),
  area,
  unsold: '没有卖出的，找开发单位',
  paperWaiting: '交了纸质票，等核对',
  last: (outcome: Reach, at: number) => `${reachName[outcome]} · ${moment(at)}`,
  unsent: (outcome: Reach) => `${reachName[outcome]}：存在手机里，有网络时自动送出，只送一次。`,
  record: (units: readonly string[]) => `${units.map(flat).join('、')}，这次怎么样`,
  paper: '录入这户的纸质票',
  allVoted: '这栋楼每户都投了，谢谢您。',
  closed: '投票已经截止，不用再去了。',
  notYet: (opensAt: number) => `${moment(opensAt)}开始投票，现在可以先把票和公告送到。`,
} as const;
