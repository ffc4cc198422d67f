import type { Category } from '../../../domain/need/category';
import type { Place } from '../../../domain/need/need';
import type { ImportedPart } from '../../../domain/roll/import-row';
import { moment } from '../clock';
import { backersOf } from '../needs/choose-needs';
import type { Random } from '../random';
import { isHome } from '../roll/layout';
import type { NeedTold } from '../story/story';

/** A need as written by hand: days from today and hour, who, what, and how many households back it. */
export type NeedLine = readonly [
  days: number,
  hour: number,
  by: string,
  category: Category,
  place: Place,
  text: string,
  backers: number,
  declined?: string,
];

/** The needs, the oldest first, as they came in. */
export function toldNeeds(
  random: Random,
  rows: readonly ImportedPart[],
  now: number,
  lines: readonly NeedLine[],
): readonly NeedTold[] {
  const homes = rows.filter(isHome);
  return lines.map(([days, hour, by, category, place, text, backers, declined]) => ({
    category,
    place,
    text,
    by,
    at: moment(now, days, hour, random.int(0, 59)),
    backers: backersOf(random, homes, by, backers),
    ...(declined !== undefined && { declined }),
  }));
}
