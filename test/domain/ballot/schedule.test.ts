import {
  correctionEnd,
  phaseAt,
  scheduleWarnings,
  type ScheduleWarning,
} from '../../../src/domain/ballot/schedule';
import { DAY_MS } from '../../../src/domain/shared/time';
import { aSchedule } from '../support/builders';

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

describe('Regulation on property management Art. 14: 15 days of notice', () => {
  test.each<[string, Given, ScheduleWarning[]]>([
    ['exactly 15 days are enough', notice(15 * DAY_MS), []],
    ['a moment less', notice(15 * DAY_MS - 1), [warning('short-notice')]],
    ['a moment', notice(1), [warning('short-notice')]],
    ['notice and opening at once', notice(0), [error('opens-before-notice')]],
    [
      'notice after opening: no time for corrections either',
      notice(-1),
      [error('opens-before-notice'), error('correction-outside-notice')],
    ],
  ])('%s', (_, given, warnings) => expect(scheduleWarnings(aSchedule(given), 'statutory')).toEqual(warnings));
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
    ['six days to object', { objectionDays: 6 }, [warning('short-objection')]],
    [
      'several at once',
      { ...notice(DAY_MS), closesAt: opensAt - 1, objectionDays: 0 },
      [warning('short-notice'), error('closes-before-opening'), warning('short-objection')],
    ],
  ])('%s', (_, given, warnings) => expect(scheduleWarnings(aSchedule(given), 'statutory')).toEqual(warnings));
});

describe('a consultation decides nothing: only what cannot be is found, and a short opening', () => {
  test.each<[string, Given, ScheduleWarning[]]>([
    ['no notice to speak of, nothing to object to', { ...notice(1), objectionDays: 0 }, []],
    ['notice and opening at once', notice(0), [error('opens-before-notice')]],
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
