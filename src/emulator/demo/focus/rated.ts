import { lawful } from '../story/timelines';
import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { choosePlan } from '../plans/choose-plan';
import { Random } from '../random';
import { chooseRatings } from '../ratings/choose-ratings';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { Story, Timeline } from '../story/story';
import { chooseUpdates } from '../works/choose-updates';
import { FLATS } from './flats';
import { joined, knownBuyers } from './owners';
import { FOCUS } from './places';
import { BALLOT, LINES } from './rated-texts';
import { toldNeeds } from './told-needs';

interface Works {
  readonly place: (typeof FOCUS)['rating' | 'done'];
  readonly stairwells: readonly (readonly [building: number, stairwell: number])[];
  readonly areas: readonly number[];
  readonly timeline: Timeline & Required<Pick<Timeline, 'plan' | 'counted' | 'rating'>>;
  readonly answers: number;
  readonly quality: number;
}

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
    timeline: lawful({
      needs: moment(now, -320, 9),
      plan: moment(now, -268, 10),
      notice: moment(now, -254, 8, 30),
      opens: moment(now, -238, 9),
      closes: moment(now, -227, 20),
      counted: moment(now, -219, 0) + 47_000,
      rating: { opensAt: moment(now, -9, 9), closesAt: moment(now, 6, 20) },
    }),
    answers: 34,
    quality: 0.93,
  });

/** The loop is complete and the result published. */
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
    timeline: lawful({
      needs: moment(now, -430, 9),
      plan: moment(now, -377, 10),
      notice: moment(now, -363, 8, 30),
      opens: moment(now, -347, 9),
      closes: moment(now, -337, 20),
      counted: moment(now, -329, 0) + 61_000,
      rating: { opensAt: moment(now, -62, 9), closesAt: moment(now, -41, 20) },
      done: moment(now, -41, 20) + 33_000,
    }),
    answers: 36,
    quality: 0.96,
  });

function rated(registry: Registry, now: number, told: Works): Story {
  const { place, timeline } = told;
  const random = new Random(place.id);
  const flats = told.stairwells.flatMap(([building, stairwell]) =>
    flatsOf({ building, stairwell, floors: 6, areas: told.areas }),
  );
  const buyers = place.id === FOCUS.rating.id ? knownBuyers(registry, FLATS.rater) : {};
  const rows = assignOwners(flats, random, registry, { ...EXACT, couples: 0.55 }, { buyers });
  const needs = toldNeeds(random, rows, timeline.needs, LINES);
  const units = rows.map(({ unitKey }) => unitKey).filter((unit) => unit !== FLATS.rater.unit);
  const until = Math.min(timeline.rating.closesAt - 1, now - 600_000);
  return {
    ...place,
    stage: timeline.done === undefined ? 'rating' : 'done',
    random,
    rows,
    timeline,
    needs,
    ballot: BALLOT,
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
