import { moment } from '../clock';
import type { Registry } from '../people/registry';
import { demoPhone } from '../people/registry';
import { Random } from '../random';
import { flatsOf } from '../roll/layout';
import { EXACT, assignOwners } from '../roll/owned';
import type { Story } from '../story/story';
import { joined } from './owners';
import { FOCUS } from './places';

const NAMES = [
  '林月琴',
  '许国平',
  '柳长顺',
  '孟春兰',
  '方志远',
  '邹玉梅',
  '钱大有',
  '毛秀云',
  '顾伟',
  '崔桂香',
  '施海',
  '温淑芬',
];

/**
 * Nothing has happened here yet: two buildings of six flats, every flat 80 m², twelve owners of one flat each who have
 * all joined. People can play the whole loop here.
 */
export function fresh(registry: Registry, now: number): Story {
  const { id } = FOCUS.fresh;
  const flats = [1, 2].flatMap((building) =>
    flatsOf({ building, stairwell: 1, floors: 3, areas: [8000, 8000] }),
  );
  const buyers = Object.fromEntries(
    flats.map(({ unit }, index) => [unit, [registry.named(NAMES[index] ?? '', demoPhone(index + 1))]]),
  );
  const random = new Random(id);
  const rows = assignOwners(flats, random, registry, EXACT, { buyers });
  return {
    ...FOCUS.fresh,
    stage: 'needs',
    random,
    rows,
    needs: [],
    updates: [],
    ratings: [],
    timeline: { needs: moment(now, -3, 9) },
    residents: joined(id, rows),
    worker: 'demo-worker-c-fresh',
    supervisor: 'demo-supervisor-c-fresh',
  };
}
