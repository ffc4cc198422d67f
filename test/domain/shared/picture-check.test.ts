import { ANSWER_MS, checkAfter, MOST_ASKED, nextCheck } from '../../../src/domain/shared/picture/check';

test('WeChat has half an hour to answer: 29:59 waits, 30:00 asks again', () => {
  expect(nextCheck({ asked: 1, askedAt: 0 }, ANSWER_MS - 1)).toBe('wait');
  expect(nextCheck({ asked: 1, askedAt: 0 }, ANSWER_MS)).toBe('ask');
});

test('WeChat is asked three times, then a person', () => {
  const steps = [1, 2, 3].map((asked) => nextCheck({ asked, askedAt: 0 }, ANSWER_MS));
  expect(steps).toEqual(['ask', 'ask', 'person']);
  expect(nextCheck({ asked: MOST_ASKED, askedAt: 0 }, ANSWER_MS - 1)).toBe('wait');
});

test.each([
  ['waiting', true, 'passed'],
  ['waiting', false, 'refused'],
  ['passed', true, 'passed'],
  ['passed', false, 'refused'],
  ['refused', true, 'refused'],
  ['refused', false, 'refused'],
] as const)('%s, then a verdict (pass: %s) is %s', (check, passed, after) => {
  expect(checkAfter(check, passed)).toBe(after);
});
