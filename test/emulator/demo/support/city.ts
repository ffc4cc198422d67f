import type { Documents } from '../../../../src/cloud/data/documents/by-name';
import { cityEntries } from '../../../../src/emulator/demo/city/demo-city';
import type { Entry } from '../../../../src/emulator/demo/setting';
import type { DemoSize } from '../../../../src/emulator/seed';

/** A Tuesday evening. */
export const NOW = Date.parse('2026-11-24T19:40:00+08:00');

export const KEYS = {
  FIELD_KEY: Buffer.alloc(32, 'field').toString('base64'),
  MATCH_KEY: Buffer.alloc(32, 'match').toString('base64'),
  SEAL_KEY: Buffer.alloc(32, 'seal').toString('base64'),
};

export const entriesOf = (size: DemoSize, now = NOW, keys = KEYS): Iterable<Entry> =>
  cityEntries({ size, now, keys });

export type City = { readonly [C in keyof Documents]: readonly Documents[C][] };

const COLLECTIONS: readonly (keyof Documents)[] = [
  ...(['offices'] as const),
  ...(['communities', 'people', 'parts', 'contacts', 'needs', 'backings', 'plans', 'ballots'] as const),
  ...([
    'ballotOwners',
    'ballotRolls',
    'votes',
    'segments',
    'updates',
    'ratings',
    'media',
    'summaries',
    'due',
    'heartbeat',
  ] as const),
];

/** The whole city by collection; for the small one only. */
export const cityOf = (size: DemoSize = 'small', now = NOW): City => byCollection(entriesOf(size, now));

export function byCollection(entries: Iterable<Entry>): City {
  const city = Object.fromEntries(COLLECTIONS.map((name) => [name, [] as unknown[]]));
  for (const [collection, document] of entries) city[collection]?.push(document);
  return city as unknown as City;
}

/** Documents by what `key` says of them. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
