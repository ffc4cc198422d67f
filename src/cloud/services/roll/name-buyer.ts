import type { PartDoc } from '../../data/documents/roll';

/**
 * For each match of a buyer on a community's roll the name that stands for the buyer. The name is the first match that
 * the roll had and never changes: owners, votes and memberships hang on it. A match changes with MATCH_KEY.
 */
export type KnownBuyers = ReadonlyMap<string, string>;

export const knownFrom = (rows: readonly Pick<PartDoc, 'buyers' | 'matches'>[]): KnownBuyers =>
  new Map(
    rows.flatMap(({ buyers, matches = [] }) =>
      buyers.flatMap((buyer, at): [string, string][] => [
        [buyer, buyer],
        [matches[at] ?? buyer, buyer],
      ]),
    ),
  );

/**
 * What a buyer is called on the roll, and the match by which the next one finds that name.
 *
 * @param matches the buyer's match under MATCH_KEY, and after it those under the keys that it took the place of
 */
export function nameBuyer(
  matches: readonly string[],
  known: KnownBuyers,
): { readonly buyer: string; readonly match: string } {
  const [match = ''] = matches;
  const earlier = matches.find((each) => known.has(each));
  return { buyer: (earlier === undefined ? undefined : known.get(earlier)) ?? match, match };
}
