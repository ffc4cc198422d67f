import type { Schedule } from './schedule';
import type { EpochMs } from '../shared/time';

export type Phase = 'notice' | 'open' | 'closed';

/** The phase of a ballot at a moment: open from `opensAt` (inclusive) until `closesAt` (exclusive). */
export function phaseAt(schedule: Pick<Schedule, 'opensAt' | 'closesAt'>, now: EpochMs): Phase {
  if (now < schedule.opensAt) return 'notice';
  return now < schedule.closesAt ? 'open' : 'closed';
}
