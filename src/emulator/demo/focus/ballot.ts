import { moment } from '../clock';
import { demoPhone, type Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, owned } from '../roll/owned';
import type { BallotTold, PlanTold, Story } from '../story/story';
import { joined } from './owners';
import { FOCUS } from './places';
import { toldNeeds, type NeedLine } from './told-needs';

/** Flats that the personas live in: none of their owners has voted. */
export const BALLOT_FLATS = { elder: '1-1-602', couple: '1-1-301', two: ['2-1-301', '2-1-302'] } as const;
export const BALLOT_OWNERS = { couple: 5, elder: 12, two: 17 } as const;
export const BALLOT_PHONES = { elder: demoPhone(41), husband: demoPhone(42), wife: demoPhone(43) };

const LINES: readonly NeedLine[] = [
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

const PLAN: PlanTold = {
  title: '合欢里小区改造方案',
  summary:
    '屋面、下水和楼道三项先做，路灯一起装。总价里补助占七成多，剩下的从小区维修资金里出，不另外收钱。东边空地改车位这件事意见还不一致，这次不做。',
  items: [
    {
      category: 'roof',
      place: 'building',
      title: '三栋楼屋面防水和落水管',
      description: '三栋屋面重做两道防水，断掉的落水管全部换成新的，先做漏得最厉害的1栋。',
      costYuan: 196_000,
      takes: [0, 1],
    },
    {
      category: 'drainage',
      place: 'common',
      title: '排水管更换',
      description: '更换院内排水管，一楼单独接管，返水的几家做完先试水一个星期。',
      costYuan: 143_000,
      takes: [2],
    },
    {
      category: 'stairs',
      place: 'stairwell',
      title: '楼道粉刷、扶手换新',
      description: '三个楼道铲掉旧墙皮重新粉刷，扶手全部换新，二楼到六楼靠墙一侧加装一道。',
      costYuan: 58_000,
      takes: [3],
    },
    {
      category: 'lighting',
      place: 'common',
      title: '院内路灯',
      description: '从大门到3栋装八盏路灯，天黑自动亮。',
      costYuan: 22_000,
      takes: [4],
    },
  ],
};

const BALLOT: BallotTold = {
  matter: 'use-maintenance-fund',
  title: '使用维修资金修屋面、换排水管',
  question:
    '是否同意从合欢里小区的建筑物维修资金中列支九万八千元，用于改造方案里的屋面防水和排水管更换？其余费用由改造补助承担，不另外向业主收钱。',
  turnout: { owners: 15 },
  approve: 0.87,
  silent: [BALLOT_FLATS.elder, BALLOT_FLATS.couple, ...BALLOT_FLATS.two],
};

/**
 * A ballot that is open: 32 flats, of which two were never sold and two belong to one couple, so 30 owners; 15 have
 * voted and 20 are needed.
 */
export function ballot(registry: Registry, now: number): Story {
  const { id } = FOCUS.ballot;
  const random = new Random(id);
  const flats = [
    ...flatsOf({ building: 1, stairwell: 1, floors: 6, areas: [6420, 7185] }),
    ...flatsOf({ building: 2, stairwell: 1, floors: 6, areas: [6420, 7185] }),
    ...flatsOf({ building: 3, stairwell: 1, floors: 4, areas: [8816, 9050] }),
  ];
  const rows = owned(
    flats,
    random,
    registry,
    { ...EXACT, couples: 0.5 },
    {
      buyers: {
        [BALLOT_FLATS.elder]: [registry.named('方素贞', BALLOT_PHONES.elder)],
        [BALLOT_FLATS.couple]: [
          registry.named('郑卫国', BALLOT_PHONES.husband),
          registry.named('袁小燕', BALLOT_PHONES.wife),
        ],
        [BALLOT_FLATS.two[0]]: [
          registry.named('谭文斌', demoPhone(44)),
          registry.named('苏静', demoPhone(45)),
        ],
      },
      sameAs: { [BALLOT_FLATS.two[1]]: BALLOT_FLATS.two[0] },
      unsold: ['3-1-401', '3-1-402'],
    },
  );
  return {
    ...FOCUS.ballot,
    stage: 'ballot',
    ...{ random, rows, plan: PLAN, ballot: BALLOT, updates: [], ratings: [] },
    timeline: {
      needs: moment(now, -85, 9),
      plan: moment(now, -32, 15, 10),
      notice: moment(now, -17, 8, 30),
      opens: moment(now, -2, 9),
      closes: moment(now, 5, 20),
    },
    needs: toldNeeds(random, rows, now, LINES),
    residents: joined(id, rows, [BALLOT_OWNERS.couple]),
    worker: 'demo-worker-c-ballot',
    supervisor: 'demo-supervisor-c-ballot',
  };
}
