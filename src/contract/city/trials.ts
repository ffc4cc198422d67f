import * as v from 'valibot';
import { TRIAL_STEPS, type TrialStep } from '../../domain/ballot/trial-steps';
import { id, mutationId } from '../fields';
import { returns } from '../procedure';
import { inCommunity } from '../roles';

/** How many of the invented owners vote, as a whole per cent, and how many of those agree. */
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** A worker tries a whole vote on a copy of the own community with invented names and a clock that is moved by hand. */
export const trials = {
  /** Makes the copy, or finds the one that the worker has. It is removed after three days. */
  start: returns<{ readonly communityId: string; readonly until: number }>()({
    kind: 'mutation',
    slow: true,
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId }),
    errors: ['ROLL_MISSING', 'WRONG_STAGE'],
  }),
  /** Moves the trial's clock on to the next moment of its ballot, and does what is due then. */
  step: returns<{ readonly now: number; readonly next?: TrialStep }>()({
    kind: 'mutation',
    slow: true,
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, to: v.picklist(TRIAL_STEPS) }),
    errors: ['NOT_FOUND'],
  }),
  /** What time it is in the trial, and the next moment. */
  read: returns<{ readonly now: number; readonly until: number; readonly next?: TrialStep }>()({
    kind: 'query',
    access: inCommunity('worker', 'resident'),
    input: v.strictObject({ communityId: id }),
    errors: ['NOT_FOUND'],
  }),
  /** Lets invented owners vote. */
  vote: returns<{ readonly cast: number }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, turnout: share, agree: share }),
    errors: ['NOT_FOUND', 'BALLOT_NOT_OPEN', 'BALLOT_CLOSED'],
  }),
  /** Removes the copy with everything in it. */
  end: returns<null>()({
    kind: 'mutation',
    slow: true,
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId }),
    errors: ['NOT_FOUND'],
  }),
};
