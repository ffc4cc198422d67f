import { LONGEST_PAUSE_MS, stoppedBy, type Pause } from '../../../src/domain/shared/pause';

/** A backup stops what writes, for as long as it says it needs; a restore stops everything until it is done. */
const now = 1_790_000_000_000;
const backup = (until: number): Pause => ({ kind: 'backup', by: 'one', until });
const restore: Pause = { kind: 'restore', of: 'ab', erasedSince: 0, written: false };

test.each([
  ['no pause', undefined, null, null],
  ['a backup with a moment left', backup(now + 1), null, 'backup'],
  ['a backup with as much time as one may take', backup(now + LONGEST_PAUSE_MS), null, 'backup'],
  ['a backup whose time is over', backup(now), null, null],
  ['a backup begun on a clock that was ahead', backup(now + LONGEST_PAUSE_MS + 1), null, null],
  ['a restore', restore, 'restore', 'restore'],
] as const)('%s', (_, pause, reading, writing) => {
  expect(stoppedBy(pause, 'query', now)).toBe(reading);
  expect(stoppedBy(pause, 'mutation', now)).toBe(writing);
});
