import { DAY_MS, MINUTE_MS } from '../shared/time';

/** How the service stands, for the bureau and whoever looks after its computers. */
export interface CityHealth {
  /** How long ago the timer's last run began, in ms; `null` if it never ran. */
  readonly timerAgeMs: number | null;
  /** Work of the timer that should have been done more than `LATE_MS` ago; at most `OVERDUE_MOST` are counted. */
  readonly overdue: { readonly n: number; readonly oldestAt?: number };
  /** Pictures whose check has no verdict: WeChat is being asked, or a worker has to look. */
  readonly pictures: { readonly asking: number; readonly person: number };
  /** The calls of the last `ERROR_DAYS` days that ended with an error which is nobody's own doing, the newest day first. */
  readonly errors: readonly { readonly day: string; readonly code: string; readonly n: number }[];
  /** Everything that was ever stored by the functions: pictures, documents, records. */
  readonly stored: { readonly files: number; readonly bytes: number };
}

/** A run a minute; a late one, a killed one and the clocks' difference are no fault yet. */
export const LATE_MS = 5 * MINUTE_MS;
export const OVERDUE_MOST = 100;
export const ERROR_DAYS = 7;
export const ERRORS_MS = ERROR_DAYS * DAY_MS;

/** Calls that found the cloud too busy happen now and then; more of them in a day are a sign. */
const BUSY_A_DAY = 50;
const PICTURES_WAITING = 20;

export const HEALTH_SUBJECTS = ['timer', 'overdue', 'contentCheck', 'faults', 'busy', 'pictures'] as const;
export type HealthSubject = (typeof HEALTH_SUBJECTS)[number];

/** What somebody has to look into, of `health` as it is on `today` (such as `2026-12-01`). */
export function healthFaults(
  { timerAgeMs, overdue, pictures, errors }: CityHealth,
  today: string,
): readonly HealthSubject[] {
  const timesToday = (code: string) =>
    errors.find((each) => each.day === today && each.code === code)?.n ?? 0;
  const bad: Readonly<Record<HealthSubject, boolean>> = {
    timer: timerAgeMs === null || timerAgeMs > LATE_MS,
    overdue: overdue.n > 0,
    contentCheck: timesToday('CONTENT_CHECK_UNAVAILABLE') > 0,
    faults: timesToday('INTERNAL') > 0,
    busy: timesToday('BUSY') > BUSY_A_DAY,
    pictures: pictures.asking + pictures.person > PICTURES_WAITING,
  };
  return HEALTH_SUBJECTS.filter((subject) => bad[subject]);
}
