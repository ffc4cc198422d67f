import { moment } from '../clock';
import { demoPhone, type Registry } from '../people/registry';
import { choosePlan } from '../plans/choose-plan';
import { Random } from '../random';
import { chooseRatings } from '../ratings/choose-ratings';
import { flatsOf } from '../roll/layout';
import { EXACT, owned, type Known } from '../roll/owned';
import type { BallotTold, Story, Timeline } from '../story/story';
import { chooseUpdates } from '../works/choose-updates';
import { joined } from './owners';
import { FOCUS } from './places';
import { toldNeeds, type NeedLine } from './told-needs';

/** The persona who has not rated yet. */
export const RATING_OWNER = { n: 10, unit: '1-1-502', phone: demoPhone(61) } as const;

interface Works {
  readonly place: (typeof FOCUS)['rating' | 'done'];
  readonly stairwells: readonly (readonly [building: number, stairwell: number])[];
  readonly areas: readonly number[];
  readonly timeline: Timeline & Required<Pick<Timeline, 'plan' | 'counted' | 'rating'>>;
  readonly answers: number;
  readonly quality: number;
}

const LINES: readonly NeedLine[] = [
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

const BALLOT: BallotTold = {
  matter: 'use-maintenance-fund',
  title: '使用维修资金做屋面和管道',
  question: '是否同意按公布的改造方案，从本小区维修资金中列支屋面防水和排水管更换的业主承担部分？',
  turnout: { share: 0.76 },
  approve: 0.88,
};

/** Sixty households are being asked; 34 have answered. */
export const rating = (registry: Registry, now: number): Story =>
  rated(registry, now, {
    place: FOCUS.rating,
    stairwells: [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 1],
    ],
    areas: [5960, 7235],
    timeline: {
      needs: moment(now, -320, 9),
      plan: moment(now, -268, 10),
      notice: moment(now, -246, 8, 30),
      opens: moment(now, -231, 9),
      closes: moment(now, -220, 20),
      counted: moment(now, -220, 20) + 47_000,
      rating: { opensAt: moment(now, -9, 9), closesAt: moment(now, 6, 20) },
    },
    answers: 34,
    quality: 0.93,
  });

/** The loop is through: the result stands. */
export const done = (registry: Registry, now: number): Story =>
  rated(registry, now, {
    place: FOCUS.done,
    stairwells: [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ],
    areas: [6680, 8124],
    timeline: {
      needs: moment(now, -430, 9),
      plan: moment(now, -377, 10),
      notice: moment(now, -355, 8, 30),
      opens: moment(now, -340, 9),
      closes: moment(now, -330, 20),
      counted: moment(now, -330, 20) + 61_000,
      rating: { opensAt: moment(now, -62, 9), closesAt: moment(now, -41, 20) },
      done: moment(now, -41, 20) + 33_000,
    },
    answers: 36,
    quality: 0.96,
  });

function rated(registry: Registry, now: number, told: Works): Story {
  const { place, timeline } = told;
  const random = new Random(place.id);
  const flats = told.stairwells.flatMap(([building, stairwell]) =>
    flatsOf({ building, stairwell, floors: 6, areas: told.areas }),
  );
  const buyers: Known['buyers'] =
    place.id === FOCUS.rating.id
      ? { [RATING_OWNER.unit]: [registry.named('蒋丽华', RATING_OWNER.phone)] }
      : {};
  const rows = owned(flats, random, registry, { ...EXACT, couples: 0.55 }, { buyers });
  const needs = toldNeeds(random, rows, timeline.needs, LINES);
  const units = rows.map(({ unitKey }) => unitKey).filter((unit) => unit !== RATING_OWNER.unit);
  const until = Math.min(timeline.rating.closesAt - 1, now - 600_000);
  return {
    ...place,
    stage: timeline.done === undefined ? 'rating' : 'done',
    ...{ random, rows, timeline, needs, ballot: BALLOT },
    plan: choosePlan(random, place.name, needs, rows.length, timeline.plan),
    updates: chooseUpdates(random, timeline.counted, timeline.rating.opensAt, 1),
    ratings: chooseRatings(random, {
      units: random.shuffled(units).slice(0, told.answers),
      from: timeline.rating.opensAt,
      until,
      quality: told.quality,
    }),
    residents: joined(place.id, rows),
    worker: 'demo-worker-c-ballot',
    supervisor: 'demo-supervisor-c-rating',
  };
}
