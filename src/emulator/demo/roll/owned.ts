import type { ImportedBuyer, ImportedPart } from '../../../domain/roll/import-row';
import type { Registry } from '../people/registry';
import type { Random } from '../random';
import { isHome, type Flat } from './layout';

/** Facts fixed beforehand about some flats, by unit; the others get owners at random. */
export interface Known {
  readonly buyers?: Readonly<Record<string, readonly ImportedBuyer[]>>;
  readonly unsold?: readonly string[];
  /** A flat that has the same owners as another one. */
  readonly sameAs?: Readonly<Record<string, string>>;
}

export interface Habits {
  readonly couples: number;
  readonly secondFlats: number;
  readonly unsold: number;
}

/** Habits of real rolls: couples, a few owners of two flats, flats that the developer never sold. */
export const USUAL: Habits = { couples: 0.55, secondFlats: 0.02, unsold: 0.012 };
/** Only names are left to chance: for rolls that are known exactly. */
export const EXACT: Habits = { couples: 0, secondFlats: 0, unsold: 0 };

/** Gives every flat its owners, as rows of an imported sheet. */
export function assignOwners(
  flats: readonly Flat[],
  random: Random,
  registry: Registry,
  habits: Habits = USUAL,
  known: Known = {},
): readonly ImportedPart[] {
  const buyersOf = new Map<string, readonly ImportedBuyer[]>();
  let last: readonly ImportedBuyer[] = [];
  return flats.map(({ unit, ...flat }, index) => {
    const row = index + 2;
    const home = isHome({ ...flat, unsold: false });
    const named = known.buyers?.[unit] ?? buyersOf.get(known.sameAs?.[unit] ?? '');
    const unsold = known.unsold?.includes(unit) ?? (!named && home && random.chance(habits.unsold));
    if (unsold) return { row, unitKey: unit, ...flat, buyers: [], unsold };
    const buyers = named ?? (last.length > 0 && random.chance(habits.secondFlats) ? last : household());
    buyersOf.set(unit, buyers);
    last = buyers;
    return { row, unitKey: unit, ...flat, buyers, unsold };
  });

  function household(): readonly ImportedBuyer[] {
    const first = registry.person(random);
    return random.chance(habits.couples) ? [first, registry.person(random)] : [first];
  }
}
