import fc from 'fast-check';
import { DEVELOPER, groupOwners, rollTotals, unitKeyOf } from '../../../src/domain/roll/electoral-roll';
import { ownersInScope } from '../../../src/domain/roll/scope';
import { anyParts, reordered } from '../support/arbitraries';
import { aPart } from '../support/builders';

describe('Interpretation on the ownership of buildings, Art. 8–9: who is one owner', () => {
  test('one exclusive part, one owner', () => {
    const owners = groupOwners([
      aPart({ room: '101', buyers: ['zhang'] }),
      aPart({ room: '102', buyers: ['li'] }),
    ]);
    expect(rollTotals(owners)).toEqual({ owners: 2, areaCenti: 16_000 });
  });
  test('one buyer of several parts is one owner, the areas added, counted where the largest part is', () => {
    const [owner, ...others] = groupOwners([
      aPart({ building: '1', room: '101', areaCenti: 5000 }),
      aPart({ building: '3', room: '502', areaCenti: 9001 }),
      aPart({ building: '2', room: '201', areaCenti: 9000 }),
    ]);
    expect(others).toEqual([]);
    expect(owner).toEqual({
      ownerKey: 'zhang',
      unsold: false,
      building: '3',
      units: ['1-1-101', '2-1-201', '3-1-502'],
      areaCenti: 23_001,
    });
  });
  test('equal parts: the first by number names the building', () => {
    expect(groupOwners([aPart({ building: '10' }), aPart({ building: '2' })])[0]?.building).toBe('2');
  });
  test('a jointly owned part has one vote; the order of names does not matter', () => {
    const owners = groupOwners([
      aPart({ room: '101', buyers: ['zhang', 'li'] }),
      aPart({ room: '102', buyers: ['li', 'zhang'] }),
    ]);
    expect(owners).toHaveLength(1);
    expect(owners[0]?.units).toEqual(['1-1-101', '1-1-102']);
  });
  test('a part owned alone and a part owned jointly are two owners', () => {
    const owners = groupOwners([
      aPart({ room: '101', buyers: ['zhang'] }),
      aPart({ room: '102', buyers: ['zhang', 'li'] }),
    ]);
    expect(owners).toHaveLength(2);
  });
  test('what is unsold or not handed over is one owner together, whoever is written there', () => {
    const owners = groupOwners([
      aPart({ room: '101', unsold: true, buyers: [] }),
      aPart({ room: '102', unsold: true, buyers: ['zhang'] }),
      aPart({ room: '103' }),
    ]);
    expect(owners.map(({ ownerKey, unsold, areaCenti }) => [ownerKey, unsold, areaCenti])).toEqual([
      [DEVELOPER, true, 16_000],
      ['zhang', false, 8000],
    ]);
  });
  test('parts without a known buyer are not thrown together', () => {
    const owners = groupOwners([aPart({ room: '101', buyers: [] }), aPart({ room: '102', buyers: [] })]);
    expect(owners).toHaveLength(2);
  });
});

describe('scope: the denominators follow the matter', () => {
  const parts = [
    aPart({ building: '1', stairwell: '1', room: '101', buyers: ['zhang'] }),
    aPart({ building: '1', stairwell: '2', room: '101', buyers: ['li'] }),
    aPart({ building: '2', stairwell: '1', room: '101', buyers: ['zhang'], areaCenti: 10_000 }),
  ];
  test('community', () => {
    expect(rollTotals(ownersInScope(parts, { kind: 'community' }))).toEqual({ owners: 2, areaCenti: 26_000 });
  });
  test('some buildings', () => {
    const owners = ownersInScope(parts, { kind: 'buildings', buildings: ['2'] });
    expect(rollTotals(owners)).toEqual({ owners: 1, areaCenti: 10_000 });
  });
  test('one stairwell: a part elsewhere adds no area', () => {
    const owners = ownersInScope(parts, { kind: 'stairwell', building: '1', stairwell: '1' });
    expect(owners).toMatchObject([{ ownerKey: 'zhang', building: '1', areaCenti: 8000 }]);
  });
});

test('unit keys never clash', () => {
  expect(unitKeyOf({ building: '1', stairwell: '2', room: '301' })).toBe('1-2-301');
  expect(unitKeyOf({ building: 'A-1', stairwell: '', room: '1' })).not.toBe(
    unitKeyOf({ building: 'A', stairwell: '1', room: '-1' }),
  );
});

test('the order of parts never matters', () => {
  fc.assert(
    fc.property(reordered(anyParts), ({ original, shuffled }) => {
      expect(groupOwners(shuffled)).toEqual(groupOwners(original));
    }),
  );
});

test('merging the parts of an owner equals the whole: same owners, same areas', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const owners = groupOwners(parts);
      const merged = owners.map((owner) => {
        const part = parts.find(({ unitKey }) => unitKey === owner.units[0]);
        return aPart({ ...part, areaCenti: owner.areaCenti });
      });
      const bare = (list: typeof owners) => list.map(({ ownerKey, areaCenti }) => [ownerKey, areaCenti]);
      expect(bare(groupOwners(merged))).toEqual(bare(owners));
      expect(rollTotals(owners).areaCenti).toBe(parts.reduce((sum, part) => sum + part.areaCenti, 0));
    }),
  );
});
