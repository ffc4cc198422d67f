import fc from 'fast-check';
import {
  fromShanghai,
  shanghaiClock,
  shanghaiDate,
  shanghaiDay,
  shanghaiDaysBetween,
  startOfNextShanghaiDay,
  startOfShanghaiDay,
} from '../../../src/domain/shared/time';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2025-03-09T15:59:59.999Z', '2025-03-09', '23:59'],
  ['2025-03-09T16:00:00.000Z', '2025-03-10', '00:00'],
  ['2024-02-28T16:05:00.000Z', '2024-02-29', '00:05'],
  ['2024-12-31T16:00:00.000Z', '2025-01-01', '00:00'],
  ['1969-12-31T00:00:00.000Z', '1969-12-31', '08:00'],
])('%s is %s %s in Shanghai', (iso, day, clock) => {
  expect([shanghaiDay(at(iso)), shanghaiClock(at(iso))]).toEqual([day, clock]);
});

test('days of the calendar, not of 24 hours', () => {
  expect(shanghaiDaysBetween(at('2025-03-09T15:59:00Z'), at('2025-03-09T16:00:00Z'))).toBe(1);
  expect(shanghaiDaysBetween(at('2025-03-08T16:00:00Z'), at('2025-03-09T15:59:00Z'))).toBe(0);
});

test('the next day begins at midnight in Shanghai', () => {
  expect(startOfNextShanghaiDay(at('2025-03-09T15:59:59.999Z'))).toBe(at('2025-03-09T16:00:00Z'));
  expect(startOfNextShanghaiDay(at('2025-03-09T16:00:00Z'))).toBe(at('2025-03-10T16:00:00Z'));
});

test('agrees with the platform calendar for every moment of three centuries', () => {
  const moments = fc.integer({ min: at('1900-01-01T00:00:00Z'), max: at('2199-12-31T00:00:00Z') });
  fc.assert(
    fc.property(moments, (ms) => {
      const iso = new Date(ms + 8 * 3_600_000).toISOString();
      expect(`${shanghaiDay(ms)}T${shanghaiClock(ms)}`).toBe(iso.slice(0, 16));
      expect(fromShanghai(shanghaiDate(ms))).toBe(startOfShanghaiDay(ms));
    }),
  );
});
