import * as v from 'valibot';
import type { Outcome } from '../domain/ballot/outcome';
import { MATTERS, type Matter, type Rule } from '../domain/ballot/rule';
import type { Phase, ScheduleWarning } from '../domain/ballot/schedule';
import { CHOICES, type Count, type Tally } from '../domain/ballot/tally';
import type { Turnout } from '../domain/ballot/turnout';
import { id, mutationId, text, time } from './fields';
import { returns } from './procedure';
import { everyMember, inCommunity } from './roles';

/** One owner of the frozen roll whom the caller may vote for: the caller alone, or with the co-owners. */
export interface MyBallotPaper {
  readonly ownerKey: string;
  /** Flats as people say them, e.g. `3-2-501`. */
  readonly units: readonly string[];
  readonly areaCenti: number;
  /** Present once voted. Never the choice: a receipt must not become a means of pressure. */
  readonly voted?: { readonly receipt: string; readonly castAt: number };
}

export interface BallotView {
  readonly ballotId: string;
  readonly title: string;
  readonly question: string;
  readonly matter: Matter;
  readonly rule: Rule;
  readonly phase: Phase;
  readonly noticeAt: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly planId: string;
  /** Frozen at the notice. */
  readonly roll: Count;
  /** As the timer counted it last; by building, never by choice. */
  readonly turnout: Turnout & { readonly countedAt: number };
  /** What is missing to two thirds. */
  readonly gap: Count;
  readonly mine: readonly MyBallotPaper[];
  /** After the close and the count only. */
  readonly result?: { readonly tally: Tally; readonly outcome: Outcome; readonly countedAt: number };
}

const schedule = { opensAt: time, closesAt: time };

export const ballots = {
  /** Freezes the roll, publishes the notice. */
  publish: returns<{ readonly ballotId: string; readonly warnings: readonly ScheduleWarning[] }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      title: text(4, 60),
      question: text(10, 1000),
      matter: v.picklist(MATTERS),
      ...schedule,
    }),
    errors: [
      'WRONG_STAGE',
      'ROLL_MISSING',
      'SCHEDULE_INVALID',
      'BALLOT_RUNNING',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
    ],
  }),
  /** The community's latest ballot, or nothing while there has been none. */
  read: returns<{ readonly ballot?: BallotView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** Once an owner. A repeat under the same `mutationId` is answered with the first receipt. */
  cast: returns<{ readonly receipt: string; readonly castAt: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      ownerKey: id,
      mutationId,
      choice: v.picklist(CHOICES),
    }),
    errors: ['NOT_FOUND', 'NOT_ON_BALLOT_ROLL', 'BALLOT_NOT_OPEN', 'BALLOT_CLOSED', 'ALREADY_VOTED'],
  }),
};
