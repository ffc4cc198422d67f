import { rankSimilar } from '../../../src/domain/need/similar';
import { CORPUS, PAIRS, recallAt, type Known, type Part } from '../../bench/similar-needs';

/** Terms that a query of candidates uses: enough to reach the right need, few enough for `in`. */
const ASKED_TERMS = 10;

const parts: readonly (Part | undefined)[] = ['development', 'held-out', undefined];
const known: readonly Known[] = ['text', 'all'];

describe('finding the need that means the same', () => {
  test('enough pairs, and enough needs that none of them means', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(150);
    expect(PAIRS.filter(({ part }) => part === 'held-out').length).toBeGreaterThanOrEqual(60);
    expect(CORPUS.length - new Set(PAIRS.map(({ needId }) => needId)).size).toBeGreaterThanOrEqual(200);
    expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
  });

  test('at least 9 of 10 among the first five, on the whole, even from the text alone', () => {
    const figures = known.flatMap((what) =>
      parts.map((part) => {
        const { recall, pairs, corpus } = recallAt(5, { part, known: what });
        const named = what === 'all' ? 'with category and place' : 'text alone';
        return `recall@5 ${named}, ${part ?? 'whole'}: ${recall.toFixed(3)} (${pairs} queries, ${corpus} needs)`;
      }),
    );
    process.stdout.write(`${figures.join('\n')}\n`);
    expect(recallAt(5).recall).toBeGreaterThanOrEqual(0.9);
    expect(recallAt(5, { known: 'text' }).recall).toBeGreaterThanOrEqual(0.9);
  });

  test('the part that nothing was tuned on stays where it is', () => {
    expect(recallAt(5, { part: 'held-out' }).recall).toBeGreaterThanOrEqual(0.9);
    expect(recallAt(5, { part: 'held-out', known: 'text' }).recall).toBeGreaterThanOrEqual(0.85);
  });

  test('the first terms of a draft are enough to fetch the right need', () => {
    const missed = PAIRS.filter(({ draft, needId }) => {
      const asked = new Set(draft.terms.slice(0, ASKED_TERMS));
      return !CORPUS.some(({ id, terms }) => id === needId && terms.some((term) => asked.has(term)));
    });
    expect(missed).toEqual([]);
  });

  test('2,000 needs are ranked in no time', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...CORPUS[i % CORPUS.length]!, id: `n${i}` }));
    const asked = PAIRS.slice(0, 20);
    const from = performance.now();
    for (const { draft } of asked) rankSimilar(draft, many);
    // A few milliseconds each; the bound only catches a wrong order of growth on a busy machine.
    expect((performance.now() - from) / asked.length).toBeLessThan(100);
  });
});
