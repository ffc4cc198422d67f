import {
  DIMENSIONS,
  LEVELS,
  type Answer,
  type Dimension,
  type Level,
} from '../../../domain/rating/dimension';
import { HOUR_MS } from '../../../domain/shared/time';
import { awakeBetween } from '../clock';
import type { Random } from '../random';
import type { RatingTold } from '../story/story';
import { COMMENTS } from './comments';

export interface Rated {
  /** The flats that answer. */
  readonly units: readonly string[];
  readonly from: number;
  readonly until: number;
  /** 0 (badly done) to 1 (very well done). */
  readonly quality: number;
}

/** Answers as a community of that quality gives them. One dimension, often the disturbance, does worse. */
export function chooseRatings(random: Random, { units, from, until, quality }: Rated): readonly RatingTold[] {
  const weak = random.weighted<Dimension>({
    quality: 2,
    'design-fit': 2,
    disturbance: 5,
    information: 3,
    supervisors: 1,
    upkeep: 4,
  });
  return units.map((unit): RatingTold => {
    const mood = quality + (random.next() - 0.5) * 0.3;
    const overall = levelOf(random, mood);
    const answers = DIMENSIONS.flatMap((dimension): [Dimension, Answer][] => {
      if (random.chance(0.06)) return [];
      if (random.chance(dimension === 'supervisors' ? 0.14 : 0.05)) return [[dimension, 'unsure']];
      return [[dimension, levelOf(random, mood - (dimension === weak ? 0.14 : 0))]];
    });
    return {
      unit,
      at: awakeBetween(random, from + HOUR_MS, until),
      overall,
      dimensions: Object.fromEntries(answers),
      comment: random.chance(0.22) ? random.pick(COMMENTS[overall]) : '',
    };
  });
}

/** The better the mood, the more of the upper levels; every level stays possible. */
function levelOf(random: Random, mood: number): Level {
  const luck = random.next() * 0.6 + (1 - mood) * 0.85 - 0.12;
  const step = Math.min(LEVELS.length - 1, Math.max(0, Math.floor(luck * LEVELS.length)));
  return LEVELS[step] ?? 'neutral';
}
