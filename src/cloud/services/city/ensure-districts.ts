import type { SheetCommunity } from '../../../domain/city/read-communities';
import { atomically } from '../../data/atomically';
import { districts } from '../../data/collections';
import { operators } from '../../data/database';
import { idByName, streetIdOf } from './new-name';

/** By a district's name: its id, and the ids of its streets by their names. */
export type Districts = ReadonlyMap<
  string,
  { readonly districtId: string; readonly streets: ReadonlyMap<string, string> }
>;

/** Makes the districts and streets that a sheet names and the city does not have; closed ones are opened again. */
export async function ensureDistricts(
  rows: readonly SheetCommunity[],
  madeBy: string,
  now: number,
): Promise<Districts> {
  const there = await districts.every({});
  const found = new Map<string, { districtId: string; streets: ReadonlyMap<string, string> }>();
  for (const name of new Set(rows.map(({ district }) => district))) {
    const named = new Set(rows.flatMap((row) => (row.district === name && row.street ? [row.street] : [])));
    const known =
      there.find((each) => each.name === name && !each.closed) ?? there.find((each) => each.name === name);
    const districtId = known?._id ?? idByName('district', name);
    const streets = await atomically(async (atom) => {
      const district = await atom.get('districts', districtId);
      const kept = district?.streets ?? [];
      const missing = [...named].filter((street) => !kept.some((each) => each.name === street));
      const all = [
        ...kept,
        ...missing.map((street) => ({ streetId: streetIdOf(districtId, street), name: street })),
      ];
      if (!district) {
        await atom.insert('districts', { _id: districtId, name, streets: all, addedAt: now, madeBy });
      } else if (missing.length > 0 || district.closed) {
        await atom.update('districts', districtId, {
          streets: operators.set(all),
          closed: operators.remove(),
        });
      }
      return all;
    });
    found.set(name, { districtId, streets: new Map(streets.map((each) => [each.name, each.streetId])) });
  }
  return found;
}
