import { castMoment, mayFreeze } from '../../../src/domain/ballot/freeze';

const times = { correctionEndsAt: 100, opensAt: 200 };

test.each([
  ['before the correction window has ended nothing is frozen', false, 99, false],
  ['at its end the roll is frozen', false, 100, true],
  ['an objection that waits for its answer holds the freeze', true, 199, false],
  ['but not beyond the opening', true, 200, true],
])('%s', (_, objectionOpen, now, frozen) => {
  expect(mayFreeze(times, objectionOpen, now)).toBe(frozen);
});

test('no vote bears a time before the freeze of the roll that it is cast on', () => {
  expect(castMoment(210, 200)).toBe(210);
  expect(castMoment(199, 200)).toBe(200);
});
