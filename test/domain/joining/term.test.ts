import { isInTerm, latestEnd, overlaps, termFault } from '../../../src/domain/joining/term';
import { DAY_MS, fromShanghai } from '../../../src/domain/shared/time';

const now = fromShanghai({ year: 2026, month: 11, day: 24 }, 15);
const today = fromShanghai({ year: 2026, month: 11, day: 24 });

test('an office is held from its first moment until just before its last', () => {
  const term = { from: now, until: now + DAY_MS };
  expect([now - 1, now, now + DAY_MS - 1, now + DAY_MS].map((at) => isInTerm(term, at))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('what has no term is always held', () => {
  expect(isInTerm({}, now)).toBe(true);
  expect(isInTerm({ from: now }, now + 100 * 365 * DAY_MS)).toBe(true);
});

test('a term begins today at the earliest, the whole of today', () => {
  expect(termFault({ from: today, until: now + DAY_MS }, now)).toBeUndefined();
  expect(termFault({ from: today - 1, until: now + DAY_MS }, now)).toBe('past');
});

test('a term ends after it begins', () => {
  expect(termFault({ from: now, until: now }, now)).toBe('reversed');
  expect(termFault({ from: now, until: now + 1 }, now)).toBeUndefined();
});

test('five years to the day are the most', () => {
  const until = fromShanghai({ year: 2031, month: 11, day: 24 });
  expect(latestEnd(today)).toBe(until);
  expect(termFault({ from: today, until }, now)).toBeUndefined();
  expect(termFault({ from: today, until: until + 1 }, now)).toBe('too-long');
  expect(latestEnd(fromShanghai({ year: 2028, month: 2, day: 29 }))).toBe(
    fromShanghai({ year: 2033, month: 3, day: 1 }),
  );
});

test('two terms that follow each other do not overlap', () => {
  const first = { from: now, until: now + DAY_MS };
  expect(overlaps(first, { from: now + DAY_MS, until: now + 2 * DAY_MS })).toBe(false);
  expect(overlaps(first, { from: now + DAY_MS - 1, until: now + 2 * DAY_MS })).toBe(true);
  expect(overlaps({}, first)).toBe(true);
});
