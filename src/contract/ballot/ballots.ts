import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { BINDINGS, KINDS, type Form } from '../../domain/ballot/form';
import { NON_VOTER_POLICIES, type NonVoterPolicy } from '../../domain/ballot/non-voters';
import type { Outcome } from '../../domain/ballot/outcome';
import { MATTERS } from '../../domain/ballot/rule';
import type { ScheduleWarning } from '../../domain/ballot/schedule';
import type { Channel, Count, Tally } from '../../domain/ballot/tally';
import type { Turnout } from '../../domain/ballot/turnout';
import { DISCLOSURES, type Disclosure } from '../../domain/record/statements';
import type { Scope } from '../../domain/roll/scope';
import { choice, id, list, mutationId, scope, text, time } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';
import type { Phase } from '../../domain/ballot/phase';

/** An owner of the roll (in a consultation, a household) for whom the caller may vote. */
export interface MyBallotPaper {
  readonly ownerKey: string;
  /** Flats in their everyday form, e.g. `3-2-501`. */
  readonly units: readonly string[];
  readonly areaCenti: number;
  /** Set if the caller votes for somebody else: until when the written authorisation is valid. */
  readonly proxyUntil?: number;
  /** Somebody handed in a paper of this owner, and no second person has confirmed it yet. */
  readonly paperWaiting?: true;
  /** Present once the owner has voted. It never holds the choice: a receipt must not become a means of pressure. */
  readonly voted?: {
    readonly receipt: string;
    readonly castAt: number;
    readonly channel: Channel;
    /** The vote came on paper, at the door or by a proxy, and the owner has not yet said that this is right. */
    readonly toCheck?: true;
  };
}

export interface BallotResult {
  readonly stage: 'preliminary' | 'final';
  readonly tally: Tally;
  /** Absent for a consultation. */
  readonly outcome?: Outcome;
  /** Where the rules of procedure count owners who were reached and stayed silent; this outcome then decides. */
  readonly deemed?: { readonly silent: Count; readonly tally: Tally; readonly outcome: Outcome };
  readonly countedAt: number;
  /** The end (exclusive) of the objections to the result. */
  readonly objectionEndsAt: number;
}

export interface BallotView {
  readonly ballotId: string;
  readonly title: string;
  readonly question: string;
  readonly form: Form;
  readonly scope: Scope;
  readonly organiser: string;
  readonly contact: string;
  readonly phase: Phase;
  readonly noticeAt: number;
  readonly correctionEndsAt: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly objectionDays: number;
  readonly planId: string;
  readonly planHash: string;
  readonly nonVoters: NonVoterPolicy;
  readonly proxyCap: number;
  readonly disclosure: Disclosure;
  /** Before the freeze, the roll as it is now; afterwards with the Merkle root over its entries. */
  readonly roll: Count & { readonly root?: string };
  /** As the timer counted it last: by building, never by choice. */
  readonly turnout: Turnout & { readonly countedAt: number };
  /** How much is missing to two thirds. */
  readonly gap: Count;
  readonly mine: readonly MyBallotPaper[];
  /** Papers that wait for their second person; after the close the count waits until they are settled. */
  readonly papersWaiting: number;
  /** Objections in this ballot that wait for an answer; the final result waits for them. */
  readonly objectionsOpen: number;
  /** Present only after the close and the count. */
  readonly result?: BallotResult;
}

/** The receipt that the phone keeps, signed over its canonical JSON; see `domain/record/statements`. */
export interface CastReceipt {
  readonly receipt: string;
  readonly commitment: string;
  readonly castAt: number;
  readonly signature: string;
}

const motion = v.strictObject({
  title: text(TEXT.motionTitle),
  matter: v.picklist(MATTERS),
  // Empty if a matter is decided by yes or no.
  options: list(v.strictObject({ title: text(TEXT.motionTitle), planId: v.optional(id) }), [
    0,
    COUNT.options[1],
  ]),
});

export const ballots = {
  /**
   * Publishes the notice. The roll can be corrected until `correctionEndsAt` (seven days if absent). Where owners
   * decide, periods below the law's are refused; `warnings` are about what the law leaves open.
   */
  publish: returns<{ readonly ballotId: string; readonly warnings: readonly ScheduleWarning[] }>()({
    kind: 'mutation',
    audit: 'office',
    slow: true,
    access: inCommunity('worker'),
    size: 'ballot',
    input: v.strictObject({
      communityId: id,
      mutationId,
      title: text(TEXT.ballotTitle),
      question: text(TEXT.question),
      kind: v.picklist(KINDS),
      binding: v.picklist(BINDINGS),
      motions: list(motion, [1, COUNT.motions[1]]),
      most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COUNT.options[1])),
      scope,
      organiser: text(TEXT.organiser),
      contact: text(TEXT.contact),
      correctionEndsAt: v.optional(time),
      opensAt: time,
      closesAt: time,
      objectionDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COUNT.objectionDays[1])),
      nonVoters: v.picklist(NON_VOTER_POLICIES),
      proxyCap: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COUNT.proxyCap[1])),
      disclosure: v.picklist(DISCLOSURES),
    }),
    published: ['title', 'question', 'organiser', 'contact', 'motions.*.title', 'motions.*.options.*.title'],
    errors: [
      'WRONG_STAGE',
      'ROLL_MISSING',
      'SCHEDULE_INVALID',
      'PERIOD_TOO_SHORT',
      'SILENT_VOTES_OFF',
      'FORM_INVALID',
      'SCOPE_EMPTY',
      'NOT_FOUND',
      'BALLOT_RUNNING',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
    ],
  }),
  /** The community's latest ballot, or nothing if there has been none. */
  read: returns<{ readonly ballot?: BallotView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /**
   * Casts a vote, once an owner. A repeat under the same `mutationId` gets the first receipt. The owner's own vote
   * replaces one that a proxy cast; any other earlier vote stands.
   */
  cast: returns<CastReceipt>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    size: 'ballot',
    input: v.strictObject({ communityId: id, ballotId: id, ownerKey: id, mutationId, choice }),
    errors: [
      'NOT_FOUND',
      'NOT_ON_BALLOT_ROLL',
      'CHOICE_INVALID',
      'BALLOT_NOT_OPEN',
      'BALLOT_CLOSED',
      'ALREADY_VOTED',
    ],
  }),
  /** The owner says that a vote taken on paper, at the door or by a proxy is right. */
  acknowledge: returns<Record<string, never>>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, ballotId: id, ownerKey: id, mutationId }),
    errors: ['NOT_FOUND', 'NOT_ON_BALLOT_ROLL'],
  }),
};
