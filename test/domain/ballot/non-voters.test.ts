import { NON_VOTER_POLICIES, withDeemedVotes } from '../../../src/domain/ballot/non-voters';
import { decide } from '../../../src/domain/ballot/outcome';
import { countOf, tally } from '../../../src/domain/ballot/tally';
import { aForm, aMotion, picked, someOptions, someVotes } from '../support/builders';

const FORM = aForm();
const ROLL = { owners: 6, areaCenti: 48_000 };
const SILENT = { owners: 2, areaCenti: 16_000 };
const group = (pick: string, n: number, areaCenti = 8000) =>
  someVotes(n, { choice: picked(pick), areaCenti }, pick);
const counts = (pick: string, counted: ReturnType<typeof tally>) => countOf(counted, 'works', pick);

describe('Art. 278: who does not vote does not take part', () => {
  test('it is what holds unless something else is chosen', () => {
    expect(NON_VOTER_POLICIES[0]).toBe('not-participating');
  });
  test('the silent are in no count', () => {
    const counted = tally(FORM, group('approve', 3));
    expect(counted).toMatchObject({ owners: 3, areaCenti: 24_000 });
    expect(decide(FORM, ROLL, counted).passed).toBe(false);
  });
});

describe('No. 274 of 2009, Art. 26: delivered and not returned votes go with the majority, counted beside', () => {
  const counted = tally(FORM, [...group('approve', 2), ...group('reject', 1)]);
  const deemed = withDeemedVotes(counted, SILENT);
  test('they take part and go with the leading option', () => {
    expect(deemed).toMatchObject({ owners: 5, areaCenti: 40_000 });
    expect(counts('approve', deemed)).toEqual({ owners: 4, areaCenti: 32_000 });
    expect(counts('reject', deemed)).toEqual({ owners: 1, areaCenti: 8000 });
  });
  test('the count without them stays beside it, and the outcome may differ', () => {
    expect(counted).toMatchObject({ owners: 3, areaCenti: 24_000 });
    expect(counts('approve', counted)).toEqual({ owners: 2, areaCenti: 16_000 });
    expect(decide(FORM, ROLL, counted).passed).toBe(false);
    expect(decide(FORM, ROLL, deemed).passed).toBe(true);
  });
  test('they came through no channel', () => expect(deemed.byChannel).toEqual(counted.byChannel));
  test('they go with a majority against as well', () => {
    const against = withDeemedVotes(tally(FORM, [...group('approve', 1), ...group('reject', 2)]), SILENT);
    expect(counts('reject', against).owners).toBe(4);
    expect(counts('approve', against).owners).toBe(1);
  });
  test('nobody silent changes nothing', () => {
    expect(withDeemedVotes(counted, { owners: 0, areaCenti: 0 })).toEqual(counted);
  });
  test('more of them than the roll holds are refused', () => {
    expect(() => decide(FORM, ROLL, withDeemedVotes(counted, { owners: 4, areaCenti: 1 }))).toThrow(
      RangeError,
    );
  });
});

describe('no majority to go with: they take part and are in no option', () => {
  test.each([
    ['nobody has voted', []],
    ['as many for as against', [...group('approve', 2), ...group('reject', 2)]],
    ['owners and area lead apart', [...group('approve', 2, 100), ...group('reject', 1)]],
    ['more owners, the same area', [...group('approve', 2, 4000), ...group('reject', 1)]],
    ['more area, as many owners', [...group('approve', 1, 8001), ...group('reject', 1)]],
  ])('%s', (_, votes) => {
    const counted = tally(FORM, votes);
    const deemed = withDeemedVotes(counted, SILENT);
    expect(deemed.owners).toBe(counted.owners + 2);
    expect(deemed.motions).toEqual(counted.motions);
  });
});

test('items: with the majority of each', () => {
  const form = aForm({
    kind: 'items',
    motions: [aMotion({ motionId: 'roof' }), aMotion({ motionId: 'lift' })],
  });
  const votes = someVotes(2, { choice: { roof: ['approve'], lift: ['reject'] } });
  const deemed = withDeemedVotes(tally(form, votes), SILENT);
  expect(countOf(deemed, 'roof', 'approve').owners).toBe(4);
  expect(countOf(deemed, 'lift', 'reject').owners).toBe(4);
  expect(countOf(deemed, 'lift', 'approve').owners).toBe(0);
});

test('plans: with the leading plan, and with none of them where that leads', () => {
  const form = aForm({ kind: 'one-of', motions: [aMotion({ options: someOptions('a', 'b') })] });
  const most = (pick: string) => [...group(pick, 2), ...group('a', 1)];
  expect(counts('b', withDeemedVotes(tally(form, most('b')), SILENT)).owners).toBe(4);
  expect(counts('none', withDeemedVotes(tally(form, most('none')), SILENT)).owners).toBe(4);
});
