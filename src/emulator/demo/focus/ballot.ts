import { lawful } from '../story/timelines';
import { moment } from '../clock';
import { demoPhone, type Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners, type Known } from '../roll/owned';
import type { Story } from '../story/story';
import { BALLOT, FORMER_PLAN, LINES, PLAN } from './ballot-texts';
import { FLATS, TWO_FLATS } from './flats';
import { joined, knownBuyers } from './owners';
import { FOCUS } from './places';
import { BALLOT_IDEAS, toldIdeas } from './told-ideas';
import { toldNeeds } from './told-needs';

/**
 * A ballot that is open: 32 flats, of which two were never sold and two belong to one couple, so 30 owners. 15 have
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
  const known: Known = {
    buyers: {
      ...knownBuyers(registry, FLATS.elder, FLATS.husband, FLATS.wife),
      [TWO_FLATS[0]]: [registry.named('谭文斌', demoPhone(44)), registry.named('苏静', demoPhone(45))],
    },
    sameAs: { [TWO_FLATS[1]]: TWO_FLATS[0] },
    unsold: ['3-1-401', '3-1-402'],
  };
  const rows = assignOwners(flats, random, registry, { ...EXACT, couples: 0.5 }, known);
  return {
    ...FOCUS.ballot,
    stage: 'ballot',
    random,
    rows,
    plan: PLAN,
    ballot: BALLOT,
    updates: [],
    ratings: [],
    formerPlan: { ...FORMER_PLAN, at: moment(now, -45, 10) },
    ideas: toldIdeas(now, BALLOT_IDEAS),
    timeline: lawful({
      needs: moment(now, -85, 9),
      plan: moment(now, -32, 15, 10),
      notice: moment(now, -18, 8, 30),
      opens: moment(now, -2, 9),
      closes: moment(now, 5, 20),
    }),
    needs: toldNeeds(random, rows, now, LINES),
    residents: joined(id, rows, [FLATS.wife.n]),
    worker: 'demo-worker-c-ballot',
    supervisor: 'demo-supervisor-c-ballot',
  };
}
