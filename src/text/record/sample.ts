import type { Called } from '../../contract/record/record';
import { area, flat, households, whole } from '../words/numbers';
import { moment } from '../words/time';

/** The record of a vote, for people who count and watch the count. */
export const staffRecordText = {
  title: '表决的记录',
  emptyTitle: '还没有表决的记录',
  emptyText: '表决公告发出以后，公开的记录、结果公告和抽样核对都在这里。',
  factsTitle: '公开的记录',
  labels: { notice: '公告', roll: '名册', log: '记了多少条', head: '最后一次并入', close: '计票' },
  frozen: (owners: number, areaCenti: number) => `${households(owners)}，${area(areaCenti)}`,
  notFrozen: '还在核对',
  entries: (n: number) => (n > 0 ? `${whole(n)} 条` : '还没有人投票'),
  moment,
  closed: { preliminary: '初步结果', final: '最终结果' },
  notClosed: '还没有计票',
  resident: '看居民看到的记录',
  residentHint: '里面有签名钥匙指纹，和墙上公告印的对一对',
  filesTitle: '结果公告',
  filesHint: '有全部数字，没有姓名和电话，打出来贴在公示栏。',
  document: '结果公告（Word）',
  table: '各项数字（表格）',
  exportTitle: '整本账，给监票人核对',
  exportHint: '里面有每一票。在电脑上用一条命令，就从头算一遍：',
  command: 'npm run verify -- 文件名',
  exportNo: '按公告，这一份只有监票人能拿。',
  export: '拿整本账',
  making: '正在做，请稍候',
  fileProblem: '这份还没有拿到',
  names: {
    document: (title: string) => `${title}-结果公告.docx`,
    table: (title: string) => `${title}-结果数字.csv`,
    file: (title: string) => `${title}-投票记录.json`,
  },
  uncounted: '计票以后，结果公告和整本账在这里拿。',
  sample: '抽样核对',
  sampleHint: {
    ahead: '计票以后再抽',
    now: '随机抽几户，打电话问一问',
    running: (left: number) => (left > 0 ? `还有 ${whole(left)} 户没问` : '都问过了'),
  },
} as const;

export const calledName: Readonly<Record<Called, string>> = {
  agrees: '对得上',
  differs: '对不上',
  unreached: '没联系上',
};

interface SampleCounts {
  readonly agrees: number;
  readonly differs: number;
  readonly unreached: number;
  readonly left: number;
}

/** Asking random households whether their vote is recorded as they gave it. */
export const sampleText = {
  title: '抽样核对',
  whyTitle: '为什么要抽',
  why: [
    '从名册里随机抽几户，打电话问：您家投了没有，投的是什么。再和整本账里这一户的对一对。',
    '没投的也会抽到：账上写没投、他说投了，也算对不上。',
    '抽几户由结果定：票数咬得越紧，抽得越多。都对得上，足以翻转结果的改动还没被发现的可能不到百分之五。',
  ],
  early: '计票以后才能抽。',
  consultation: '征求意见没有通过不通过，不用抽样。',
  seedTitle: '抽签用的号码',
  seedHint:
    '先在公示栏写出来、拍张照，再在这里抽。抽签用当天公开的号码最好，例如体育彩票的开奖号码；谁也不能挑。',
  seedPlaceholder: '例如：大乐透 26134 期',
  seedShort: (least: number) => `至少写 ${least} 个字`,
  posted: '号码已经写在公示栏上',
  postFirst: '请先写到公示栏上，再勾上这一条',
  postedTitle: '抽之前',
  once: '只能抽一次，抽了不能换号码。',
  draw: '开始抽',
  drawing: '正在抽',
  drawFailed: '还没有抽',
  drawnTitle: (n: number) => `抽到 ${households(n)}`,
  numbers: (fewest: number, all: number | undefined, n: number) =>
    `要让结果翻过来，至少要有 ${whole(fewest)} 票和账上不一样。${all === undefined ? '' : `名册共 ${households(all)}，`}按百分之九十五的把握，要问 ${households(n)}。`,
  votes: (n: number) => `计入 ${whole(n)} 票。`,
  seed: (seed: string) => `抽签用的号码：${seed}`,
  repeat: '谁都能照这个号码重抽一遍：把号码、冒号和房号连起来算 SHA-256，从小到大排，最前面的就是。',
  sheetTitle: '电话单',
  sheetHint: '问过以后点一下结果。对不上的，先别和他争，记下来。',
  flat,
  said: (unit: string) => `${flat(unit)}怎么说`,
  callFailed: (unit: string) => `${flat(unit)}的结果还没有记上`,
  counts: ({ agrees, differs, unreached, left }: SampleCounts) =>
    [
      `对得上 ${whole(agrees)} 户`,
      differs > 0 && `对不上 ${whole(differs)} 户`,
      unreached > 0 && `没联系上 ${whole(unreached)} 户`,
      left > 0 && `还没问 ${whole(left)} 户`,
    ]
      .filter(Boolean)
      .join('，'),
  outcome: {
    doubt: {
      title: '有对不上的，先别定结果',
      text: '请监票人拿整本账和纸质票，一户一户查清楚；查出是错票的，请业主提异议，作废后重新计。',
    },
    kept: {
      title: '抽到的都对得上',
      text: '足以翻转结果的改动，还没被发现的可能不到百分之五。请把这个结果也写进公示。',
    },
    open: {
      title: '还没问完',
      text: '抽到的都要问到，才能下结论。没联系上的，换个时间再打，或者上门问。',
    },
  },
} as const;
