import type { EpochMs } from '../shared/time';
import type { Schedule } from './schedule';

/**
 * Whether the roll of a ballot may be frozen: once the correction window has ended. Until the opening an objection to
 * an entry that waits for its answer holds the freeze, because the entry could not be put right any more.
 */
export const mayFreeze = (
  { correctionEndsAt, opensAt }: Pick<Schedule, 'correctionEndsAt' | 'opensAt'>,
  objectionOpen: boolean,
  now: EpochMs,
): boolean => now >= correctionEndsAt && (now >= opensAt || !objectionOpen);

/**
 * The moment of a vote. The machine that took it may have begun the call just before another machine, whose clock
 * differs, froze the roll; a vote is stored only after that, and never bears a time before it.
 */
export const castMoment = (taken: EpochMs, frozenAt: EpochMs): EpochMs => Math.max(taken, frozenAt);
