import { ideas, parts } from '../../data/collections';
import { type TopFloors, topFloors } from '../../../domain/plan/affected';
import type { CommunityDoc } from '../../data/documents/home';

/** How many households have an idea that counts, by subject. One round trip for a whole community. */
export async function countHouseholdsBySubject(communityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await ideas.groupBy<{ _id: string; n: number }>({ communityId, counts: true }, '$subject', {
    n: 1,
  });
  return new Map(rows.map(({ _id, n }) => [_id, n]));
}

const MOST = 50;

const kept = new Map<string, TopFloors>();

/**
 * The highest floors by stairwell, kept by the id of the roll, whose rooms do not change once it is imported. A cold
 * instance pays one round trip for a thousand flats.
 */
export async function topFloorsOf({ _id, roll }: CommunityDoc): Promise<TopFloors> {
  if (!roll) return new Map();
  const known = kept.get(roll.rollId);
  if (known) return known;
  const flats = await parts.every({ communityId: _id, rollId: roll.rollId }, [
    'building',
    'stairwell',
    'room',
  ]);
  const counted = topFloors(flats);
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  kept.set(roll.rollId, counted);
  return counted;
}
