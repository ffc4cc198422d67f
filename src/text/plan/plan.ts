import type { Payer, PlanItem } from '../../domain/plan/plan';
import { cost, households } from '../words/numbers';
import { day } from '../words/time';

export const payerName: Readonly<Record<Payer, string>> = {
  government: '改造补助',
  'maintenance-fund': '维修资金',
  owners: '业主出资',
  enterprise: '企业出资',
};

/** `多了约 3 万元`, `少了约 8,000 元`, `总价没变`. */
export const costDifference = (yuan: number): string =>
  yuan === 0 ? '总价没变' : `总价${yuan > 0 ? '多' : '少'}了${cost(Math.abs(yuan))}`;

const COST_ON_PAPER = '造价见原件';

/** An item's, a plan's cost: that of a list copied from a paper is on the paper, never 0 yuan. */
export const costSeen = ({ costYuan, copied }: Pick<PlanItem, 'costYuan' | 'copied'>): string =>
  copied ? COST_ON_PAPER : cost(costYuan);

/** The renovation plan. */
export const planText = {
  published: (version: number, at: number) => `第 ${version} 版，${day(at)}公布`,
  total: '总造价',
  whole: '整个方案',
  items: (n: number) => `共 ${n} 个项目`,
  cost: costSeen,
  payer: (name: Payer, yuan: number) => `${payerName[name]}${cost(yuan)}`,
  mine: '我家提的',
  backed: '我家也需要',
  needs: (n: number, copied?: true) => (n > 0 ? `回应 ${n} 条需求` : copied ? '照原件抄录' : '按规范必须做'),
  thought: (n: number) => (n > 0 ? `${households(n)}说了想法` : ''),
  toBallot: '去看业主表决',
  emptyTitle: '改造方案会写在这里',
  emptyText: '社区正把大家的需求一条条收进方案。公布后，每个项目都写明来自谁的需求、要花多少钱。',
  toNeeds: '去看大家的需求',
  mineTitle: '您家的需求在方案里',
  mineText: (n: number) => `方案里有 ${n} 个项目回应了您家提的或支持的需求，下面都标了出来。`,
  pastTitle: '这是以前的一版',
  pastText: '现在的方案已经换了新的。',
  toPresent: '看现在的方案',
  besideTitle: '这是供大家比较的另一个方案',
  besideText: '它还不是现在的方案。选哪一个，由大家商量、表决。',
  changed: '这一版改了什么',
  changes: (of: { added: number; dropped: number; changed: number; costYuan: number }) =>
    `新加 ${of.added} 项，去掉 ${of.dropped} 项，改动 ${of.changed} 项，${costDifference(of.costYuan)}。`,
  more: '还可以看',
  answers: '每条需求的答复',
  answersHint: '哪条写进了方案，哪条没有，为什么',
  compare: '两个方案比一比',
  compareHint: '和别的方案、以前的版本对着看',
  ideas: '对整个方案的想法',
  ideasHint: (n: number, open: boolean) =>
    n > 0 ? `${households(n)}说过了` : open ? '还没有人说，您可以先说' : '没有人说过',
} as const;
