import { earliestOpening, OBJECTION_DAYS, type ScheduleWarning } from '../../../domain/ballot/schedule';
import { refuse } from '../../call';

/** The refusal that these times call for, if any; `now` is when the notice would be out. */
export function refuseSchedule(found: readonly ScheduleWarning[], now: number) {
  const codes = found.filter(({ level }) => level === 'error').map(({ code }) => code);
  if (codes.length === 0) return undefined;
  const notice = codes.includes('short-notice') && { opensFrom: earliestOpening(now) };
  const objection = codes.includes('short-objection') && { objectionDays: OBJECTION_DAYS };
  const inOrder = codes.length === [notice, objection].filter(Boolean).length;
  return inOrder ? refuse('PERIOD_TOO_SHORT', { ...notice, ...objection }) : refuse('SCHEDULE_INVALID');
}
