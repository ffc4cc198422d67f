import { paidBy } from '../plans/paid-by';
import type { BallotTold, ItemTold, PlanTold } from '../story/story';
import { FLATS, TWO_FLATS } from './flats';
import type { NeedLine } from './told-needs';

export const LINES: readonly NeedLine[] = [
  [
    -84,
    9,
    '1-1-602',
    'roof',
    'building',
    '我住顶楼，屋里漏了四五年，床都挪了三回地方，请把屋面好好修一次。',
    9,
  ],
  [-83, 20, '2-1-602', 'roof', 'building', '2栋顶楼也漏，落水管从四楼断了，雨水顺着外墙往下淌。', 6],
  [-80, 18, '3-1-101', 'drainage', 'home', '下水道返水，厨房地面一个月要泡一回。', 8],
  [-78, 12, '1-1-401', 'stairs', 'stairwell', '扶手锈断了两根，楼道墙皮一碰就掉，走路沾一身灰。', 10],
  [-75, 21, '2-1-202', 'lighting', 'common', '院子里只有大门口一盏灯，往里走全黑。', 7],
  [-71, 15, '3-1-202', 'parking', 'common', '东边那块空地晾衣服的少了，能不能改几个车位？', 4],
];

const roof: ItemTold = {
  category: 'roof',
  place: 'building',
  title: '三栋楼屋面防水和落水管',
  description: '三栋屋面重做两道防水，断掉的落水管全部换成新的，先做漏得最厉害的1栋。',
  quantity: '约 880 平方米',
  costYuan: 196_000,
  payers: paidBy(196_000, 58_000),
  disturbance: { text: '每栋大约十天，白天楼顶有敲打声，顶楼听得最清楚；雨天停工并盖好雨布。' },
  takes: [0, 1],
};
const drains: ItemTold = {
  category: 'drainage',
  place: 'common',
  title: '排水管更换',
  description: '更换院内排水管，一楼单独接管，返水的几家做完先试水一个星期。',
  quantity: '管道 140 米',
  costYuan: 143_000,
  payers: paidBy(143_000, 40_000),
  disturbance: { text: '一楼每户进门施工半天，提前两天约时间；院子里挖沟，铺钢板过人。' },
  affects: { floors: 'low' },
  takes: [2],
};
const stairs: ItemTold = {
  category: 'stairs',
  place: 'stairwell',
  title: '楼道粉刷、扶手换新',
  description: '三个楼道铲掉旧墙皮重新粉刷，扶手全部换新，二楼到六楼靠墙一侧加装一道。',
  quantity: '3 个楼道',
  costYuan: 58_000,
  payers: paidBy(58_000),
  takes: [3],
};
const lamps: ItemTold = {
  category: 'lighting',
  place: 'common',
  title: '院内路灯',
  description: '从大门到3栋装八盏路灯，天黑自动亮。',
  quantity: '8 盏',
  costYuan: 22_000,
  payers: paidBy(22_000),
  takes: [4],
};

/** The first version, which still turned ground in the east into parking places. */
export const FORMER_PLAN: PlanTold = {
  title: '合欢里小区改造方案',
  summary:
    '屋面、下水和楼道三项先做，路灯一起装，东边空地改成车位。总价里补助占七成多，剩下的从小区维修资金里出，不另外收钱。',
  items: [
    roof,
    drains,
    {
      ...stairs,
      description: '三个楼道铲掉旧墙皮重新粉刷，锈断的扶手换新。',
      costYuan: 41_000,
      payers: paidBy(41_000),
    },
    { ...lamps, quantity: '5 盏', costYuan: 15_000, payers: paidBy(15_000) },
    {
      category: 'parking',
      place: 'common',
      title: '东边空地改车位',
      description: '东边晾衣服的空地铺砖，划九个车位。',
      quantity: '9 个',
      costYuan: 68_000,
      payers: paidBy(68_000),
      takes: [5],
    },
  ],
};

export const PLAN: PlanTold = {
  title: '合欢里小区改造方案',
  summary:
    '屋面、下水和楼道三项先做，路灯一起装。总价里补助占七成多，剩下的从小区维修资金里出，不另外收钱。东边空地改车位这件事意见还不一致，这次不做。',
  items: [
    { ...roof, continues: 0 },
    { ...drains, continues: 1 },
    { ...stairs, continues: 2 },
    { ...lamps, continues: 3 },
  ],
};

export const BALLOT: BallotTold = {
  matter: 'use-maintenance-fund',
  title: '使用维修资金修屋面、换排水管',
  question:
    '是否同意从合欢里小区的建筑物维修资金中列支九万八千元，用于改造方案里的屋面防水和排水管更换？其余费用由改造补助承担，不另外向业主收钱。',
  turnout: { owners: 15 },
  approve: 0.87,
  silent: [FLATS.elder.unit, FLATS.husband.unit, ...TWO_FLATS],
};
