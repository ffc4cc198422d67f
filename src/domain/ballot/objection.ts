import type { EpochMs } from '../shared/time';
import type { Binding } from './form';
import type { Channel } from './tally';

/** To the own entry on the roll, to a vote that was taken for the flat, or to the preliminary result. */
export const OBJECTION_TO = ['roll', 'vote', 'result'] as const;
export type ObjectionTo = (typeof OBJECTION_TO)[number];

/** What decides whether an objection is taken. */
export interface Objectionable {
  readonly binding: Binding;
  readonly correctionEndsAt: EpochMs;
  readonly opensAt: EpochMs;
  /** The roll is frozen, or is being frozen. */
  readonly frozen: boolean;
  readonly status: 'running' | 'preliminary' | 'final';
  /** Until then (exclusive) objections to the result are taken; absent before it is counted. */
  readonly objectionEndsAt?: EpochMs;
}

/**
 * Whether an objection is taken now: to an entry while it may be corrected, by its owner; to a vote from the opening
 * on; to the result while objections to it are taken.
 */
export function isTaken(
  ballot: Objectionable,
  to: ObjectionTo,
  kind: 'owner' | 'tenant',
  now: EpochMs,
): boolean {
  const { binding, status, objectionEndsAt } = ballot;
  const concerned = binding === 'consultative' || kind === 'owner';
  if (to === 'roll') return concerned && now < ballot.correctionEndsAt && !ballot.frozen;
  const isFinal = status === 'final' || (objectionEndsAt !== undefined && now >= objectionEndsAt);
  if (to === 'vote') return concerned && now >= ballot.opensAt && !isFinal;
  return status === 'preliminary' && !isFinal;
}

/** A correction under way when the ballot opens must be done by then: no function runs longer than 20 s. */
const LONGEST_CALL_MS = 30_000;

/** Whether the roll can still be corrected: an open objection holds the freeze, but not beyond the opening. */
export const isCorrectable = (
  { frozen, opensAt }: Pick<Objectionable, 'frozen' | 'opensAt'>,
  now: EpochMs,
): boolean => !frozen && now < opensAt - LONGEST_CALL_MS;

/** Whether a vote can be taken out of the count: one that somebody else handed in, never one cast in person. */
export const isVoidable = ({ channel }: { readonly channel: Channel }): boolean => channel !== 'online';
