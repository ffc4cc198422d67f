import { backingKey, countBackers } from '../../../src/domain/need/backing';
import {
  CATEGORIES,
  CATEGORIES_BY_CLASS,
  CATEGORY_CLASSES,
  classOf,
  isCategory,
} from '../../../src/domain/need/category';
import { checkAnswer, checkNeed, isAnswered, NEED_STATES } from '../../../src/domain/need/need';
import { asId, type HouseholdKey, type NeedId } from '../../../src/domain/shared/ids';
import { aNeed } from '../support/builders';

describe('guidance No. 23 of 2020: the catalogue', () => {
  test.each(CATEGORY_CLASSES)('every item of the class %s knows its class', (name) => {
    expect(CATEGORIES_BY_CLASS[name].map(classOf)).toEqual(CATEGORIES_BY_CLASS[name].map(() => name));
  });
  test('no code twice', () => expect(new Set(CATEGORIES).size).toBe(17 + 15 + 11));
  test('known codes', () => expect([isCategory('lift'), isCategory('casino')]).toEqual([true, false]));
});

describe('a need', () => {
  test.each([
    ['5 characters', aNeed({ text: '要装电梯吧' }), []],
    ['4 characters between spaces', aNeed({ text: '  装电梯吧  ' }), ['text-too-short']],
    ['500 rare characters, each two units long', aNeed({ text: '𠮷'.repeat(500) }), []],
    ['501 characters', aNeed({ text: '电'.repeat(501) }), ['text-too-long']],
    ['6 pictures', aNeed({ pictures: Array(6).fill('f') }), []],
    ['7 pictures', aNeed({ pictures: Array(7).fill('f') }), ['too-many-pictures']],
    [
      'two problems at once',
      aNeed({ text: '', pictures: Array(7).fill('f') }),
      ['text-too-short', 'too-many-pictures'],
    ],
  ])('%s', (_, draft, problems) => {
    const result = checkNeed(draft);
    expect(result.ok ? [] : result.error).toEqual(problems);
  });
  test('comes back trimmed', () => {
    expect(checkNeed(aNeed({ text: ' 装一部电梯 \n' }))).toMatchObject({
      ok: true,
      value: { text: '装一部电梯' },
    });
  });
});

describe('an answer always has a reason', () => {
  test.each(['adopted', 'partly-adopted', 'declined'] as const)('%s', (state) => {
    expect(checkAnswer({ state, reason: ' 已列入方案 ' })).toEqual({
      ok: true,
      value: { state, reason: '已列入方案' },
    });
    expect(checkAnswer({ state, reason: '已列入 ' })).toEqual({ ok: false, error: 'reason-too-short' });
    expect(checkAnswer({ state, reason: '长'.repeat(1001) })).toEqual({
      ok: false,
      error: 'reason-too-long',
    });
  });
  test('only a submitted need is unanswered', () => {
    expect(NEED_STATES.filter((state) => !isAnswered(state))).toEqual(['submitted']);
  });
});

describe('backing', () => {
  const household = (key: string) => asId<HouseholdKey>(key);
  test('one for each household, its author included', () => {
    const backings = ['1-1-101', '1-1-102', '1-1-102', '1-1-103'].map((key) => ({
      household: household(key),
    }));
    expect(countBackers(household('1-1-101'), backings)).toBe(3);
    expect(countBackers(household('1-1-101'), [])).toBe(1);
  });
  test('its identity is the need and the household', () => {
    expect(backingKey(asId<NeedId>('n1'), household('1-1-101'))).toBe('n1:1-1-101');
  });
});
