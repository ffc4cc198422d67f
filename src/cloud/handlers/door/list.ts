import type { BuildingVisits, FlatVisit } from '../../../contract/need/door';
import { compareLabels } from '../../../domain/shared/text';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { backings, communities, needs, parts, visits } from '../../data/collections';

type Flats = { readonly _id: string; readonly n: number };
type Visits = { readonly _id: { readonly building: string; readonly outcome: string }; readonly n: number };

/** Sums the visits up by building, in the database. Where a building is named, lists its flats too. */
export const listDoors: Handler<'door.list'> = async ({ input }) => {
  const { communityId, building } = input;
  const community = await communities.get(communityId);
  if (!community?.roll) return refuse('ROLL_MISSING');
  const { rollId } = community.roll;
  const [flats, outcomes, rows] = await Promise.all([
    parts.groupBy<Flats>({ communityId, rollId, unsold: false }, '$building', { n: 1 }),
    visits.groupBy<Visits>({ communityId }, { building: '$building', outcome: '$outcome' }, { n: 1 }),
    building ? flatsOf(communityId, rollId, building) : undefined,
  ]);
  const count = (name: string, outcome: string) =>
    outcomes.find(({ _id }) => _id.building === name && _id.outcome === outcome)?.n ?? 0;
  const buildings = flats
    .map(({ _id, n }): BuildingVisits => ({
      building: _id,
      flats: n,
      visited: count(_id, 'visited'),
      notHome: count(_id, 'not-home'),
      refused: count(_id, 'refused'),
    }))
    .sort((a, b) => compareLabels(a.building, b.building));
  return ok({ buildings, ...(rows && { flats: rows }) });
};

async function flatsOf(communityId: string, rollId: string, building: string): Promise<readonly FlatVisit[]> {
  const [units, visited, wrote, backed] = await Promise.all([
    parts.every({ communityId, rollId, building, unsold: false }, ['_id', 'unit']),
    visits.every({ communityId, building }),
    needs.every({ communityId, building }, ['_id', 'unit']),
    backings.every({ communityId, building }, ['_id', 'unit']),
  ]);
  const heard = new Set([...wrote, ...backed].map(({ unit }) => unit));
  const last = new Map(visited.map((visit) => [visit.unit, visit]));
  return units
    .map(({ unit }): FlatVisit => {
      const visit = last.get(unit);
      return { unit, heard: heard.has(unit), ...(visit && { outcome: visit.outcome, at: visit.at }) };
    })
    .sort((a, b) => compareLabels(a.unit, b.unit));
}
