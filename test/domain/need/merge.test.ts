import { back, merge, optOut, unback, undo } from '../../../src/domain/need/merge';
import {
  householdsByKind,
  householdsOf,
  standsFor,
  type MergeNeed,
  type MergeState,
} from '../../../src/domain/need/merge-state';
import { asId, type HouseholdKey, type NeedId } from '../../../src/domain/shared/ids';
import type { Result } from '../../../src/domain/shared/result';

const id = (name: string) => asId<NeedId>(name);
const home = (name: string) => asId<HouseholdKey>(name);

const need = (author: string | null, backers = '', more: Partial<MergeNeed> = {}): MergeNeed => ({
  state: 'submitted',
  ...(author !== null && { author: home(author) }),
  backers: new Set([...backers].map(home)),
  optedOut: new Set(),
  ...more,
});

/** Households are single letters; capitals own their flat, the others rent it. */
const world = (needs: Readonly<Record<string, MergeNeed>>): MergeState => ({
  needs: new Map(Object.entries(needs).map(([name, made]) => [id(name), made])),
  kinds: new Map(
    [...'ABCDEFabcdef'].map((name) => [home(name), name < 'a' ? ('owner' as const) : ('tenant' as const)]),
  ),
});

const done = <E>(result: Result<MergeState, E>): MergeState => {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
};
const into = (state: MergeState, from: string, target: string) => done(merge(state, id(from), id(target)));
const counted = (state: MergeState, name: string) => [...householdsOf(state, id(name))].sort().join('');

const three = () => world({ x: need('A', 'bC'), y: need('D', 'Ce'), z: need('F') });

describe('counting', () => {
  test('author and backers, each once', () => expect(counted(three(), 'x')).toBe('ACb'));
  test('merged: a household behind both counts once', () =>
    expect(counted(into(three(), 'x', 'y'), 'y')).toBe('ACDbe'));
  test('a need that a worker wrote down has no author to count', () =>
    expect(counted(world({ x: need(null, 'b') }), 'x')).toBe('b'));
  test('owners and tenants apart; unknown is a tenant', () => {
    const { owners, tenants } = householdsByKind(world({ x: need('A', 'bZ') }), id('x'));
    expect([[...owners], [...tenants].sort()]).toEqual([['A'], ['Z', 'b']]);
  });
  test('a need that is not there is a bug', () => expect(() => counted(three(), 'q')).toThrow(RangeError));
});

describe('chains', () => {
  test('x in y, then y in z: all count for z', () => {
    const state = into(into(three(), 'x', 'y'), 'y', 'z');
    expect(counted(state, 'z')).toBe('ACDFbe');
    expect(standsFor(state, id('x'))).toBe('z');
  });
  test('the order of the two merges does not matter', () =>
    expect(into(into(three(), 'y', 'z'), 'x', 'y')).toEqual(into(into(three(), 'x', 'y'), 'y', 'z')));
  test('undoing the middle keeps what was merged into it', () => {
    const state = done(undo(into(into(three(), 'x', 'y'), 'y', 'z'), id('y')));
    expect([counted(state, 'x'), counted(state, 'y'), counted(state, 'z')]).toEqual(['ACb', 'ACDbe', 'F']);
  });
  test('who left the middle is not carried on by it', () => {
    const left = done(optOut(into(three(), 'x', 'y'), id('y'), home('b')));
    expect(counted(into(left, 'y', 'z'), 'z')).toBe('ACDFe');
  });
});

describe('refused', () => {
  const declined = world({
    x: need('A'),
    y: need('B', '', { state: 'declined' }),
    z: need('C', '', { into: id('y') }),
  });
  test.each([
    ['into itself', three(), 'x', 'x', 'same-need'],
    ['back', into(three(), 'x', 'y'), 'y', 'x', 'circle'],
    ['back along a chain', into(into(three(), 'x', 'y'), 'y', 'z'), 'z', 'x', 'circle'],
    ['twice', into(three(), 'x', 'y'), 'x', 'z', 'already-merged'],
    ['into a declined one', declined, 'x', 'y', 'target-declined'],
    ['into one that stands in a declined one', declined, 'x', 'z', 'target-declined'],
    ['an answered one', declined, 'y', 'x', 'source-answered'],
  ])('%s', (_, state, from, target, error) => {
    expect(merge(state, id(from), id(target))).toEqual({ ok: false, error });
  });
  test.each(['adopted', 'partly-adopted'] as const)('but a need that was %s takes others in', (state) => {
    const answered = world({ x: need('A'), y: need('B', '', { state }) });
    expect(counted(into(answered, 'x', 'y'), 'y')).toBe('AB');
  });
  test('undoing what was not merged', () =>
    expect(undo(three(), id('x'))).toEqual({ ok: false, error: 'not-merged' }));
});

describe('backing after a merge', () => {
  const merged = into(three(), 'x', 'y');
  test('on the target it stays with the target', () => {
    const state = done(undo(back(merged, id('y'), home('f')), id('x')));
    expect([counted(state, 'x'), counted(state, 'y')]).toEqual(['ACb', 'CDef']);
  });
  test('on the merged need it is one of the need that stands for it', () => {
    const state = done(undo(back(merged, id('x'), home('f')), id('x')));
    expect([counted(state, 'x'), counted(state, 'y')]).toEqual(['ACb', 'CDef']);
  });
  test('taken back', () =>
    expect(counted(unback(back(merged, id('y'), home('f')), id('y'), home('f')), 'y')).toBe('ACDbe'));
  test('taken back by one who is carried over too: still counted', () =>
    expect(counted(unback(merged, id('y'), home('C')), 'y')).toBe('ACDbe'));
});

describe('leaving', () => {
  const merged = into(three(), 'x', 'y');
  const leave = (name: string, state = merged) => optOut(state, id('y'), home(name));
  test('one who was carried over', () => expect(counted(done(leave('b')), 'y')).toBe('ACDe'));
  test('the author of the merged need', () => expect(counted(done(leave('A')), 'y')).toBe('CDbe'));
  test('one who also backs the target itself', () => expect(counted(done(leave('C')), 'y')).toBe('ADbe'));
  test('is undone by backing it', () =>
    expect(counted(back(done(leave('b')), id('y'), home('b')), 'y')).toBe('ACDbe'));
  test('keeps the backing of the merged need for an undo', () =>
    expect(counted(done(undo(done(leave('b')), id('x'))), 'x')).toBe('ACb'));
  test('outlasts an undo and a new merge', () => {
    const again = into(done(undo(done(leave('b')), id('x'))), 'x', 'y');
    expect(counted(again, 'y')).toBe('ACDe');
  });
  test('is not for the author of the need itself, nor for who is not counted', () => {
    expect(leave('D')).toEqual({ ok: false, error: 'author' });
    expect(leave('f')).toEqual({ ok: false, error: 'not-counted' });
    expect(leave('b', done(leave('b')))).toEqual({ ok: false, error: 'not-counted' });
  });
});
