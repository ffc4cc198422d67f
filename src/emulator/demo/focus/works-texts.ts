import type { BallotTold, PlanTold, UpdateTold } from '../story/story';
import { FLATS } from './flats';
import type { NeedLine } from './told-needs';

export const LINES: readonly NeedLine[] = [
  [
    -168,
    19,
    FLATS.follower.unit,
    'drainage',
    'home',
    '厨房下水三天两头返水，我在灶台底下放了个桶，半夜都要起来倒。',
    9,
  ],
  [-167, 8, '2-2-502', 'roof', 'building', '2栋顶楼西头漏雨，灯座里往下滴水，晚上不敢开灯。', 7],
  [-165, 12, '1-2-401', 'stairs', 'stairwell', '楼道窗户没有玻璃，冬天风直灌，台阶上结冰滑倒过人。', 8],
  [-161, 20, '2-1-302', 'overhead-cables', 'common', '两栋楼之间的线太乱，下雨天打火花，烧过一回电视。', 12],
  [
    -158,
    9,
    'supervisor',
    'barrier-free',
    'stairwell',
    '走访时1栋二单元的老人说门口台阶高，拄拐杖上不来。',
    5,
  ],
  [
    -150,
    18,
    '1-1-502',
    'lift',
    'stairwell',
    '想问能不能这次就把电梯装了？',
    4,
    '这次的补助不含电梯。单元里要先有三分之二以上业主参加表决，再由大家商定出资；社区已约设计单位十月来一单元量现场。',
  ],
];

export const PLAN: PlanTold = {
  title: '无线电厂宿舍改造方案',
  summary:
    '先地下后地上：排水管、屋面、楼道、线缆，最后做单元门口的坡道。施工按栋轮着来，每栋停水不超过两次。',
  items: [
    {
      category: 'drainage',
      place: 'common',
      title: '排水管更换',
      description: '院里和一楼到三楼的排水立管全部更换，返水的人家优先，换完当天试水。',
      costYuan: 214_000,
      takes: [0],
    },
    {
      category: 'roof',
      place: 'building',
      title: '屋面防水',
      description: '两栋屋面重做防水，2栋西头的檐口先拆开检查再做。',
      costYuan: 131_000,
      takes: [1],
    },
    {
      category: 'stairs',
      place: 'stairwell',
      title: '楼道窗和台阶',
      description: '楼道窗换成双层玻璃，台阶补平加防滑条，墙面粉刷。',
      costYuan: 76_000,
      takes: [2, 4],
    },
    {
      category: 'overhead-cables',
      place: 'common',
      title: '线缆入槽',
      description: '楼间线缆入槽，废线剪除，与供电和通信单位同一天停电施工。',
      costYuan: 54_000,
      takes: [3],
    },
  ],
};

export const BALLOT: BallotTold = {
  matter: 'other-major',
  title: '无线电厂宿舍改造方案',
  question:
    '是否同意公布的改造方案，并委托社区组织施工？业主不另外出资，施工期间按栋停水、停电，提前两天通知。',
  turnout: { share: 0.78 },
  approve: 0.9,
};

export const UPDATES: readonly (readonly [
  number,
  number,
  UpdateTold['progress'],
  UpdateTold['milestone'],
  string,
])[] = [
  [
    -61,
    17,
    4,
    'site-setup',
    '施工队进场，围挡先围1栋东边。材料堆在旧球场，不占消防通道。早上七点以前、晚上七点以后不动工。',
  ],
  [-52, 16, 14, 'demolition', '楼道杂物清了三车，没人认的自行车登记后放在门卫室旁边，保管到月底。'],
  [
    -43,
    11,
    27,
    'underground-pipes',
    '1栋的排水管换完了，今天上午试水两个小时，一楼三家都看了，没有返水。明天转到2栋。',
  ],
  [
    -29,
    15,
    41,
    'underground-pipes',
    '2栋挖到一段旧砖沟，图纸上没有。和施工、监理三方现场看过，改走南边，工期推后两天，不加钱。',
  ],
  [-15, 10, 52, 'roof', '2栋西头檐口拆开，里面的木楔全烂了，这就是漏雨的根。换成混凝土后再做防水。'],
  [
    -3,
    17,
    63,
    'roof',
    '两栋屋面第二道防水做完，蓄水二十四小时没有渗漏。下个星期搭架子做楼道窗，请住户收好窗台上的花盆。',
  ],
];
