import { readFrozenBallot, type FrozenBallot } from '../../data/frozen-ballots';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballots } from '../../data/collections';
import { freezeRoll } from './freeze-roll';
import { type ScheduleWarning, earliestOpening } from '../../../domain/ballot/schedule';
import { refuse } from '../../call';
import type { LeastDays } from '../../../domain/ballot/statutory-days';

/**
 * The frozen part of a ballot of this community. If the correction window has ended and the timer has not yet come
 * round, the roll is frozen here: no voter waits for the timer. While the window is open, only `notice`.
 */
export async function readyBallot(
  communityId: string,
  ballotId: string,
  now: number,
): Promise<FrozenBallot | Pick<FrozenBallot, 'notice'> | null> {
  let ballot: FrozenBallot | null = await readFrozenBallot(ballotId);
  let stored: BallotDoc | null = null;
  if (!ballot) {
    stored = await ballots.get(ballotId);
    if (stored && now >= stored.notice.statement.correctionEndsAt) {
      await freezeRoll(stored, now);
      ballot = await readFrozenBallot(ballotId);
    }
  }
  const found = ballot ?? (stored && { notice: stored.notice.statement });
  return found?.notice.communityId === communityId ? found : null;
}

/** The refusal for these times, if they break a rule. `now` is when the notice would be published. */
export function refuseSchedule(found: readonly ScheduleWarning[], least: LeastDays, now: number) {
  const codes = found.filter(({ level }) => level === 'error').map(({ code }) => code);
  if (codes.length === 0) return undefined;
  const notice = codes.includes('short-notice') && {
    opensFrom: earliestOpening(now, least.noticeDays),
    noticeDays: least.noticeDays,
  };
  const objection = codes.includes('short-objection') && { objectionDays: least.objectionDays };
  const inOrder = codes.length === [notice, objection].filter(Boolean).length;
  return inOrder ? refuse('PERIOD_TOO_SHORT', { ...notice, ...objection }) : refuse('SCHEDULE_INVALID');
}
