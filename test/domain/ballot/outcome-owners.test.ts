import { decide, type ConditionName } from '../../../src/domain/ballot/outcome';
import { tally } from '../../../src/domain/ballot/tally';
import { rollTotals, type Part } from '../../../src/domain/roll/electoral-roll';
import { ownersInScope, type Scope } from '../../../src/domain/roll/scope';
import { aForm, aPart, aVote, picked } from '../support/builders';

const COMMUNITY: Scope = { kind: 'community' };
const flat = (room: string, ...buyers: string[]) => aPart({ room, buyers });
const unsold = (room: string) => aPart({ room, buyers: [], unsold: true });

/** Of a roll with these parts: who votes what, and which conditions then fail, by how much. */
function failed(parts: readonly Part[], answers: Readonly<Record<string, string>>, scope = COMMUNITY) {
  const owners = ownersInScope(parts, scope);
  const votes = owners.flatMap(({ ownerKey, areaCenti }) => {
    const answer = answers[ownerKey];
    return answer === undefined ? [] : [aVote({ ownerKey, areaCenti, choice: picked(answer) })];
  });
  expect(votes).toHaveLength(Object.keys(answers).length);
  const { motions } = decide(aForm(), rollTotals(owners), tally(aForm(), votes));
  const conditions = motions.flatMap((motion) => motion.conditions);
  return conditions
    .filter(({ met }) => !met)
    .map(({ name, missing }): [ConditionName, number] => [name, missing]);
}

describe('Art. 8: one exclusive part, one owner', () => {
  test('two of three owners decide', () => {
    const parts = [flat('101', 'zhang'), flat('102', 'li'), flat('103', 'wang')];
    expect(failed(parts, { zhang: 'approve', li: 'approve' })).toEqual([]);
  });
  test('a flat split and sold to two is two owners: of four, two are too few by one, though the area is 2/3', () => {
    const halves = [
      aPart({ room: '103-1', buyers: ['wang'], areaCenti: 4000 }),
      aPart({ room: '103-2', buyers: ['zhao'], areaCenti: 4000 }),
    ];
    const parts = [flat('101', 'zhang'), flat('102', 'li'), ...halves];
    expect(failed(parts, { zhang: 'approve', li: 'approve' })).toEqual([['participation-owners', 1]]);
    expect(failed(parts, { zhang: 'approve', li: 'approve', zhao: 'approve' })).toEqual([]);
  });
  test('a flat owned jointly stays one owner: two of three decide', () => {
    const parts = [flat('101', 'zhang'), flat('102', 'li'), flat('103', 'wang', 'zhao')];
    expect(failed(parts, { zhang: 'approve', li: 'approve' })).toEqual([]);
  });
  test('joint owners have one vote: their consent is one against one, not two', () => {
    const parts = [flat('101', 'zhang', 'li'), flat('102', 'wang')];
    expect(failed(parts, { 'li+zhang': 'approve', wang: 'reject' })).toEqual([
      ['consent-area', 1],
      ['consent-owners', 1],
    ]);
  });
  test('whichever co-owner casts it, the second vote of the part does not count', () => {
    const form = aForm();
    const votes = [
      aVote({ ownerKey: 'li+zhang' }),
      aVote({ ownerKey: 'li+zhang', choice: picked('reject') }),
    ];
    expect(tally(form, votes)).toEqual(tally(form, votes.slice(0, 1)));
  });
});

describe('Art. 9: the same buyer with several parts is one owner', () => {
  const parts = [flat('101', 'zhang'), flat('102', 'zhang'), flat('103', 'zhang'), flat('104', 'li')];
  test('three flats of four are one owner of two', () => {
    expect(failed(parts, { zhang: 'approve' })).toEqual([['participation-owners', 1]]);
  });
  test('most of the area against one of two owners: half of the owners is not more than half', () => {
    expect(failed(parts, { zhang: 'approve', li: 'reject' })).toEqual([['consent-owners', 1]]);
  });
  test('and the other way round: the area fails alone', () => {
    const more = [...parts, aPart({ room: '105', buyers: ['wang'], areaCenti: 100 })];
    expect(failed(more, { zhang: 'reject', li: 'approve', wang: 'approve' })).toEqual([
      ['consent-area', 16_050 + 1 - 8100],
    ]);
  });
});

describe('Art. 9: what is unsold or not handed over is one owner, the developer', () => {
  const parts = [...['101', '102', '103', '104'].map(unsold), flat('201', 'zhang'), flat('202', 'li')];
  test('of three owners all buyers are 2/3; their area is a third', () => {
    expect(failed(parts, { zhang: 'approve', li: 'approve' })).toEqual([['participation-area', 16_000]]);
  });
  test('the developer with one buyer takes part with enough, but has one vote against one', () => {
    expect(failed(parts, { developer: 'approve', zhang: 'reject' })).toEqual([['consent-owners', 1]]);
  });
  test('a part sold but not handed over counts with the developer, not with its buyer', () => {
    const sold = aPart({ room: '203', buyers: ['wang'], unsold: true });
    expect(failed([...parts, sold], { developer: 'approve', zhang: 'approve' })).toEqual([]);
  });
});

describe('a lift concerns one stairwell: the denominators are its own', () => {
  const at = (stairwell: string, room: string, ...buyers: string[]) => aPart({ stairwell, room, buyers });
  const parts = [
    at('1', '101', 'zhang'),
    at('1', '201', 'li'),
    at('1', '301', 'wang'),
    at('2', '101', 'zhang'),
    at('2', '201', 'zhao'),
    at('2', '301', 'qian'),
  ];
  const stairwell: Scope = { kind: 'stairwell', building: '1', stairwell: '1' };
  test('two of its three owners are enough', () => {
    expect(failed(parts, { zhang: 'approve', li: 'approve' }, stairwell)).toEqual([]);
  });
  test('of the community the same two are too few', () => {
    expect(failed(parts, { zhang: 'approve', li: 'approve' })).toEqual([
      ['participation-area', 8000],
      ['participation-owners', 2],
    ]);
  });
  test('a flat in the other stairwell lends no area to the vote in this one', () => {
    expect(failed(parts, { zhang: 'approve', li: 'reject' }, stairwell)).toEqual([
      ['consent-area', 1],
      ['consent-owners', 1],
    ]);
  });
});

describe('a flat sold during the vote keeps its one entry of the frozen roll', () => {
  const before = aVote({ ownerKey: '1-1-101', choice: picked('reject') });
  const after = aVote({ ownerKey: '1-1-101', choice: picked('approve') });
  test('the seller has voted: that vote stands', () => {
    expect(tally(aForm(), [before, after])).toEqual(tally(aForm(), [before]));
  });
  test('the seller has not: the buyer votes, and the entry counts once', () => {
    expect(tally(aForm(), [after])).toMatchObject({ owners: 1, areaCenti: 8000 });
  });
});

describe('small rolls', () => {
  test('one owner decides alone, and alone refuses', () => {
    expect(failed([flat('101', 'zhang')], { zhang: 'approve' })).toEqual([]);
    expect(failed([flat('101', 'zhang')], { zhang: 'reject' }).map(([name]) => name)).toEqual([
      'consent-area',
      'consent-owners',
    ]);
  });
  test('nobody votes: nothing is met', () => {
    expect(failed([flat('101', 'zhang')], {})).toHaveLength(4);
  });
});
