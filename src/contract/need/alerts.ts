import * as v from 'valibot';
import type { Danger } from '../../domain/need/need-vocabulary';
import { id, mutationId } from '../fields';
import { returns } from '../procedure';
import { inCommunity } from '../roles';

/** A danger that a resident reported, with the vanguard team of the trade. */
export interface AlertView {
  readonly needId: string;
  readonly danger: Danger;
  readonly text: string;
  readonly building?: string;
  readonly at: number;
  readonly team?: { readonly name: string; readonly phone: string };
  readonly takenAt?: number;
  readonly takenByMe: boolean;
}

export const alerts = {
  /** Alerts that nobody has taken on come first, the newest first; at most 50. */
  list: returns<{
    readonly alerts: readonly AlertView[];
    /** The community is a demonstration: its teams are called by nobody. */
    readonly invented?: true;
  }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** "I see to it": takes the alert on for the first one who says so; the author is told in the thread. */
  take: returns<{ readonly takenAt: number }>()({
    kind: 'mutation',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, mutationId, needId: id }),
    errors: ['NOT_FOUND'],
  }),
};
