import { moment } from '../clock';
import { demoPhone, type Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, owned } from '../roll/owned';
import type { Story } from '../story/story';
import { joined } from './owners';
import { FOCUS } from './places';
import { toldNeeds, type NeedLine } from './told-needs';

/** Whose phone is on the roll but who has not joined yet. */
export const STRANGER = { unit: '3-1-502', phone: demoPhone(31) };
/** Rents the flat of somebody else. */
export const TENANT = { openid: 'demo-tenant-c-needs', unit: '2-1-402' };

const LINES: readonly NeedLine[] = [
  [
    -18,
    8,
    '1-1-602',
    'roof',
    'building',
    '1栋顶楼漏水六年了，一下大雨客厅就得摆三个盆。补过两回，撑不过一个夏天，请这次把屋面整个重做。',
    11,
  ],
  [
    -18,
    19,
    '3-1-101',
    'drainage',
    'home',
    '我家在一楼，厨房下水道返水，上个月脏水漫到客厅。楼上住户也通过，通完管一两个月又堵。',
    9,
  ],
  [
    -17,
    20,
    '2-1-501',
    'lift',
    'stairwell',
    '2栋这个门洞六层楼，七十岁往上的有五家，我母亲已经半年没下过楼。想加装电梯，请社区来人讲讲要走哪些步骤、大概花多少钱。',
    7,
  ],
  [
    -16,
    12,
    '2-1-101',
    'lift',
    'stairwell',
    '我住一楼。不是反对装电梯，是怕井道正对我家厨房窗户挡光。请先拿图纸来，把位置和补偿讲清楚再谈。',
    2,
  ],
  [
    -15,
    21,
    '1-1-301',
    'parking',
    'common',
    '晚上八点以后回来就没有车位，有人干脆停在消防通道上。上个星期救护车进来倒了三把才进得去。',
    14,
  ],
  [
    -14,
    7,
    '3-1-402',
    'lighting',
    'common',
    '大门到3栋的路灯坏了四盏，下夜班回来只能开手机照着走，前天还踩进坑里了。',
    17,
  ],
  [
    -12,
    18,
    '2-1-302',
    'stairs',
    'stairwell',
    '我们楼道三楼拐弯堆着旧沙发和纸箱，还有一辆没人要的童车，过道只剩半米，真着火了跑都跑不出来。',
    6,
  ],
  [
    -11,
    10,
    'supervisor',
    'elder-facilities',
    'stairwell',
    '上门时1栋住三楼的老人说，楼梯只有一边有扶手，下楼抓不住，希望靠墙那边也装一道。',
    8,
  ],
  [
    -9,
    13,
    '2-1-402',
    'ebike-charging',
    'common',
    '我是租住的，每天骑电动车上班。小区没有充电的地方，好几家从楼上拉线下来充，看着害怕，希望建个正规的车棚。',
    12,
  ],
  [
    -8,
    9,
    '1-1-102',
    'waste-sorting',
    'building',
    '垃圾桶正好放在1栋一楼窗户底下，夏天不敢开窗。能不能挪到围墙那边去？',
    5,
  ],
  [
    -6,
    20,
    '3-1-601',
    'water-supply',
    'building',
    '3栋五楼以上早晚水压小，晚上六点到八点热水器打不着火，只能等到九点再洗澡。',
    4,
  ],
  [
    -4,
    16,
    '1-1-501',
    'overhead-cables',
    'common',
    '1栋和2栋中间的电线网线缠成一团，有一根垂到二楼窗户边上，晾衣服都够得着。',
    3,
  ],
  [
    -2,
    11,
    '2-1-201',
    'security',
    'stairwell',
    '单元门锁坏了，门一直敞着，上个月丢了一辆自行车，发传单的天天上来。',
    6,
  ],
  [
    -1,
    19,
    '1-1-202',
    'sports-fitness',
    'common',
    '健身器材的漫步机踏板掉了一边，孩子放学爱上去玩，碰一下就是个口子，先拆掉也行。',
    0,
  ],
];

/** Needs are being collected: three buildings of twelve flats. */
export function needs(registry: Registry, now: number): Story {
  const { id } = FOCUS.needs;
  const random = new Random(id);
  const flats = [1, 2, 3].flatMap((building) =>
    flatsOf({ building, stairwell: 1, floors: 6, areas: [6235, building === 2 ? 7480 : 5560] }),
  );
  const rows = owned(
    flats,
    random,
    registry,
    { ...EXACT, couples: 0.5 },
    {
      buyers: { [STRANGER.unit]: [registry.named('褚明礼', STRANGER.phone)] },
    },
  );
  const owners = joined(id, rows).filter(({ units }) => !units.includes(STRANGER.unit));
  return {
    ...FOCUS.needs,
    stage: 'needs',
    ...{ random, rows, updates: [], ratings: [] },
    timeline: { needs: moment(now, -20, 9, 5) },
    needs: toldNeeds(random, rows, now, LINES),
    residents: [{ openid: TENANT.openid, kind: 'tenant', units: [TENANT.unit] }, ...owners],
    worker: 'demo-worker-c-needs',
    supervisor: 'demo-supervisor-c-rating',
  };
}
