import fc from 'fast-check';
import {
  countByBuilding,
  sumBuildings,
  withRecounted,
  type GivenRating,
} from '../../../src/domain/rating/building-counts';
import { ANSWERS, DIMENSIONS, LEVELS } from '../../../src/domain/rating/dimension';
import { countLevels } from '../../../src/domain/rating/level-counts';

const buildings = ['1', '2', '10', '甲'];
const rating: fc.Arbitrary<GivenRating> = fc.record({
  building: fc.constantFrom(...buildings),
  overall: fc.constantFrom(...LEVELS),
  dimensions: fc.dictionary(fc.constantFrom(...DIMENSIONS), fc.constantFrom(...ANSWERS)),
});

test('the sums are those of all ratings, dimension by dimension', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
      const { overall, byDimension } = sumBuildings(countByBuilding(buildings, ratings));
      expect(overall).toEqual(countLevels(ratings.map((each) => each.overall)));
      for (const dimension of DIMENSIONS) {
        const given = ratings.flatMap(({ dimensions }) => dimensions[dimension] ?? []);
        expect(byDimension[dimension]).toEqual(countLevels(given));
      }
    }),
  );
});

test('counted building by building in any order, the bytes are those of one count of everything', () => {
  fc.assert(
    fc.property(
      fc.array(rating, { maxLength: 60 }),
      fc.shuffledSubarray(buildings, { minLength: 4 }),
      (ratings, order) => {
        const kept = order.reduce(
          (known, building) => withRecounted(known, countByBuilding([building], ratings)),
          withRecounted([], countByBuilding([...buildings].reverse(), [])),
        );
        expect(JSON.stringify(kept)).toBe(
          JSON.stringify(withRecounted([], countByBuilding(buildings, ratings))),
        );
      },
    ),
  );
});
