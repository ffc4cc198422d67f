import type { EpochMs } from '../shared/time';
import type { Schedule } from './schedule';

/**
 * Whether the roll of a ballot may be frozen: once the correction window has ended. An unanswered objection to an entry
 * holds the freeze until the opening at the latest, since an entry cannot be put right after the freeze.
 */
export const mayFreeze = (
  { correctionEndsAt, opensAt }: Pick<Schedule, 'correctionEndsAt' | 'opensAt'>,
  objectionOpen: boolean,
  now: EpochMs,
): boolean => now >= correctionEndsAt && (now >= opensAt || !objectionOpen);

/**
 * The moment of a vote. The machine that took the vote may have begun the call just before another machine, whose clock
 * differs, froze the roll. A vote is stored only after the freeze, and never bears an earlier time.
 */
export const castMoment = (taken: EpochMs, frozenAt: EpochMs): EpochMs => Math.max(taken, frozenAt);
