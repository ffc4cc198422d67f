import type { BallotTold } from '../story/story';
import type { NeedLine } from './told-needs';

export const LINES: readonly NeedLine[] = [
  [0, 9, '1-1-602', 'roof', 'building', '顶楼漏水，梅雨季节屋里能养鱼，修过三回都是哪儿漏补哪儿。', 10],
  [1, 19, '2-1-101', 'drainage', 'home', '一楼返水，脏水漫过两回，地板翘得门都关不上。', 12],
  [3, 12, '1-2-302', 'parking', 'common', '车位一直不够，晚上回来要绕着小区转三圈。', 15],
  [4, 20, '2-2-501', 'lighting', 'common', '西边那排路灯三年没亮过，孩子下晚自习都得去接。', 13],
  [6, 8, '1-1-401', 'stairs', 'stairwell', '楼道杂物堆到了四楼，扶手晃，墙上全是小广告。', 9],
  [9, 17, '2-1-202', 'ebike-charging', 'common', '电动车都停在楼道里充电，真怕出事，请建个车棚。', 14],
  [
    12,
    10,
    'supervisor',
    'elder-facilities',
    'stairwell',
    '走访时好几位老人说爬楼要歇，希望转角处能有个坐的地方。',
    8,
  ],
];

export const BALLOT: BallotTold = {
  matter: 'use-maintenance-fund',
  title: '使用维修资金做屋面和管道',
  question: '是否同意按公布的改造方案，从本小区维修资金中列支屋面防水和排水管更换的业主承担部分？',
  turnout: { share: 0.76 },
  approve: 0.88,
};
