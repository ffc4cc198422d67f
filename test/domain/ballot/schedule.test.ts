import {
  correctionEnd,
  earliestOpening,
  objectionEnd,
  scheduleWarnings,
  type ScheduleWarning,
} from '../../../src/domain/ballot/schedule';
import { DAY_MS, fromShanghai, HOUR_MS } from '../../../src/domain/shared/time';
import { aSchedule } from '../support/builders';
import { phaseAt } from '../../../src/domain/ballot/phase';

describe('phase', () => {
  const schedule = aSchedule();
  test.each([
    ['before the notice', schedule.noticeAt - 1, 'notice'],
    ['the last moment before opening', schedule.opensAt - 1, 'notice'],
    ['the moment of opening counts', schedule.opensAt, 'open'],
    ['the last moment before closing', schedule.closesAt - 1, 'open'],
    ['the moment of closing no longer counts', schedule.closesAt, 'closed'],
  ])('%s', (_, now, phase) => expect(phaseAt(schedule, now)).toBe(phase));
});

type Given = Partial<ReturnType<typeof aSchedule>>;
const warning = (code: ScheduleWarning['code']): ScheduleWarning => ({ level: 'warning', code });
const error = (code: ScheduleWarning['code']): ScheduleWarning => ({ level: 'error', code });
const { noticeAt, opensAt } = aSchedule();
/** Notice so long before the opening, corrections on that day. */
const notice = (before: number): Given => ({ noticeAt: opensAt - before, correctionEndsAt: opensAt });

describe('Regulation on property management Art. 14, Civil Code Art. 201 and 203: 15 whole days of notice', () => {
  const earliest = opensAt - 8 * HOUR_MS;
  const on = (hour: number, minute = 0): Given => {
    const at = fromShanghai({ year: 2025, month: 3, day: 4 }, hour, minute);
    return { noticeAt: at, correctionEndsAt: at };
  };

  test.each([
    ['first moment', 0, 0],
    ['morning', 8, 30],
    ['last minute', 23, 59],
  ])('announced on 4 March, in its %s, it may open on 20 March at midnight', (_, hour, minute) => {
    expect(earliestOpening(fromShanghai({ year: 2025, month: 3, day: 4 }, hour, minute))).toBe(earliest);
  });
  test('at midnight a new day begins, which does not count either', () => {
    expect(earliestOpening(fromShanghai({ year: 2025, month: 3, day: 5 }))).toBe(earliest + DAY_MS);
  });
  test('a month and a year end in between', () => {
    const eve = fromShanghai({ year: 2027, month: 12, day: 20 }, 10);
    expect(earliestOpening(eve)).toBe(fromShanghai({ year: 2028, month: 1, day: 5 }));
    const leap = fromShanghai({ year: 2028, month: 2, day: 20 }, 10);
    expect(earliestOpening(leap)).toBe(fromShanghai({ year: 2028, month: 3, day: 7 }));
  });

  const short = error('short-notice');
  test.each<[string, Given, ScheduleWarning[]]>([
    ['exactly 15 whole days', { ...on(23, 59), opensAt: earliest }, []],
    ['a moment less', { ...on(0), opensAt: earliest - 1 }, [short]],
    ['15 times 24 hours are not enough', { ...on(9), opensAt: earliest - 15 * HOUR_MS }, [short]],
    ['14 days and 23 hours', notice(15 * DAY_MS - HOUR_MS), [short]],
    ['three seconds', notice(3000), [short]],
    ['notice and opening at once', notice(0), [short]],
    [
      'notice after opening: where there is no notice, nothing more is said of corrections',
      notice(-1),
      [short],
    ],
  ])('%s', (_, given, warnings) => expect(scheduleWarnings(aSchedule(given), 'statutory')).toEqual(warnings));
});

describe('the days to object end at midnight, the day of the result not counted', () => {
  const at = fromShanghai({ year: 2025, month: 3, day: 30 }, 20, 1);
  const end = (objectionDays: number, periods?: 'whole-days') => objectionEnd(at, { objectionDays, periods });
  test.each([
    ['seven days', end(7, 'whole-days'), fromShanghai({ year: 2025, month: 4, day: 7 })],
    ['one day', end(1, 'whole-days'), fromShanghai({ year: 2025, month: 4, day: 1 })],
    ['none, in a consultation', end(0, 'whole-days'), at],
    ['a notice of before that rule keeps its 24 hours', end(7), at + 7 * DAY_MS],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));
});

