import fc from 'fast-check';
import { CATEGORIES } from '../../../src/domain/need/category';
import { PLACES } from '../../../src/domain/need/need';
import { rankSimilar, type DraftTerms, type SimilarCandidate } from '../../../src/domain/need/similar';
import { termsOf } from '../../../src/domain/need/terms';
import { NEED_WORDS } from '../../../src/text/vocabulary/need-words';

const draft = (text: string, more: Partial<DraftTerms> = {}): DraftTerms => ({
  terms: termsOf(text, NEED_WORDS),
  ...more,
});
const candidate = (id: string, text: string, more: Partial<SimilarCandidate> = {}): SimilarCandidate => ({
  id,
  terms: termsOf(text, NEED_WORDS),
  category: 'roof',
  place: 'building',
  households: 1,
  ...more,
});
const ids = (asked: DraftTerms, candidates: readonly SimilarCandidate[], most?: number) =>
  rankSimilar(asked, candidates, most).map(({ id }) => id);

describe('the needs most like a draft', () => {
  const needs = [
    candidate('roof', '楼顶防水老化，顶层漏雨'),
    candidate('lamp', '小区路灯不亮', { category: 'lighting', place: 'common' }),
    candidate('lift', '希望加装电梯', { category: 'lift', place: 'stairwell' }),
  ];
  test.each([
    ['屋顶渗水', ['roof']],
    ['晚上黑灯瞎火的', ['lamp']],
    ['爬楼困难，装个电梯', ['lift']],
    ['今晚跳广场舞吗', []],
    ['', []],
    ['😀', []],
  ])('%s', (text, expected) => expect(ids(draft(text), needs)).toEqual(expected));
  test('none among none', () => expect(ids(draft('屋顶渗水'), [])).toEqual([]));
  test('the only candidate is found as among many', () =>
    expect(ids(draft('屋顶渗水'), needs.slice(0, 1))).toEqual(['roof']));
  test('at most as many as asked for', () => {
    const many = Array.from({ length: 9 }, (_, i) => candidate(`n${i}`, '楼顶漏水'));
    expect(ids(draft('楼顶漏水'), many)).toHaveLength(5);
    expect(ids(draft('楼顶漏水'), many, 2)).toEqual(['n0', 'n1']);
    expect(ids(draft('楼顶漏水'), many, 0)).toEqual([]);
  });
});

describe('what else decides', () => {
  test.each<[string, DraftTerms, Partial<SimilarCandidate>, Partial<SimilarCandidate>]>([
    ['category', draft('漏水', { category: 'roof' }), { category: 'roof' }, { category: 'drainage' }],
    ['place', draft('漏水', { place: 'home' }), { place: 'home' }, { place: 'building' }],
    ['building', draft('漏水', { place: 'building', building: '3' }), { building: '3' }, { building: '7' }],
    ['households, where all else is equal', draft('漏水'), { households: 9 }, { households: 2 }],
  ])('%s', (_, asked, better, worse) => {
    const pair = [candidate('worse', '厕所漏水', worse), candidate('better', '厕所漏水', better)];
    expect(ids(asked, pair)).toEqual(['better', 'worse']);
  });
  test('then the id', () =>
    expect(ids(draft('漏水'), [candidate('b', '漏水'), candidate('a', '漏水')])).toEqual(['a', 'b']));
  test('a building that is named counts before that of the author', () => {
    const needs = [candidate('of-7', '7号楼楼顶漏水', { building: '3' }), candidate('of-3', '三栋楼顶漏水')];
    expect(ids(draft('3号楼楼顶漏水', { building: '3' }), needs)).toEqual(['of-3', 'of-7']);
  });
  test('in common grounds the building does not matter', () => {
    const [first, second] = ['3', '7'].map((building) =>
      rankSimilar(draft('路灯不亮', { place: 'common', building: '3' }), [
        candidate('a', '路灯不亮', { place: 'common', building }),
      ]),
    );
    expect(first).toEqual(second);
  });
});

const anyCandidates = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 999 }).map(String),
    terms: fc.uniqueArray(fc.constantFrom('@leak', '@roof', '@lift', '#3', '#7', '墙皮', '水', '墙'), {
      maxLength: 8,
    }),
    category: fc.constantFrom(...CATEGORIES),
    place: fc.constantFrom(...PLACES),
    households: fc.integer({ min: 1, max: 50 }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

test('the order of the candidates never matters, and scores fall', () => {
  fc.assert(
    fc.property(
      anyCandidates.chain((needs) =>
        fc.tuple(
          fc.constant(needs),
          fc.shuffledSubarray(needs, { minLength: needs.length, maxLength: needs.length }),
        ),
      ),
      ([needs, shuffled]) => {
        const asked: DraftTerms = { terms: ['@leak', '#3', '墙皮', '墙'], category: 'roof', place: 'home' };
        const ranked = rankSimilar(asked, needs, 30);
        expect(rankSimilar(asked, shuffled, 30)).toEqual(ranked);
        expect(rankSimilar(asked, needs, 3)).toEqual(ranked.slice(0, 3));
        ranked.slice(1).forEach(({ score }, i) => expect(score).toBeLessThanOrEqual(ranked[i]?.score ?? 0));
      },
    ),
  );
});
