import { earliestOpening } from '../../src/domain/ballot/schedule';
import { DAY_MS, HOUR_MS } from '../../src/domain/shared/time';
import { OBJECTION_DAYS } from '../../src/domain/ballot/statutory-days';

/**
 * Times with which a statutory ballot may be announced at `now`, and still an hour later: midnight may pass before the
 * notice is out. Open for `openMs`, a week where nothing is said; seven days to object.
 */
export function lawfulTimes(now: number, openMs = 7 * DAY_MS) {
  const opensAt = earliestOpening(now + HOUR_MS);
  return { opensAt, closesAt: opensAt + openMs, objectionDays: OBJECTION_DAYS };
}
