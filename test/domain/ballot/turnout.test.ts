import fc from 'fast-check';
import { countTurnout, gapToValidity } from '../../../src/domain/ballot/turnout';
import { groupOwners, rollTotals } from '../../../src/domain/roll/electoral-roll';
import { anyParts } from '../support/arbitraries';
import { aPart } from '../support/builders';

const voters = (...keys: string[]) => new Set(keys as string[]);

describe('turnout', () => {
  const roll = groupOwners([
    aPart({ building: '10', room: '101', buyers: ['zhang'], areaCenti: 9000 }),
    aPart({ building: '2', room: '101', buyers: ['zhang'], areaCenti: 2000 }),
    aPart({ building: '2', room: '102', buyers: ['li'], areaCenti: 5000 }),
  ]);
  test('by building, an owner where the largest part is, buildings in the order of their numbers', () => {
    expect(countTurnout(roll, voters('zhang'))).toEqual({
      owners: 1,
      areaCenti: 11_000,
      byBuilding: [
        { building: '2', owners: 0, areaCenti: 0, roll: { owners: 1, areaCenti: 5000 } },
        { building: '10', owners: 1, areaCenti: 11_000, roll: { owners: 1, areaCenti: 11_000 } },
      ],
    });
  });
  test('who is not on the roll is not counted', () => {
    expect(countTurnout(roll, voters('stranger')).owners).toBe(0);
  });
});

describe('Art. 278 para. 2: how far a ballot is from being valid', () => {
  const roll = { owners: 300, areaCenti: 3_000_000 };
  test.each([
    ['nobody', { owners: 0, areaCenti: 0 }, { owners: 200, areaCenti: 2_000_000 }],
    ['one short of both', { owners: 199, areaCenti: 1_999_999 }, { owners: 1, areaCenti: 1 }],
    ['exactly two thirds', { owners: 200, areaCenti: 2_000_000 }, { owners: 0, areaCenti: 0 }],
    ['all', roll, { owners: 0, areaCenti: 0 }],
    ['owners enough, area not', { owners: 250, areaCenti: 1_500_000 }, { owners: 0, areaCenti: 500_000 }],
  ])('%s', (_, turnout, gap) => expect(gapToValidity(turnout, roll)).toEqual(gap));
  test('two thirds of 100 owners are 67, not 66', () => {
    expect(gapToValidity({ owners: 0, areaCenti: 0 }, { owners: 100, areaCenti: 100 }).owners).toBe(67);
  });
});

test('buildings add up to the whole, and all voters leave no gap', () => {
  fc.assert(
    fc.property(anyParts, fc.func(fc.boolean()), (parts, votes) => {
      const roll = groupOwners(parts);
      const turnout = countTurnout(roll, voters(...roll.map((owner) => owner.ownerKey).filter(votes)));
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      expect(sum(turnout.byBuilding.map(({ owners }) => owners))).toBe(turnout.owners);
      expect(sum(turnout.byBuilding.map(({ areaCenti }) => areaCenti))).toBe(turnout.areaCenti);
      expect(sum(turnout.byBuilding.map((building) => building.roll.areaCenti))).toBe(
        rollTotals(roll).areaCenti,
      );
      fc.pre(roll.length > 0);
      const all = countTurnout(roll, voters(...roll.map((owner) => owner.ownerKey)));
      expect(gapToValidity(all, rollTotals(roll))).toEqual({ owners: 0, areaCenti: 0 });
    }),
  );
});
