import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { Story } from '../story/story';
import { FLATS, TENANT } from './flats';
import { LINES } from './needs-texts';
import { joined, knownBuyers } from './owners';
import { FOCUS } from './places';
import { toldNeeds } from './told-needs';

/** Needs are being collected: three buildings of twelve flats. */
export function needs(registry: Registry, now: number): Story {
  const { id } = FOCUS.needs;
  const random = new Random(id);
  const flats = [1, 2, 3].flatMap((building) =>
    flatsOf({ building, stairwell: 1, floors: 6, areas: [6235, building === 2 ? 7480 : 5560] }),
  );
  const habits = { ...EXACT, couples: 0.5 };
  const rows = assignOwners(flats, random, registry, habits, {
    buyers: knownBuyers(registry, FLATS.stranger),
  });
  const owners = joined(id, rows).filter(({ units }) => !units.includes(FLATS.stranger.unit));
  return {
    ...FOCUS.needs,
    stage: 'needs',
    random,
    rows,
    updates: [],
    ratings: [],
    timeline: { needs: moment(now, -20, 9, 5) },
    needs: toldNeeds(random, rows, now, LINES),
    residents: [{ openid: TENANT.openid, kind: 'tenant', units: [TENANT.unit] }, ...owners],
    worker: 'demo-worker-c-needs',
    supervisor: 'demo-supervisor-c-rating',
  };
}
