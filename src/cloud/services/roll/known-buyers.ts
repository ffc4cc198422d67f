import { parts } from '../../data/collections';
import { operators } from '../../data/database';
import { knownFrom, type KnownBuyers } from './name-buyer';
import { MAX_ROWS } from '../../data/collection';

/** All buyers of a roll. */
export const readKnownBuyers = async (communityId: string, rollId: string): Promise<KnownBuyers> =>
  knownFrom(await parts.every({ communityId, rollId }, ['_id', 'buyers', 'matches']));

/** Those of a roll's buyers that have one of these matches. */
export async function findKnownBuyers(
  communityId: string,
  rollId: string,
  matches: readonly string[],
): Promise<KnownBuyers> {
  const one = operators.in([...matches]);
  const found = await Promise.all(
    [{ buyers: one }, { matches: one }].map((filter) =>
      parts.find(
        { communityId, rollId, ...filter },
        { limit: MAX_ROWS, fields: ['_id', 'buyers', 'matches'] },
      ),
    ),
  );
  return knownFrom(found.flat());
}
