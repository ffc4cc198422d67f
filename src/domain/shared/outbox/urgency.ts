import { dangerOf } from '../../need/danger';
import type { Category } from '../../need/category';
import type { DangerVocabulary } from '../../need/need-vocabulary';
import { HOUR_MS } from '../time';

/** An action that waits on the phone: the name of its procedure, and its input. */
export interface Sendable {
  readonly procedure: string;
  readonly input: object;
}

/** In the order of sending. */
const URGENCIES = ['danger', 'vote', 'other'] as const;
export type Urgency = (typeof URGENCIES)[number];

interface Spoken {
  readonly text: string;
  readonly category: Category;
}

/** The needs that an action reports: one written on the phone, or those that a household told at its door. */
function needsIn({ procedure, input }: Sendable): readonly Spoken[] {
  if (procedure === 'needs.submit') return [input as Spoken];
  return procedure === 'door.record' ? ((input as { needs?: readonly Spoken[] }).needs ?? []) : [];
}

/**
 * How urgent an unsent action is. A need that names a danger comes before everything: until it arrives somebody may
 * come to harm. A vote comes next: after the close it does not count. Without the vocabulary of dangers, no action
 * counts as one.
 */
export function urgencyOf(action: Sendable, vocabulary: DangerVocabulary | undefined): Urgency {
  const names = ({ text, category }: Spoken) => vocabulary && dangerOf(text, category, vocabulary) !== null;
  if (needsIn(action).some(names)) return 'danger';
  return action.procedure === 'ballots.cast' ? 'vote' : 'other';
}

/**
 * Sorts actions: dangers, then votes, then the rest. Within each group the given order stays, which is the oldest
 * first.
 */
export function inSendingOrder<T extends Sendable>(
  actions: readonly T[],
  vocabulary: DangerVocabulary | undefined,
): readonly T[] {
  const rank = new Map(
    actions.map((action) => [action, URGENCIES.indexOf(urgencyOf(action, vocabulary))] as const),
  );
  return [...actions].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

const FIRST_MS = 30_000;

export const LONGEST_REST_MS = HOUR_MS;

/**
 * How long an action rests after this many failures in a row (at least 1), in ms: half a minute, doubled each time, an
 * hour at most. `chance`, from 0 (inclusive) to 1 (exclusive), takes off up to half, so that the phones of a whole city
 * do not come back in the same second.
 */
export function restMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_REST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(whole * (1 - chance / 2));
}
