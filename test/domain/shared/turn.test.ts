import { isTurnRunning, TURN_MS } from '../../../src/domain/shared/turn';

const now = 1_000_000;

test.each([
  ['it has just begun', now + TURN_MS, true],
  ['the clock of whoever began it is a turn ahead', now + 2 * TURN_MS, true],
  ['it has a millisecond left', now + 1, true],
  ['it ends now', now, false],
  ['it ends later than any turn can', now + 2 * TURN_MS + 1, false],
])('%s', (_when, until, running) => expect(isTurnRunning(until, now)).toBe(running));
