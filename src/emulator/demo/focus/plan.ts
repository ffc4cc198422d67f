import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { Story } from '../story/story';
import { FLATS } from './flats';
import { joined, knownBuyers } from './owners';
import { ALTERNATIVE, FORMER_PLAN, LINES, PLAN } from './plan-texts';
import { FOCUS } from './places';
import { PLAN_IDEAS, toldIdeas } from './told-ideas';
import { toldNeeds } from './told-needs';

/** The plan is published; there is no ballot yet. */
export function plan(registry: Registry, now: number): Story {
  const { id } = FOCUS.plan;
  const random = new Random(id);
  const flats = [1, 2].flatMap((building) =>
    [1, 2].flatMap((stairwell) => flatsOf({ building, stairwell, floors: 5, areas: [5870, 6920] })),
  );
  const buyers = knownBuyers(registry, FLATS.reader);
  const rows = assignOwners(flats, random, registry, { ...EXACT, couples: 0.5 }, { buyers });
  return {
    ...FOCUS.plan,
    stage: 'plan',
    random,
    rows,
    plan: PLAN,
    updates: [],
    ratings: [],
    formerPlan: { ...FORMER_PLAN, at: moment(now, -20, 10) },
    alternative: { ...ALTERNATIVE, at: moment(now, -8, 16) },
    ideas: toldIdeas(now, PLAN_IDEAS),
    timeline: { needs: moment(now, -50, 9), plan: moment(now, -8, 10, 20) },
    needs: toldNeeds(random, rows, now, LINES),
    residents: joined(id, rows),
    worker: 'demo-worker-c-fresh',
    supervisor: 'demo-supervisor-c-rating',
  };
}
