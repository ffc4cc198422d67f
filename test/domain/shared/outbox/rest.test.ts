import { LONGEST_REST_MS, restMs } from '../../../../src/domain/shared/outbox/urgency';

const minute = 60_000;

test('the rest doubles with each failure, up to an hour', () => {
  expect([1, 2, 3, 7, 8, 9, 5000].map((failures) => restMs(failures, 0) / minute)).toEqual([
    ...[0.5, 1, 2, 32, 60, 60, 60],
  ]);
  expect(LONGEST_REST_MS).toBe(60 * minute);
});

test('chance takes off up to half: never more, never longer', () => {
  expect(restMs(3, 0.5)).toBe(1.5 * minute);
  expect(restMs(3, 0.999)).toBeGreaterThan(minute);
});
