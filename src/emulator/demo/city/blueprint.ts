import type { Stage } from '../../../domain/community/stage';
import type { DemoSize } from '../../seed';
import { Random } from '../random';
import { COMMUNITY_NAMES, DISTRICTS, ROADS } from './names';

/** The facts about a community that are fixed before its story is told. */
export interface Blueprint {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly stage: Exclude<Stage, 'waiting'>;
  /** A ballot that did not pass sent the community back to its plan. */
  readonly failed: boolean;
  /** For the ballot stage: still in the notice, or open for votes. */
  readonly ballot: 'notice' | 'open';
  readonly households: number;
  /** The share of the households that rate when they are asked. */
  readonly responseRate: number;
  /** How well the works are done, 0 to 1. */
  readonly quality: number;
}

const STAGE_COUNTS: Readonly<Record<Exclude<Stage, 'waiting'>, number>> = {
  needs: 14,
  plan: 13,
  ballot: 12,
  works: 21,
  rating: 15,
  done: 13,
};
const FAILED = 3;
const IN_NOTICE = 4;

/** Households of a community, by size of the city; both bounds inclusive. */
const HOUSEHOLDS: Readonly<Record<DemoSize, readonly [low: number, high: number]>> = {
  small: [26, 46],
  tenth: [64, 134],
  full: [620, 1420],
};

/** The communities besides those of `focus`, in no order of stage. */
export function* blueprints(size: DemoSize): Generator<Blueprint> {
  const random = new Random('city');
  const stages = random.shuffled(
    Object.entries(STAGE_COUNTS).flatMap(([stage, count]) =>
      Array<Blueprint['stage']>(count).fill(stage as Blueprint['stage']),
    ),
  );
  const names = random.shuffled(COMMUNITY_NAMES);
  const rated = STAGE_COUNTS.rating + STAGE_COUNTS.done;
  const rates = random.shuffled(Array.from({ length: rated }, (_, n) => 0.08 + (0.67 * n) / (rated - 1)));
  const seen: Partial<Record<Stage, number>> = {};
  for (const [index, stage] of stages.entries()) {
    const order = seen[stage] ?? 0;
    seen[stage] = order + 1;
    const district = DISTRICTS[index % DISTRICTS.length] ?? DISTRICTS[0];
    const [low, high] = HOUSEHOLDS[size];
    yield {
      id: `c-${String(index + 1).padStart(3, '0')}`,
      name: names[index] ?? `泓州${index}号院`,
      district: district.name,
      address: `${district.name}${random.pick(district.streets)}${random.pick(ROADS)}${random.int(2, 188)}号`,
      stage,
      failed: stage === 'plan' && order < FAILED,
      ballot: stage === 'ballot' && order < IN_NOTICE ? 'notice' : 'open',
      households: random.int(low, high),
      responseRate: stage === 'rating' || stage === 'done' ? (rates.pop() ?? 0) : 0,
      quality: 0.6 + random.next() * 0.38,
    };
  }
}
