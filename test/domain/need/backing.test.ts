import fc from 'fast-check';
import {
  afterBack,
  afterCarry,
  afterCarryBack,
  afterLeave,
  countChange,
  isCounted,
  isOver,
  NOT_BEHIND,
  type Backing,
} from '../../../src/domain/need/backing';
import { back, merge, optOut, undo } from '../support/merge-model';
import { householdsOf, standsFor, type MergeState } from '../support/merge-state';

const NEEDS = ['a', 'b', 'c', 'd'];
const HOUSEHOLDS = ['h1', 'h2', 'h3', 'h4', 'h5'];

/** One document a household and need, as the cloud keeps them, changed by the rules alone. */
class Documents {
  readonly #backings = new Map<string, Backing>();
  readonly #counts = new Map<string, number>(NEEDS.map((need) => [need, 1]));

  at = (need: string, household: string) => this.#backings.get(`${need}:${household}`) ?? NOT_BEHIND;
  count = (need: string) => this.#counts.get(need)!;
  behind = (need: string) => HOUSEHOLDS.filter((h) => h === authorOf(need) || isCounted(this.at(need, h)));

  change(need: string, household: string, change: (backing: Backing) => Backing): void {
    if (household === authorOf(need)) return;
    const before = this.at(need, household);
    const after = change(before);
    this.#counts.set(need, this.count(need) + countChange(before, after));
    if (isOver(after)) this.#backings.delete(`${need}:${household}`);
    else this.#backings.set(`${need}:${household}`, after);
  }
}

const authorOf = (need: string): string => HOUSEHOLDS[NEEDS.indexOf(need)]!;

interface Act {
  readonly do: 'back' | 'leave' | 'merge' | 'undo';
  readonly need: number;
  readonly other: number;
}
const acts = fc.array(
  fc.record({
    do: fc.constantFrom<Act['do']>('back', 'leave', 'merge', 'undo'),
    need: fc.nat(NEEDS.length - 1),
    other: fc.nat(HOUSEHOLDS.length - 1),
  }),
  { maxLength: 40 },
);

/** The same act on both; what the cloud refuses is done to neither. */
function act(model: MergeState, documents: Documents, { do: what, need: n, other }: Act): MergeState {
  const need = NEEDS[n]!;
  const household = HOUSEHOLDS[other]!;
  const root = standsFor(model, need);
  switch (what) {
    case 'back':
      documents.change(root, household, afterBack);
      return back(model, need, household);
    case 'leave': {
      const left = optOut(model, need, household);
      if (!left.ok) return model;
      documents.change(root, household, afterLeave);
      return left.value;
    }
    case 'merge': {
      const into = NEEDS[other % NEEDS.length]!;
      const merged = merge(model, need, into);
      if (!merged.ok || standsFor(model, into) !== into) return model;
      for (const each of documents.behind(need)) documents.change(into, each, (b) => afterCarry(b, need));
      return merged.value;
    }
    case 'undo': {
      const { into } = model.needs.get(need)!;
      const undone = undo(model, need);
      if (!undone.ok || !into || standsFor(model, into) !== into) return model;
      for (const each of HOUSEHOLDS) documents.change(into, each, (b) => afterCarryBack(b, need));
      return undone.value;
    }
  }
}

test('whatever is backed, left, merged and taken apart, the documents count the households that the sets have', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const documents = new Documents();
      let model: MergeState = {
        kinds: new Map(),
        needs: new Map(
          NEEDS.map((need) => [
            need,
            { state: 'submitted', author: authorOf(need), backers: new Set(), optedOut: new Set() },
          ]),
        ),
      };
      for (const each of all) model = act(model, documents, each);
      for (const need of NEEDS) {
        const expected = [...householdsOf(model, need)].sort();
        expect(documents.behind(need)).toEqual(expected);
        expect(documents.count(need)).toBe(expected.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test('carrying over twice changes nothing: a repeat goes on where it stopped', () => {
  const once = afterCarry(NOT_BEHIND, 'a');
  expect(afterCarry(once, 'a')).toBe(once);
});
