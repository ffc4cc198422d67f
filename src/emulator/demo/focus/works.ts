import { lawful } from '../story/timelines';
import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { Story } from '../story/story';
import { FLATS } from './flats';
import { joined, knownBuyers } from './owners';
import { FOCUS } from './places';
import { toldIdeas, WORKS_IDEAS } from './told-ideas';
import { toldNeeds } from './told-needs';
import { BALLOT, LINES, PLAN, UPDATES } from './works-texts';

/** The works are going on: pipes done, roofs done, stairwells next. */
export function works(registry: Registry, now: number): Story {
  const { id } = FOCUS.works;
  const random = new Random(id);
  const flats = [1, 2].flatMap((building) =>
    [1, 2].flatMap((stairwell) => flatsOf({ building, stairwell, floors: 5, areas: [5275, 6130] })),
  );
  const buyers = knownBuyers(registry, FLATS.follower);
  const rows = assignOwners(flats, random, registry, { ...EXACT, couples: 0.5 }, { buyers });
  return {
    ...FOCUS.works,
    stage: 'works',
    random,
    rows,
    plan: PLAN,
    ballot: BALLOT,
    ratings: [],
    ideas: toldIdeas(now, WORKS_IDEAS),
    timeline: lawful({
      needs: moment(now, -170, 9),
      plan: moment(now, -112, 10, 30),
      notice: moment(now, -101, 8, 30),
      opens: moment(now, -85, 9),
      closes: moment(now, -75, 20),
      counted: moment(now, -67, 0) + 52_000,
    }),
    needs: toldNeeds(random, rows, now, LINES),
    updates: UPDATES.map(([days, hour, progress, milestone, text]) => ({
      progress,
      milestone,
      text,
      at: moment(now, days, hour, random.int(0, 55)),
    })),
    residents: joined(id, rows),
    worker: 'demo-worker-c-ballot',
    supervisor: 'demo-supervisor-c-fresh',
  };
}
