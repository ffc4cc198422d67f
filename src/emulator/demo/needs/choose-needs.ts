import type { ImportedPart } from '../../../domain/roll/import-row';
import { HOUR_MS } from '../../../domain/shared/time';
import { awakeBetween } from '../clock';
import type { Random } from '../random';
import type { NeedTold } from '../story/story';
import { DOOR_TEXTS, NEED_TEXTS } from './need-texts';

const MOST_BACKERS = 60;

export interface Asked {
  readonly homes: readonly ImportedPart[];
  readonly from: number;
  readonly until: number;
}

/** How many needs this many households write: many in a small place, fewer a head in a large one. */
export const needsOf = (random: Random, households: number): number =>
  Math.min(NEED_TEXTS.length, random.int(6, 12) + Math.round(Math.sqrt(households) * 0.9));

/** Needs as they come in over the weeks, the oldest first; a few concern many households, most only some. */
export function chooseNeeds(
  random: Random,
  count: number,
  { homes, from, until }: Asked,
): readonly NeedTold[] {
  const texts = random.shuffled(NEED_TEXTS).slice(0, count);
  const times = texts.map(() => awakeBetween(random, from + 8 * HOUR_MS, until)).sort((a, b) => a - b);
  const door = random.chance(0.6) ? random.pick(DOOR_TEXTS) : undefined;
  return texts.map(({ category, place, text }, index): NeedTold => {
    const author = random.pick(homes);
    const atDoor = door && index === 3;
    const share = random.next() ** 3 * 0.4;
    const most = Math.min(MOST_BACKERS, Math.round(homes.length * share));
    return {
      category: atDoor ? door.category : category,
      place: atDoor ? door.place : place,
      text: atDoor ? door.text : told(text, author),
      by: atDoor ? 'supervisor' : author.unitKey,
      at: times[index] ?? from,
      backers: backersOf(random, homes, author.unitKey, most),
    };
  });
}

/** Picks different households, never the author's own. */
export function backersOf(
  random: Random,
  homes: readonly { readonly unitKey: string }[],
  author: string,
  count: number,
): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < count * 8; tries += 1) {
    const { unitKey } = random.pick(homes);
    if (unitKey !== author) found.add(unitKey);
  }
  return [...found];
}

const told = (text: string, { building, stairwell }: ImportedPart): string =>
  text.replaceAll('{b}', building).replaceAll('{s}', stairwell || '1');
