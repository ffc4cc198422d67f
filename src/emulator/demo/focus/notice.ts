import { lawful } from '../story/timelines';
import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { BallotTold, Story } from '../story/story';
import { FORMER_PLAN, PLAN } from './notice-texts';
import { joined } from './owners';
import { FOCUS } from './places';
import { NOTICE_IDEAS, toldIdeas } from './told-ideas';
import { toldNeeds, type NeedLine } from './told-needs';

const LINES: readonly NeedLine[] = [
  [-70, 19, '1-1-201', 'parking', 'common', '三十几户人家只有八个车位，天天为停车红脸，请想想办法。', 13],
  [-69, 8, '2-1-502', 'parking', 'common', '1栋和2栋之间那块地荒了十来年，长草养蚊子，不如铺平了停车。', 9],
  [
    -66,
    12,
    '1-1-101',
    'parking',
    'building',
    '我家窗外就是那块地，同意停车，但请离窗户远一点，夜里别亮着大灯对着屋里。',
    4,
  ],
  [-64, 20, '3-1-302', 'security', 'common', '大门没有道闸，外面的车随便进，一停就是一天。', 11],
  [-60, 10, '2-1-301', 'fire-safety', 'common', '消防车过不来，上回厨房着火，水带是从大门口接进来的。', 10],
  [-55, 17, '3-1-601', 'car-charging', 'common', '新买的电车没处充，想问问能不能装两个桩。', 2],
  [-52, 9, '1-1-402', 'greening', 'common', '地改成车位可以，但别把那两棵老桂花树砍了。', 8],
];

const BALLOT: BallotTold = {
  matter: 'change-common-use',
  title: '荒地改作停车位',
  question:
    '是否同意把1栋和2栋之间的共有空地改作十八个停车位？两棵桂花树保留，车位收入归全体业主所有，每半年公布一次账目。',
  turnout: { owners: 0 },
  approve: 0,
};

/**
 * A ballot that has been announced and opens in ten days. It changes the use of common parts, so the special rule
 * applies.
 */
export function notice(registry: Registry, now: number): Story {
  const { id } = FOCUS.notice;
  const random = new Random(id);
  const flats = [1, 2, 3].flatMap((building) =>
    flatsOf({ building, stairwell: 1, floors: 6, areas: [5690, 6848] }),
  );
  const rows = assignOwners(flats, random, registry, { ...EXACT, couples: 0.55 });
  return {
    ...FOCUS.notice,
    stage: 'ballot',
    random,
    rows,
    plan: PLAN,
    ballot: BALLOT,
    updates: [],
    ratings: [],
    formerPlan: { ...FORMER_PLAN, at: moment(now, -34, 10) },
    ideas: toldIdeas(now, NOTICE_IDEAS),
    timeline: lawful({
      needs: moment(now, -72, 9),
      plan: moment(now, -21, 10),
      notice: moment(now, -6, 8, 40),
      opens: moment(now, 10, 9),
      closes: moment(now, 20, 20),
    }),
    needs: toldNeeds(random, rows, now, LINES),
    residents: joined(id, rows),
    worker: 'demo-worker-c-ballot',
    supervisor: 'demo-supervisor-c-ballot',
  };
}
