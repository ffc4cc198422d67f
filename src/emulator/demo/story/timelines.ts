import { DAY_MS } from '../../../domain/shared/time';
import type { Blueprint } from '../city/blueprint';
import { moment } from '../clock';
import type { Random } from '../random';
import { earliestOpening, objectionEnd, PERIODS } from '../../../domain/ballot/schedule';
import type { Timeline } from './story';
import { NOTICE_DAYS, OBJECTION_DAYS } from '../../../domain/ballot/statutory-days';

/** The timer counts within the next minute, once the last vote has had time to arrive. */
export const COUNTED_AFTER_MS = 45_000;

/** Lays a community's dates out backwards from its present stage. All days are relative to today. */
export function timelineOf({ stage, failed, ballot }: Blueprint, random: Random, now: number): Timeline {
  const at = (days: number, hour: number) => moment(now, days, hour, random.int(0, 50));
  switch (stage) {
    case 'needs':
      return { needs: at(-random.int(4, 42), 9) };
    case 'plan': {
      if (failed) return balloted(random, now, -random.int(4, 18) - 1);
      const plan = -random.int(3, 32);
      return { needs: at(plan - random.int(26, 60), 9), plan: at(plan, 10) };
    }
    case 'ballot': {
      const opens = ballot === 'notice' ? random.int(2, 13) : -random.int(1, 7);
      return announced(random, now, opens, opens + random.int(9, 14));
    }
    case 'works':
      return balloted(random, now, -random.int(2, 190));
    case 'rating':
      return rated(random, now, -random.int(4, 14), random.int(3, 16));
    case 'done': {
      const closes = -random.int(6, 200);
      const told = rated(random, now, closes - random.int(14, 28), closes);
      return { ...told, done: (told.rating?.closesAt ?? now) + 40_000 };
    }
  }
}

function announced(random: Random, now: number, opens: number, closes: number): Timeline {
  const notice = lastDay(
    opens - NOTICE_DAYS - random.int(1, 3),
    (day) => earliestOpening(moment(now, day, 8)) <= moment(now, opens, 9),
  );
  const plan = notice - random.int(6, 24);
  return {
    needs: moment(now, plan - random.int(26, 60), 9, 10),
    plan: moment(now, plan, 10, random.int(0, 50)),
    notice: moment(now, notice, 8, random.int(0, 25)),
    opens: moment(now, opens, 9),
    closes: moment(now, closes, 20),
  };
}

/** A ballot that became final when its objection period was over, on that day or a few days before. */
function balloted(random: Random, now: number, final: number): Timeline {
  const over = (day: number) =>
    objectionEnd(moment(now, day, 20), { objectionDays: OBJECTION_DAYS, periods: PERIODS });
  const closed = lastDay(final - OBJECTION_DAYS - 1, (day) => over(day) <= moment(now, final, 0));
  const told = announced(random, now, closed - random.int(8, 14), closed);
  return { ...told, counted: over(closed) + COUNTED_AFTER_MS + random.int(1, 60) * 1000 };
}

/**
 * Makes a told ballot lawful at any time of the year. If a holiday makes a period longer, everything before the opening
 * moves back by as many days, and the result becomes final as much later.
 */
export function lawful<T extends Timeline>(told: T): T {
  const { notice, opens, closes, counted } = told;
  if (notice === undefined || opens === undefined || closes === undefined) return told;
  let days = 0;
  while (earliestOpening(notice - days * DAY_MS) > opens) days += 1;
  const back = (at: number | undefined) => at && at - days * DAY_MS;
  const over = objectionEnd(closes + COUNTED_AFTER_MS, { objectionDays: OBJECTION_DAYS, periods: PERIODS });
  return {
    ...told,
    needs: told.needs - days * DAY_MS,
    plan: back(told.plan),
    notice: back(notice),
    ...(counted !== undefined && { counted: Math.max(counted, over + COUNTED_AFTER_MS) }),
  };
}

/** The last day up to `until` that fits: holidays make the law's periods longer. */
function lastDay(until: number, fits: (day: number) => boolean): number {
  let day = until;
  while (!fits(day)) day -= 1;
  return day;
}

function rated(random: Random, now: number, opens: number, closes: number): Timeline {
  const told = balloted(random, now, opens - random.int(90, 240));
  const opensAt = moment(now, opens, 9, random.int(0, 50));
  const closesAt = Math.max(moment(now, closes, 20), opensAt + 2 * DAY_MS);
  return { ...told, rating: { opensAt, closesAt } };
}
