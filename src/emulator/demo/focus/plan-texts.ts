import { paidBy } from '../plans/paid-by';
import type { ItemTold, PlanTold } from '../story/story';
import type { NeedLine } from './told-needs';

export const LINES: readonly NeedLine[] = [
  [-49, 9, '1-1-501', 'roof', 'building', '1栋屋面的防水卷材都翘起来了，五楼两家下雨都漏，墙上长了黑毛。', 8],
  [-48, 20, '2-2-102', 'drainage', 'common', '2栋后面的污水井一个月满一次，味道顺着下水道往一楼钻。', 12],
  [
    -46,
    12,
    '1-2-301',
    'parking',
    'common',
    '车都停在花坛边上，轮子把路牙压断了好几处，希望正经划一划车位。',
    10,
  ],
  [-45, 18, '2-1-202', 'roads', 'common', '大门进来那段路全是坑，下雨积水，老人推小车过不去。', 15],
  [
    -43,
    8,
    '1-1-102',
    'barrier-free',
    'stairwell',
    '我坐轮椅，单元门口三级台阶，每次出门都要喊邻居抬，想要个坡道。',
    9,
  ],
  [-40, 21, '2-2-401', 'lighting', 'stairwell', '楼道灯三楼往上都不亮，声控的也坏了，夜里回来摸黑爬楼。', 11],
  [
    -38,
    15,
    '1-2-502',
    'ebike-charging',
    'common',
    '车棚顶破了没人管，电动车都推进楼道，希望修车棚、装充电。',
    7,
  ],
  [
    -36,
    10,
    '2-1-501',
    'kindergarten',
    'common',
    '附近没有公办幼儿园，能不能在小区里办一个？',
    3,
    '小区里没有够用的空房和户外场地，办园要求达不到。街道已把这件事报给区教育部门，明年柳岸路新建的幼儿园会优先收周边小区的孩子。',
  ],
  [-33, 17, '1-1-301', 'drainage', 'home', '一楼返水我家也有份，四楼冲厕所，我家卫生间地漏就冒泡。', 5],
  [
    -30,
    9,
    'supervisor',
    'elder-facilities',
    'common',
    '走访时几位老人都说，小区里没有坐的地方，买菜回来只能坐在花坛沿上。',
    6,
  ],
  [
    -5,
    19,
    '2-1-302',
    'greening',
    'building',
    '看了方案，想补一条：2栋南边的香樟太高了，三楼以下一年到头不见太阳，能不能一起修剪？',
    4,
  ],
];

const roof: ItemTold = {
  category: 'roof',
  place: 'building',
  title: '1栋、2栋屋面防水重做',
  description: '两栋屋面铲掉旧卷材，重做两道防水，檐沟和落水管一起换，做完蓄水二十四小时给大家看，保修五年。',
  quantity: '两栋，约 960 平方米',
  costYuan: 168_000,
  payers: paidBy(168_000, 50_000),
  disturbance: { text: '白天楼顶有敲打声，五楼听得最清楚。一栋大约两个星期，下雨天停工。' },
  takes: [0],
};
const drains: ItemTold = {
  category: 'drainage',
  place: 'common',
  title: '污水管更换，一楼单独接管',
  description:
    '院子里的污水管换成大一号的管子，一楼厨房和卫生间单独接出去，楼上堵了也不会返到一楼；化粪池先清一次。',
  quantity: '管道 180 米、一楼 8 户',
  costYuan: 236_000,
  payers: paidBy(236_000, 60_000),
  disturbance: { text: '一楼每户进门施工半天，当天不能用下水；院子里挖沟，铺钢板过人。' },
  affects: { floors: 'low' },
  takes: [1, 8],
};
const roads: ItemTold = {
  category: 'roads',
  place: 'common',
  title: '主路重铺、划车位、单元门口做坡道',
  description:
    '大门到2栋的主路重新铺沥青，铺完划二十六个车位，消防通道留四米宽；四个单元门口都做坡道和扶手。',
  quantity: '路面 620 平方米、车位 26 个',
  costYuan: 312_000,
  payers: paidBy(312_000),
  disturbance: { text: '铺沥青三天，车请停到柳岸路；行人从南墙边走。' },
  takes: [2, 3, 4],
};
const lamps: ItemTold = {
  category: 'lighting',
  place: 'stairwell',
  title: '楼道灯和路灯换新',
  description: '四个单元的楼道灯全部换成声控灯，院子里加六盏路灯。灯先装，不等别的工程。',
  quantity: '楼道灯 24 盏、路灯 6 盏',
  costYuan: 41_000,
  payers: paidBy(41_000),
  takes: [5],
};
const shed: ItemTold = {
  category: 'ebike-charging',
  place: 'common',
  title: '车棚翻修、装充电，旁边放几张长椅',
  description: '旧车棚换顶，装三十个带断电保护的充电位和喷淋；车棚旁边避风的地方放四张带靠背的长椅。',
  quantity: '充电位 30 个、长椅 4 张',
  costYuan: 87_000,
  payers: [
    { payer: 'government', yuan: 52_000 },
    { payer: 'enterprise', yuan: 35_000 },
  ],
  takes: [6, 9],
};