test('a notice of before that rule is held to 15 times 24 hours', () => {
  const former = (before: number) => aSchedule({ ...notice(before), periods: undefined });
  expect(scheduleWarnings(former(15 * DAY_MS), 'statutory')).toEqual([]);
  expect(scheduleWarnings(former(15 * DAY_MS - 1), 'statutory')).toEqual([error('short-notice')]);
});

describe('the other times', () => {
  test.each<[string, Given, ScheduleWarning[]]>([
    ['exactly one day open', { closesAt: opensAt + DAY_MS }, []],
    ['less than a day open', { closesAt: opensAt + DAY_MS - 1 }, [warning('short-opening')]],
    ['open for a moment', { closesAt: opensAt + 1 }, [warning('short-opening')]],
    ['never open', { closesAt: opensAt }, [error('closes-before-opening')]],
    ['closed before it opens', { closesAt: opensAt - 1 }, [error('closes-before-opening')]],
    ['corrections end at the notice', { correctionEndsAt: noticeAt }, []],
    ['and before it', { correctionEndsAt: noticeAt - 1 }, [error('correction-outside-notice')]],
    ['corrections end at the opening', { correctionEndsAt: opensAt }, []],
    ['and after it', { correctionEndsAt: opensAt + 1 }, [error('correction-outside-notice')]],
    ['exactly seven days to object', { objectionDays: 7 }, []],
    ['six days to object', { objectionDays: 6 }, [error('short-objection')]],
    [
      'several at once',
      { ...notice(DAY_MS), closesAt: opensAt - 1, objectionDays: 0 },
      [error('short-notice'), error('closes-before-opening'), error('short-objection')],
    ],
  ])('%s', (_, given, warnings) => expect(scheduleWarnings(aSchedule(given), 'statutory')).toEqual(warnings));
});

describe('a consultation decides nothing: only what cannot be is found, and a short opening', () => {
  test.each<[string, Given, ScheduleWarning[]]>([
    ['no notice to speak of, nothing to object to', { ...notice(1), objectionDays: 0 }, []],
    ['notice and opening at once', notice(0), [error('opens-before-notice')]],
    ['notice after opening', notice(-1), [error('opens-before-notice')]],
    ['less than a day open', { closesAt: opensAt + DAY_MS - 1 }, [warning('short-opening')]],
    ['never open', { closesAt: opensAt }, [error('closes-before-opening')]],
  ])('%s', (_, given, warnings) =>
    expect(scheduleWarnings(aSchedule(given), 'consultative')).toEqual(warnings),
  );
});

describe('the correction window where none is set', () => {
  test.each([
    ['seven days', 15 * DAY_MS, 7 * DAY_MS],
    ['seven days where the opening is at their end', 7 * DAY_MS, 7 * DAY_MS],
    ['until the opening where that is sooner', 7 * DAY_MS - 1, 7 * DAY_MS - 1],
  ])('%s', (_, opens, window) => {
    expect(correctionEnd({ noticeAt, opensAt: noticeAt + opens })).toBe(noticeAt + window);
  });
});

describe('Civil Code Art. 203: a period whose last day is a holiday ends with the next working day', () => {
  const on = (month: number, day: number, hour = 0, year = 2026) => fromShanghai({ year, month, day }, hour);
  const end = (countedAt: number) => objectionEnd(countedAt, { objectionDays: 7, periods: 'working-end' });

  test.each([
    ['a Sunday gives way to Monday', on(11, 15, 9), on(11, 24)],
    ['a Saturday too', on(11, 14, 9), on(11, 24)],
    ['a Saturday that is worked in exchange does not', on(2, 21, 9), on(3, 1)],
    ['the week of the National Day gives way to the 8th', on(9, 24, 9), on(10, 9)],
    ['in a year that is not announced every day is off that may be', on(9, 25, 9, 2031), on(10, 10, 0, 2031)],
  ])('%s', (_, countedAt, ends) => expect(end(countedAt)).toBe(ends));

  test('the notice period is counted alike', () => {
    // 15 days from 19 September end in the National Day week.
    expect(earliestOpening(on(9, 19, 9))).toBe(on(10, 9));
  });
  test('a notice keeps the rule it was published under', () => {
    const sunday = { objectionDays: 7, periods: 'whole-days' as const };
    expect(objectionEnd(on(11, 15, 9), sunday)).toBe(on(11, 23));
  });
});
