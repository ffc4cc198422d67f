import fc from 'fast-check';
import { CATEGORIES } from '../../../src/domain/need/category';
import { suggestCategories } from '../../../src/domain/need/suggest';
import { categoryName } from '../../../src/text/need/labels';
import { NEED_WORDS } from '../../../src/text/vocabulary/need-words';
import { PAIRS } from '../../bench/similar-needs';

const suggested = (text: string, most?: number) => suggestCategories(text, NEED_WORDS, most);

describe('categories proposed from the words typed', () => {
  test.each([
    ['希望加装电梯，老人爬楼困难', 'lift'],
    ['楼顶漏水，防水层老化', 'roof'],
    ['外墙瓷砖脱落', 'external-wall'],
    ['下水道堵了，厨房返水', 'drainage'],
    ['楼道灯坏了', 'lighting'],
    ['车位不够，乱停车', 'parking'],
    ['想装新能源汽车充电桩', 'car-charging'],
    ['电瓶车没地方充电', 'ebike-charging'],
    ['办个社区食堂', 'meal-service'],
    ['幼儿园太远', 'kindergarten'],
    ['手机没信号', 'mobile-network'],
    ['宽带太慢', 'fibre-to-home'],
    ['单元门口修个坡道给轮椅走', 'barrier-free'],
    ['地下停水', 'water-supply'],
  ])('%s: %s first', (text, first) => expect(suggested(text)[0]).toBe(first));

  test.each([[''], ['你好'], ['😀😀'], ['hello world'], ['，。！']])('nothing fits %j', (text) =>
    expect(suggested(text)).toEqual([]),
  );
  test('at most as many as asked for', () => {
    const text = '路灯不亮，垃圾桶臭，停车难，电梯坏了';
    expect(suggested(text)).toHaveLength(3);
    expect(suggested(text, 1)).toEqual(suggested(text).slice(0, 1));
    expect(suggested(text, 0)).toEqual([]);
  });
  test('full-width letters are folded', () => expect(suggested('５Ｇ信号')[0]).toBe('mobile-network'));
  test('a word that is repeated counts once', () =>
    expect(suggested('路灯路灯路灯路灯，垃圾桶')[0]).toBe('waste-sorting'));
});

test.each(CATEGORIES)('%s has words, and its own name points to it', (category) => {
  expect(NEED_WORDS.categories[category].length).toBeGreaterThanOrEqual(5);
  expect(suggested(categoryName[category])).toContain(category);
});

test('every term that points to a category is one of the vocabulary', () => {
  const terms = new Set(Object.keys(NEED_WORDS.synonyms));
  const pointing = Object.values(NEED_WORDS.categoryTerms).flat();
  expect(pointing.filter((term) => !terms.has(term))).toEqual([]);
});

test('any text gives known categories, each once, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const categories = suggested(text);
      expect(categories.every((category) => CATEGORIES.includes(category))).toBe(true);
      expect(new Set(categories).size).toBe(categories.length);
      expect(suggested(text)).toEqual(categories);
    }),
  );
});

test('in residents’ words, the category is among the three proposed for most', () => {
  const right = PAIRS.filter(({ query, draft }) => suggested(query).includes(draft.category ?? 'lift'));
  expect(right.length / PAIRS.length).toBeGreaterThan(0.7);
});
