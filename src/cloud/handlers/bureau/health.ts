import { ERRORS_MS, LATE_MS, OVERDUE_MOST } from '../../../domain/city/health';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { due, pictureChecks, dayCounts } from '../../data/collections';
import { operators } from '../../data/database';
import { readLastBeat } from '../../services/shared/last-beat';

interface Group<Id> {
  readonly _id: Id;
  readonly n: number;
}
interface Stored {
  readonly files: number;
  readonly bytes: number;
}

export const readCityHealth: Handler<'bureau.health'> = async ({ now }) => {
  const [beat, late, checks, days, [stored]] = await Promise.all([
    readLastBeat(),
    due.find(
      { at: operators.lt(now - LATE_MS) },
      { order: ['at', 'asc'], limit: OVERDUE_MOST, fields: ['_id', 'at'] },
    ),
    pictureChecks.groupBy<Group<string>>({ state: operators.in(['asking', 'person']) }, '$state', { n: 1 }),
    dayCounts.find({ at: operators.gte(now - ERRORS_MS) }, { order: ['at', 'desc'], limit: 100 }),
    dayCounts.groupBy<Stored>({}, '', { files: '$files', bytes: '$bytes' }),
  ]);
  const waiting = (state: string) => checks.find(({ _id }) => _id === state)?.n ?? 0;
  return ok({
    timerAgeMs: beat && beat.at > 0 ? Math.max(0, now - beat.at) : null,
    overdue: { n: late.length, ...(late[0] && { oldestAt: late[0].at }) },
    pictures: { asking: waiting('asking'), person: waiting('person') },
    errors: days.flatMap(({ _id: day, errors = {} }) =>
      Object.entries(errors).map(([code, n]) => ({ day, code, n })),
    ),
    stored: { files: stored?.files ?? 0, bytes: stored?.bytes ?? 0 },
  });
};
