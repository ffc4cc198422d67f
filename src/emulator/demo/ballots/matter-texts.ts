import type { Matter } from '../../../domain/ballot/rule';

export interface MatterText {
  readonly matter: Matter;
  readonly title: string;
  readonly question: string;
}

/** Matters that communities put to the vote with their plan; some need the ordinary majority, some the special one. */
export const MATTER_TEXTS: readonly MatterText[] = [
  {
    matter: 'use-maintenance-fund',
    title: '使用维修资金做屋面和管道',
    question: '是否同意按公布的改造方案，从本小区建筑物维修资金中列支屋面防水和公共管道更换的业主承担部分？',
  },
  {
    matter: 'other-major',
    title: '小区改造方案',
    question: '是否同意公布的小区改造方案，并由社区组织施工？方案中的项目、费用来源和施工顺序以公告为准。',
  },
  {
    matter: 'change-common-use',
    title: '部分绿地改作停车位',
    question: '是否同意把方案图上标明的零散空地改作停车位，收入归全体业主，优先用于日后维修？',
  },
  {
    matter: 'rebuild',
    title: '改建车棚和门卫用房',
    question: '是否同意拆除旧车棚，改建为带充电和喷淋的车棚，并把门卫室扩建为物业服务用房？',
  },
  {
    matter: 'raise-maintenance-fund',
    title: '续筹维修资金',
    question: '是否同意按专有部分面积每平方米十五元续筹维修资金，用于改造后公共部位的日常维修？',
  },
];
