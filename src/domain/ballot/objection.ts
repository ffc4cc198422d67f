import type { EpochMs } from '../shared/time';
import { TURN_MS } from '../shared/turn';
import type { Binding } from './form';
import type { Channel } from './tally';

/**
 * An objection is to one's own entry on the roll, to a vote that was taken for the flat, or to the preliminary result.
 */
export const OBJECTION_TO = ['roll', 'vote', 'result'] as const;
export type ObjectionTo = (typeof OBJECTION_TO)[number];

/** What decides whether an objection is taken. */
export interface Objectionable {
  readonly binding: Binding;
  readonly correctionEndsAt: EpochMs;
  readonly opensAt: EpochMs;
  /** True from the moment at which the freeze begins. */
  readonly frozen: boolean;
  readonly status: 'running' | 'preliminary' | 'final';
  /** The end (exclusive) of the objections to the result; absent before the count. */
  readonly objectionEndsAt?: EpochMs;
}

/**
 * Whether an objection is accepted now. An owner may object to an entry while it can be corrected. A vote can be
 * objected to from the opening on, and the result while its objection period runs.
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

/**
 * Whether the roll can still be corrected. An open objection holds the freeze, but not beyond the opening: a correction
 * that is under way by then must be done.
 */
export const isCorrectable = (
  { frozen, opensAt }: Pick<Objectionable, 'frozen' | 'opensAt'>,
  now: EpochMs,
): boolean => !frozen && now < opensAt - TURN_MS;

/** Whether a vote can be taken out of the count: only one that somebody else handed in, never one cast in person. */
export const isVoidable = ({ channel }: { readonly channel: Channel }): boolean => channel !== 'online';