const summary =
  '一共五项，先做屋面和下水，再做路面和车位，最后装灯、修车棚。改造补助承担大部分，维修资金只用在屋面和排水上，不另外向各家收钱。预计工期五个月，施工期间小区里一直留一条消防通道。';

/** The first version: no benches, fewer parking places, and lamps in the stairwells only. */
export const FORMER_PLAN: PlanTold = {
  title: '柏树巷小区改造方案',
  summary,
  items: [
    roof,
    { ...drains, quantity: '管道 180 米', takes: [1] },
    {
      ...roads,
      title: '主路重铺、划车位',
      description: '大门到2栋的主路重新铺沥青，铺完划二十二个车位，消防通道留四米宽。',
      quantity: '路面 620 平方米、车位 22 个',
      costYuan: 286_000,
      payers: paidBy(286_000),
      takes: [2, 3],
    },
    { ...lamps, quantity: '楼道灯 24 盏', costYuan: 18_000, payers: paidBy(18_000) },
    {
      category: 'greening',
      place: 'common',
      title: '大门口做一组花坛',
      description: '大门两边各做一个花坛，种月季和冬青。',
      quantity: '2 个',
      costYuan: 26_000,
      payers: paidBy(26_000),
      takes: [],
    },
  ],
};

/** The second version, after people's ideas on the first. */
export const PLAN: PlanTold = {
  title: '柏树巷小区改造方案',
  summary,
  items: [
    { ...roof, continues: 0 },
    { ...drains, continues: 1 },
    { ...roads, continues: 2 },
    { ...lamps, continues: 3 },
    shed,
  ],
};

/** The alternative beside it: fewer parking places, a lift for one stairwell. */
export const ALTERNATIVE: PlanTold = {
  title: '少划车位、加装电梯的方案',
  summary:
    '屋面、下水和路灯跟现在的方案一样。车位从二十六个减到十八个，省下来的地方留给老人孩子；1栋一单元加装一部电梯，不做车棚翻修。总价高一些，电梯的钱要单元里的业主商量着出一部分。',
  items: [
    roof,
    drains,
    {
      ...roads,
      description: '大门到2栋的主路重新铺沥青，划十八个车位，东边留出一块平地放长椅；四个单元门口都做坡道。',
      quantity: '路面 620 平方米、车位 18 个',
      costYuan: 295_000,
      payers: paidBy(295_000),
    },
    lamps,
    {
      category: 'lift',
      place: 'stairwell',
      title: '1栋一单元加装电梯',
      description: '单元门外加装一部五层五站的电梯，平层入户；地基避开污水管，一楼窗前留三米五。',
      quantity: '1 部',
      costYuan: 520_000,
      payers: [
        { payer: 'government', yuan: 250_000 },
        { payer: 'owners', yuan: 270_000 },
      ],
      disturbance: { text: '工期三个月，单元门改走北边临时通道；一、二楼白天采光会少一些。' },
      affects: { building: '1', stairwell: '1', floors: 'low' },
      takes: [],
    },
  ],
};
