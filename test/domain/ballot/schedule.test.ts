import { phaseAt, scheduleWarnings, type ScheduleWarning } from '../../../src/domain/ballot/schedule';
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

describe('Regulation on property management Art. 14: 15 days of notice', () => {
  const { opensAt } = aSchedule();
  test.each<[string, Partial<ReturnType<typeof aSchedule>>, ScheduleWarning[]]>([
    ['exactly 15 days are enough', { noticeAt: opensAt - 15 * DAY_MS }, []],
    ['a moment less', { noticeAt: opensAt - 15 * DAY_MS + 1 }, [{ level: 'warning', code: 'short-notice' }]],
    ['notice and opening at once', { noticeAt: opensAt }, [{ level: 'error', code: 'opens-before-notice' }]],
    ['notice after opening', { noticeAt: opensAt + 1 }, [{ level: 'error', code: 'opens-before-notice' }]],
    ['exactly one day open', { closesAt: opensAt + DAY_MS }, []],
    [
      'less than a day open',
      { closesAt: opensAt + DAY_MS - 1 },
      [{ level: 'warning', code: 'short-opening' }],
    ],
    ['never open', { closesAt: opensAt }, [{ level: 'error', code: 'closes-before-opening' }]],
    [
      'two at once',
      { noticeAt: opensAt - DAY_MS, closesAt: opensAt - 1 },
      [
        { level: 'warning', code: 'short-notice' },
        { level: 'error', code: 'closes-before-opening' },
      ],
    ],
  ])('%s', (_, given, warnings) => expect(scheduleWarnings(aSchedule(given))).toEqual(warnings));
});
