import fc from 'fast-check';
import { back, merge, optOut, unback, undo } from '../../../src/domain/need/merge';
import {
  householdsByKind,
  householdsOf,
  standsFor,
  type HouseholdKind,
  type MergeState,
} from '../../../src/domain/need/merge-state';
import { asId, type HouseholdKey, type NeedId } from '../../../src/domain/shared/ids';

const NEEDS = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'].map((name) => asId<NeedId>(name));
const HOMES = ['h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'].map((name) => asId<HouseholdKey>(name));

const anyNeed = fc.constantFrom(...NEEDS);
const anyHome = fc.constantFrom(...HOMES);

interface Step {
  readonly does: 'merge' | 'undo' | 'back' | 'unback' | 'opt-out';
  readonly need: NeedId;
  readonly other: NeedId;
  readonly home: HouseholdKey;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('merge', 'merge', 'undo', 'back', 'back', 'unback', 'opt-out'),
  need: anyNeed,
  other: anyNeed,
  home: anyHome,
});
const anySteps = fc.array(anyStep, { maxLength: 40 });

const anyStart: fc.Arbitrary<MergeState> = fc
  .tuple(
    fc.array(anyHome, { minLength: NEEDS.length, maxLength: NEEDS.length }),
    fc.array(fc.constantFrom<HouseholdKind>('owner', 'tenant'), {
      minLength: HOMES.length,
      maxLength: HOMES.length,
    }),
  )
  .map(([authors, kinds]) => ({
    needs: new Map(
      NEEDS.map((needId, i) => [
        needId,
        { state: 'submitted', author: authors[i], backers: new Set(), optedOut: new Set() },
      ]),
    ),
    kinds: new Map(HOMES.map((household, i) => [household, kinds[i] ?? 'tenant'])),
  }));

/** A refused step changes nothing. */
function take(state: MergeState, { does, need, other, home }: Step): MergeState {
  if (does === 'back') return back(state, need, home);
  if (does === 'unback') return unback(state, need, home);
  const result =
    does === 'merge'
      ? merge(state, need, other)
      : does === 'undo'
        ? undo(state, need)
        : optOut(state, need, home);
  return result.ok ? result.value : state;
}
const run = (start: MergeState, steps: readonly Step[]) => steps.reduce(take, start);

/** Counted the other way round: for each household, whether any need leads it up to this one. */
function reference(state: MergeState, needId: NeedId): Set<HouseholdKey> {
  return new Set(
    HOMES.filter((home) =>
      [...state.needs].some(([id, need]) => {
        if (need.author !== home && !need.backers.has(home)) return false;
        let at: NeedId | undefined = id;
        let own = true;
        while (at !== undefined) {
          const here = state.needs.get(at);
          if (!own && here?.optedOut.has(home)) return false;
          if (at === needId) return true;
          at = here?.into;
          own = false;
        }
        return false;
      }),
    ),
  );
}
const written = ({ needs }: MergeState) =>
  JSON.stringify([...needs], (_, value: unknown) => (value instanceof Set ? [...value] : value));
const counts = (state: MergeState) => NEEDS.map((needId) => [...householdsOf(state, needId)].sort());

describe('after any sequence of merges, undos, backings and leavings', () => {
  test('the households counted are the distinct ones, owners and tenants add up, none is made up', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const state = run(start, steps);
        for (const needId of NEEDS) {
          const counted = householdsOf(state, needId);
          const { owners, tenants } = householdsByKind(state, needId);
          expect([...counted].sort()).toEqual([...reference(state, needId)].sort());
          expect(owners.size + tenants.size).toBe(counted.size);
          expect(counted.has(start.needs.get(needId)?.author ?? HOMES[0]!)).toBe(true);
        }
      }),
    );
  });

  test('undoing a merge at once restores everything', () => {
    fc.assert(
      fc.property(anyStart, anySteps, anyNeed, anyNeed, (start, steps, from, into) => {
        const state = run(start, steps);
        const merged = merge(state, from, into);
        if (!merged.ok) return;
        const restored = undo(merged.value, from);
        expect(restored.ok && restored.value).toEqual(state);
      }),
    );
  });

  test('undoing all merges gives each need its own author and backers, whatever was merged', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const state = run(start, steps);
        const apart = NEEDS.reduce((now, needId) => {
          const undone = undo(now, needId);
          return undone.ok ? undone.value : now;
        }, state);
        for (const needId of NEEDS) {
          const { author, backers } = state.needs.get(needId)!;
          expect([...householdsOf(apart, needId)].sort()).toEqual([...new Set([author, ...backers])].sort());
        }
      }),
    );
  });

  test('no step changes the state that it is given', () => {
    fc.assert(
      fc.property(anyStart, anySteps, anyStep, (start, steps, step) => {
        const state = run(start, steps);
        const before = written(state);
        take(state, step);
        expect(written(state)).toBe(before);
      }),
    );
  });

  test('chains end: a need is stood for by one that is not merged', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const state = run(start, steps);
        for (const needId of NEEDS) expect(state.needs.get(standsFor(state, needId))?.into).toBeUndefined();
      }),
    );
  });
});

test('the order of merges that are all allowed never matters', () => {
  const anyTree = fc
    .array(fc.nat(), { minLength: NEEDS.length - 1, maxLength: NEEDS.length - 1 })
    .map((picks) => picks.map((pick, i) => [NEEDS[i + 1]!, NEEDS[pick % (i + 1)]!] as const));
  fc.assert(
    fc.property(
      anyStart,
      anyTree.chain((edges) =>
        fc.tuple(
          fc.constant(edges),
          fc.shuffledSubarray(edges, { minLength: edges.length, maxLength: edges.length }),
        ),
      ),
      (start, [edges, shuffled]) => {
        const merged = (pairs: readonly (readonly [NeedId, NeedId])[]) =>
          pairs.reduce((state, [from, into]) => {
            const result = merge(state, from, into);
            if (!result.ok) throw new Error(result.error);
            return result.value;
          }, start);
        expect(counts(merged(shuffled))).toEqual(counts(merged(edges)));
      },
    ),
  );
});
