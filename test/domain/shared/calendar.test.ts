import fc from 'fast-check';
import { isWorkingDay, missingYear, workingDayFrom } from '../../../src/domain/shared/calendar';
import { DAY_MS, fromShanghai, shanghaiDay, startOfShanghaiDay } from '../../../src/domain/shared/time';
import { FESTIVALS, YEARS } from '../../../src/domain/shared/working-days';

const at = (day: string, hour = 12) => Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const year = (n: number) => {
  const first = fromShanghai({ year: n, month: 1, day: 1 });
  const days = (fromShanghai({ year: n + 1, month: 1, day: 1 }) - first) / DAY_MS;
  return Array.from({ length: days }, (_, i) => first + i * DAY_MS);
};

test.each([
  ['2026-02-13', true, 'a Friday'],
  ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
  ['2026-02-15', false, 'the first day of the Spring Festival'],
  ['2026-02-23', false, 'its last day, a Monday'],
  ['2026-02-24', true, 'the day after'],
  ['2026-09-20', true, 'a Sunday worked for the National Day'],
  ['2026-10-07', false, 'the last day of its week'],
  ['2025-10-08', false, 'the eighth day, of the Mid-Autumn Festival'],
  ['2024-06-10', false, 'a holiday of one day'],
  ['2026-11-29', false, 'a Sunday like any other'],
])('%s: working day %s, %s', (day, works) => {
  expect(isWorkingDay(at(day))).toBe(works);
  expect([isWorkingDay(at(day, 0)), isWorkingDay(at(day, 23))]).toEqual([works, works]);
});

/** Counted by hand from the notices of the State Council. */
test.each([
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (n, days) => {
  expect(year(n).filter(isWorkingDay)).toHaveLength(days);
});

test('every day that is worked in exchange is a weekend, and no holiday', () => {
  for (const [n, { worked, holidays }] of Object.entries(YEARS)) {
    for (const day of worked) {
      expect([0, 6]).toContain(new Date(`${n}-${day}T00:00:00Z`).getUTCDay());
      expect(holidays.filter((span) => span.slice(0, 5) <= day && day <= span.slice(-5))).toEqual([]);
    }
  }
});

test('in a year that is not announced every day is off that may be, and the bureau is told', () => {
  const off = ['01-01', '02-04', '02-15', '04-05', '05-03', '06-09', '09-15', '10-07', '10-09'];
  for (const day of off) expect([day, isWorkingDay(at(`2027-${day}`))]).toEqual([day, false]);
  expect(isWorkingDay(at('2027-03-10'))).toBe(true);
  expect(isWorkingDay(at('2040-10-01'))).toBe(false);
  expect(missingYear(at('2026-11-16'))).toBeUndefined();
  expect(missingYear(at('2026-11-30'))).toBe(2027);
  expect(missingYear(at('2031-10-04'))).toBe(2031);
});

test('no year that was announced has a day off that one without a notice would work on', () => {
  const unknown = (n: number, festivals: readonly string[]) => {
    jest.replaceProperty(YEARS as Record<number, unknown>, n, undefined);
    const [spring, dragonBoat, midAutumn] = festivals as [string, string, string];
    (FESTIVALS as Record<number, object>)[n] = { spring, dragonBoat, midAutumn };
    const works = new Set(year(n).filter(isWorkingDay));
    jest.restoreAllMocks();
    delete (FESTIVALS as Record<number, object>)[n];
    return works;
  };
  const moons = {
    2024: ['02-10', '06-10', '09-17'],
    2025: ['01-29', '05-31', '10-06'],
    2026: ['02-17', '06-19', '09-25'],
  };
  for (const [n, moon] of Object.entries(moons)) {
    const works = unknown(Number(n), moon);
    expect(year(Number(n)).filter((day) => works.has(day) && !isWorkingDay(day))).toEqual([]);
  }
});

test('the festivals of the moon fall on the days of the Chinese calendar, within the day that its programs differ', () => {
  const moon = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'Asia/Shanghai',
  });
  const near = (day: number) => [-1, 0, 1].map((off) => moon.format(day + off * DAY_MS));
  for (const [n, { spring, dragonBoat, midAutumn }] of Object.entries(FESTIVALS)) {
    expect(near(at(`${n}-${spring}`))).toContain('1/1');
    expect(near(at(`${n}-${dragonBoat}`))).toContain('5/5');
    expect(near(at(`${n}-${midAutumn}`))).toContain('8/15');
  }
});

test('the next working day is the first one that is not before that day', () => {
  expect(shanghaiDay(workingDayFrom(at('2026-10-01')))).toBe('2026-10-08');
  expect(shanghaiDay(workingDayFrom(at('2026-10-08', 23)))).toBe('2026-10-08');
  const moments = fc.integer({ min: at('2024-01-01'), max: at('2028-01-01') });
  fc.assert(
    fc.property(moments, (moment) => {
      const found = workingDayFrom(moment);
      expect(isWorkingDay(found)).toBe(true);
      for (let day = startOfShanghaiDay(moment); day < found; day += DAY_MS)
        expect(isWorkingDay(day)).toBe(false);
    }),
  );
});
