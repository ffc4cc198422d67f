import fc from 'fast-check';
import {
  ANSWER_DAYS_MAX,
  ANSWER_DAYS_MIN,
  answerDueAt,
  collectionState,
  isCollecting,
  overdueDays,
} from '../../../src/domain/need/deadline';
import { DAY_MS, fromShanghai, shanghaiClock, shanghaiDay } from '../../../src/domain/shared/time';

const at = (month: number, day: number, hour = 0, minute = 0) =>
  fromShanghai({ year: 2025, month, day }, hour, minute);

describe('an answer within 7 calendar days', () => {
  test.each([
    ['at midnight', at(3, 1)],
    ['at noon', at(3, 1, 12)],
    ['in the last minute', at(3, 1, 23, 59)],
  ])('submitted on 1 March %s: until the end of 8 March', (_, submitted) => {
    expect(answerDueAt(submitted, 7)).toBe(at(3, 9) - 1);
  });
  test.each([
    ['the same day', at(3, 1, 20), 0],
    ['the last day at 23:59', at(3, 8, 23, 59), 0],
    ['the last millisecond', at(3, 9) - 1, 0],
    ['the next midnight', at(3, 9), 1],
    ['ten days after it', at(3, 18, 12), 10],
    ['before it was submitted', at(2, 27), 0],
  ])('%s', (_, now, overdue) => expect(overdueDays(answerDueAt(at(3, 1, 12), 7), now)).toBe(overdue));
  test('over the end of a year and a leap day', () => {
    expect(shanghaiDay(answerDueAt(fromShanghai({ year: 2024, month: 12, day: 30 }, 9), 5))).toBe(
      '2025-01-04',
    );
    expect(shanghaiDay(answerDueAt(fromShanghai({ year: 2024, month: 2, day: 27 }, 9), 3))).toBe(
      '2024-03-01',
    );
  });
  test.each([0, 91, 1.5, -1, Number.NaN])('%p days are no deadline', (days) => {
    expect(() => answerDueAt(at(3, 1), days)).toThrow(RangeError);
  });
  test('always at the end of a day, and overdue exactly after it', () => {
    const moment = fc.integer({ min: at(1, 1), max: at(12, 31) });
    const days = fc.integer({ min: ANSWER_DAYS_MIN, max: ANSWER_DAYS_MAX });
    fc.assert(
      fc.property(moment, days, fc.integer({ min: 0, max: 200 * DAY_MS }), (submitted, allowed, later) => {
        const due = answerDueAt(submitted, allowed);
        expect(shanghaiClock(due + 1)).toBe('00:00');
        expect(overdueDays(due, submitted + later) > 0).toBe(submitted + later > due);
        expect(overdueDays(due, due + 1)).toBe(1);
      }),
    );
  });
});

describe('needs are collected', () => {
  const window = { opensAt: at(3, 1), closesAt: at(3, 15) };
  test.each([
    ['before', at(3, 1) - 1, 'not-yet'],
    ['from the first moment', at(3, 1), 'open'],
    ['until before the last', at(3, 15) - 1, 'open'],
    ['not at the last', at(3, 15), 'closed'],
  ] as const)('%s', (_, now, expected) => {
    expect(collectionState(window, now)).toBe(expected);
    expect(isCollecting(window, now)).toBe(expected === 'open');
  });
  test('never where the window closes as it opens', () => {
    const empty = { opensAt: at(3, 1), closesAt: at(3, 1) };
    expect([at(3, 1) - 1, at(3, 1), at(3, 2)].some((now) => isCollecting(empty, now))).toBe(false);
  });
});
