import fc from 'fast-check';
import { letterCodeOf } from '../../../src/domain/joining/letter-code';
import { afterTry, pausedUntil, type Tries } from '../../../src/domain/joining/tries';
import { DAY_MS, HOUR_MS } from '../../../src/domain/shared/time';

const start = 1_790_000_000_000;

/** Tries one after the other at the given moments; what is refused during a pause is not counted. */
function afterAll(moments: readonly number[]): { readonly tries: Tries | null; readonly looked: number } {
  let tries: Tries | null = null;
  let looked = 0;
  for (const at of moments) {
    if (pausedUntil(tries, at) !== undefined) continue;
    tries = afterTry(tries, at);
    looked += 1;
  }
  return { tries, looked };
}
const times = (n: number, at = start) => Array.from({ length: n }, () => at);

test('four wrong codes in an hour are four slips of the finger; the fifth brings an hour’s pause', () => {
  expect(pausedUntil(afterAll(times(4)).tries, start)).toBeUndefined();
  expect(pausedUntil(afterAll(times(5)).tries, start)).toBe(start + HOUR_MS);
});

test('with the hour the count begins anew', () => {
  const { tries } = afterAll([...times(4), ...times(4, start + HOUR_MS)]);
  expect(pausedUntil(tries, start + HOUR_MS)).toBeUndefined();
});

test('each pause is twice as long as the one before, and none longer than a day', () => {
  let tries: Tries | null = null;
  let at = start;
  const pauses: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    for (let i = 0; i < 5; i += 1) tries = afterTry(tries, at);
    const until = pausedUntil(tries, at) ?? 0;
    pauses.push((until - at) / HOUR_MS);
    at = until;
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 24, 24]);
});

test('the pause ends with its last moment, and a single slip after it is a slip again', () => {
  const { tries } = afterAll(times(5));
  expect(pausedUntil(tries, start + HOUR_MS - 1)).toBe(start + HOUR_MS);
  expect(pausedUntil(tries, start + HOUR_MS)).toBeUndefined();
  expect(pausedUntil(afterTry(tries, start + HOUR_MS), start + HOUR_MS)).toBeUndefined();
});

test('slips between pauses do not make the next pause shorter; a quiet week does', () => {
  const { tries } = afterAll(times(5));
  const later = start + 3 * HOUR_MS;
  const second = afterAll([...times(5), ...times(2, later), ...times(5, later + 2 * HOUR_MS)]).tries;
  expect(second?.pauses).toBe(2);
  const quiet = start + HOUR_MS + 7 * DAY_MS;
  expect(afterTry(tries, quiet).pauses).toBe(0);
});

test('whatever the rhythm, one person has fewer than ten codes looked up in any hour', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: HOUR_MS }), { maxLength: 300 });
  fc.assert(
    fc.property(gaps, (waits) => {
      let tries: Tries | null = null;
      let at = start;
      const looked: number[] = [];
      for (const wait of waits) {
        at += wait;
        if (pausedUntil(tries, at) !== undefined) continue;
        tries = afterTry(tries, at);
        looked.push(at);
      }
      // Two counted hours may meet in one hour of the clock, never more.
      for (const from of looked) {
        expect(looked.filter((moment) => moment >= from && moment < from + HOUR_MS).length).toBeLessThan(10);
      }
    }),
  );
});

test('1,000 identities try 100,000 codes within an hour against 2,000 outstanding ones: 5,000 are looked up, none opens', () => {
  // Reproducible: mulberry32.
  let seed = 20261124;
  const next = (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % 32;
  };
  const code = () => letterCodeOf(Array.from({ length: 12 }, next));
  const outstanding = new Set(Array.from({ length: 2000 }, code));
  let looked = 0;
  let opened = 0;
  for (let identity = 0; identity < 1000; identity += 1) {
    let tries: Tries | null = null;
    for (let i = 0; i < 100; i += 1) {
      const at = start + i * 30_000;
      const guess = code();
      if (pausedUntil(tries, at) !== undefined) continue;
      tries = afterTry(tries, at);
      looked += 1;
      if (outstanding.has(guess)) opened += 1;
    }
  }
  expect([looked, opened]).toEqual([5000, 0]);
});
