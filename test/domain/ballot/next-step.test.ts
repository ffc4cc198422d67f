import { nextStepAt, STILL_ARRIVING_MS, type Course } from '../../../src/domain/ballot/next-step';
import { MINUTE_MS } from '../../../src/domain/shared/time';

const NEVER = undefined;
const course: Course = {
  status: 'running',
  frozen: false,
  correctionEndsAt: 1_000_000,
  opensAt: 9_000_000,
  closesAt: 20_000_000,
  objectionEndsAt: NEVER,
};
const frozen = { ...course, frozen: true };
const counted: Course = { ...frozen, status: 'preliminary', objectionEndsAt: 40_000_000 };
const LATER = 10 * MINUTE_MS;

test.each<[string, Course, number, number | null]>([
  ['the roll is frozen when the correction ends', course, 5, 1_000_000],
  ['an objection holds the freeze: look again in ten minutes', course, 1_000_000, 1_000_000 + LATER],
  ['but no later than the opening', course, 8_999_000, 9_000_000],
  ['a freeze that did not come to its end is tried again at once', course, 9_000_000, 9_000_000],
  ['while people vote nothing is due before the count', frozen, 9_500_000, 20_000_000 + STILL_ARRIVING_MS],
  ['at the close itself votes may still be on their way', frozen, 20_000_000, 20_000_000 + STILL_ARRIVING_MS],
  ['papers that wait: look again in ten minutes', frozen, 21_000_000, 21_000_000 + LATER],
  ['the result becomes final after the objections', counted, 21_000_000, 40_000_000 + STILL_ARRIVING_MS],
  ['an objection that waits: look again', counted, 41_000_000, 41_000_000 + LATER],
  ['nothing is due of a final ballot', { ...counted, status: 'final' }, 50_000_000, null],
])('%s', (_, given, now, next) => expect(nextStepAt(given, now)).toBe(next));

test('it is never due before the moment at which it is asked', () => {
  for (const given of [course, frozen, counted])
    for (let now = 0; now < 60_000_000; now += 777_777)
      expect(nextStepAt(given, now)).toBeGreaterThanOrEqual(now);
});
