import {
  CATEGORIES,
  CATEGORIES_BY_CLASS,
  CATEGORY_CLASSES,
  classOf,
} from '../../../src/domain/need/category';
import { answerFaults, isAnswered, NEED_STATES, needFaults } from '../../../src/domain/need/need';

describe('guidance No. 23 of 2020: the catalogue', () => {
  test.each(CATEGORY_CLASSES)('every item of the class %s knows its class', (name) => {
    expect(CATEGORIES_BY_CLASS[name].map(classOf)).toEqual(CATEGORIES_BY_CLASS[name].map(() => name));
  });
  test('no code twice', () => expect(new Set(CATEGORIES).size).toBe(17 + 15 + 11));
});

const need = { category: 'lift', place: 'stairwell', text: '要装电梯吧' } as const;

describe('a need', () => {
  test.each([
    ['5 characters', need, []],
    ['4 characters between spaces', { ...need, text: '  装电梯吧  ' }, ['too-short']],
    ['500 rare characters, each two units long', { ...need, text: '𠮷'.repeat(500) }, []],
    ['501 characters', { ...need, text: '电'.repeat(501) }, ['too-long']],
    ['nothing at all', { text: '' }, ['category', 'place', 'too-short']],
  ])('%s', (_, draft, faults) => expect(needFaults(draft)).toEqual(faults));
});

describe('an answer always has a reason', () => {
  test.each(['adopted', 'partly-adopted', 'declined'] as const)('%s', (state) => {
    expect(answerFaults({ state, reason: ' 已列入方案 ' })).toEqual([]);
    expect(answerFaults({ state, reason: '已列入 ' })).toEqual(['too-short']);
    expect(answerFaults({ state, reason: '长'.repeat(1001) })).toEqual(['too-long']);
  });
  test('and says whether', () => expect(answerFaults({ reason: '已列入方案' })).toEqual(['state']));
  test('only a submitted need is unanswered', () => {
    expect(NEED_STATES.filter((state) => !isAnswered(state))).toEqual(['submitted']);
  });
});
