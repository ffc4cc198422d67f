import type { Role } from '../domain/joining/office';
import type { Act } from '../domain/shared/limits';
import type { PictureFault } from '../domain/shared/picture/picture';
import type { FormProblem } from '../domain/ballot/form';
import type { Channel } from '../domain/ballot/tally';
import type { RowProblem } from '../domain/roll/import-rows';

/**
 * Every expected failure. Plain JSON `{code, details}` on the wire, since instances of classes die on the way.
 * `src/text/errors.ts` has a Chinese sentence for each; a missing one does not compile.
 */
export interface ErrorDetails {
  /** Input did not fit the schema; `fields` are the dotted paths that did not, without their values. */
  INVALID_INPUT: { readonly fields: readonly string[] };
  /** The call brought more than `most` characters of JSON, or deeper than any input is. */
  INPUT_TOO_LARGE: { readonly most: number };
  UNKNOWN_PROCEDURE: null;
  /** The platform gave no identity. */
  NOT_SIGNED_IN: null;
  /** Holds no role in this community. */
  NOT_MEMBER: null;
  /** Member, but in none of these roles. */
  ROLE_REQUIRED: { readonly roles: readonly Role[] };
  /** Nothing under this id in this community. */
  NOT_FOUND: null;
  /** Others were changing the same thing, again and again; nothing was written. */
  BUSY: null;
  /** Unexpected. Logged under this id. */
  INTERNAL: { readonly requestId: string };
  /**
   * On one day a person, or the whole community, did so much of this that no more is taken before `from`. A danger is
   * always taken.
   */
  LIMIT_REACHED: {
    readonly act: Act;
    readonly most: number;
    readonly of: 'person' | 'community';
    readonly from: number;
  };
  /** WeChat's content check refused the text. */
  TEXT_REFUSED: null;
  /** WeChat's content check could not be asked; nothing was written. */
  CONTENT_CHECK_UNAVAILABLE: null;
  /** WeChat's phone code was used already or is older than five minutes. */
  PHONE_CODE_EXPIRED: null;
  /** WeChat's phone number is on no roll. */
  PHONE_NOT_ON_ROLL: null;
  /** Needs are being collected only before the plan is decided. */
  NEEDS_CLOSED: null;
  /** Names a need that this community does not have. */
  UNKNOWN_NEED: { readonly needIds: readonly string[] };
  /** Goes on from an item that no version of this plan has, or that another item goes on from. */
  UNKNOWN_ITEM: { readonly itemIds: readonly string[] };
  /** Ideas on a plan are taken until its vote is over, ideas on the works while they are built. */
  IDEAS_CLOSED: null;
  /** The need was joined with another: act on that one. */
  NEED_MERGED: { readonly into: string };
  NEED_NOT_MERGED: null;
  /** Joining would give an answered need another answer, or an open one an answer that nobody gave it. */
  NEED_ANSWERED: null;
  MERGE_WITH_ITSELF: null;
  /** The slip's number is not known here, or was typed wrong too often: then after `retryAt`. */
  SLIP_UNKNOWN: { readonly retryAt?: number };
  /** A letter's code that opens nothing (unknown, used, replaced or expired), or too many wrong ones until `retryAt`. */
  CODE_UNKNOWN: { readonly retryAt?: number };
  /** Nobody shows this number now, or too many wrong ones were typed until `retryAt`. */
  NUMBER_UNKNOWN: { readonly retryAt?: number };
  /** On the roll as not sold or not handed over: nobody owns it but the developer. */
  UNIT_UNSOLD: null;
  /** WeChat gave no mini-program code. */
  POSTER_UNAVAILABLE: null;
  /** An office must begin today or later and last at most five years. */
  TERM_INVALID: null;
  /** Holds this office here in the same time. */
  ALREADY_IN_OFFICE: { readonly until?: number };
  /** Nobody gives an office to themselves, nor holds both here at once: the supervisor watches the worker. */
  OFFICES_APART: null;
  /** A flat that is not on the roll in force. */
  UNIT_UNKNOWN: null;
  ROLL_MISSING: null;
  /** No row was imported; at most 200 problems are listed, `count` has them all. */
  ROLL_REFUSED: { readonly problems: readonly RowProblem[]; readonly count: number };
  /** Not an XLSX or CSV that can be read. */
  ROLL_UNREADABLE: null;
  /** Opening before now, closing before opening, or a rating or collection shorter than a day. */
  SCHEDULE_INVALID: null;
  /**
   * A statutory ballot with a period below the law's: how early it may open were it announced now, how many days to
   * object it must leave. Only what is too short is named.
   */
  PERIOD_TOO_SHORT: { readonly opensFrom?: number; readonly objectionDays?: number };
  BALLOT_NOT_OPEN: { readonly opensAt: number };
  BALLOT_CLOSED: { readonly closedAt: number };
  /** A ballot of this community has not ended yet. */
  BALLOT_RUNNING: { readonly closesAt: number };
  /** The flat is not in the ballot's frozen roll, or the caller is no owner of it. */
  NOT_ON_BALLOT_ROLL: null;
  /** The owner's vote counts already; `channel` says how it came. */
  ALREADY_VOTED: { readonly castAt: number; readonly channel: Channel };
  /** The motions of a ballot do not go together. */
  FORM_INVALID: { readonly problem: FormProblem };
  /** No owner of the roll is in the scope. */
  SCOPE_EMPTY: null;
  /** The picked options do not answer this ballot's motions. */
  CHOICE_INVALID: null;
  /** A paper of this owner waits for its second person. */
  PAPER_WAITING: null;
  /** Pictures that cannot be taken, by their place from 0, and why. `gone`: there is no such upload (any more). */
  PICTURE_REFUSED: { readonly places: readonly number[]; readonly why: PictureFault | 'gone' };
  /** The photo is not stored, or something else of this ballot was entered with it. */
  PHOTO_MISSING: null;
  /** The two readings differ: the paper is to be withdrawn and entered anew. */
  PAPER_DIFFERS: null;
  /** The paper was counted or withdrawn meanwhile. */
  PAPER_SETTLED: null;
  /** About the caller or the caller's flat: somebody else has to decide it. */
  OWN_MATTER: null;
  /** Whoever entered something cannot be the one who confirms it. */
  SAME_PERSON: null;
  /** The owner has authorised somebody already. */
  PROXY_EXISTS: null;
  /** One person may vote for so many owners. */
  PROXY_CAP: { readonly cap: number };
  /** Somebody else has taken on the visits of this building. */
  BUILDING_TAKEN: null;
  /** Not, or no longer, the time for this objection. */
  OBJECTION_CLOSED: null;
  OBJECTION_ANSWERED: null;
  /** Nobody answers an objection of their own. */
  OWN_OBJECTION: null;
  /** No vote under this receipt, or none that another hand took in for this owner. */
  NOTHING_TO_VOID: null;
  /** The roll of the ballot can no longer be corrected. */
  ROLL_FROZEN: null;
  /** The roll of the ballot may still be corrected until then. */
  ROLL_NOT_FROZEN: { readonly from: number };
  /** The result is final. */
  BALLOT_FINAL: null;
  /** The votes have not been counted yet. */
  BALLOT_UNCOUNTED: null;
  /** The rules of this ballot open the choices to the scrutineers only. */
  NOT_DISCLOSED: null;
  SAMPLE_DRAWN: null;
  /** No vote was counted. */
  NOTHING_TO_SAMPLE: null;
  RATING_NOT_OPEN: null;
  /** Somebody else of the household has rated. */
  HOUSEHOLD_RATED: { readonly ratedAt: number };
  /** The community is at another stage of the loop. */
  WRONG_STAGE: { readonly stage: string };
}

export type ErrorCode = keyof ErrorDetails;

export type ApiError<C extends ErrorCode = ErrorCode> = {
  [K in C]: { readonly code: K; readonly details: ErrorDetails[K] };
}[C];

/** What the dispatcher itself may answer, whatever the procedure. */
export const commonErrors = [
  'INVALID_INPUT',
  'INPUT_TOO_LARGE',
  'UNKNOWN_PROCEDURE',
  'NOT_SIGNED_IN',
  'NOT_MEMBER',
  'ROLE_REQUIRED',
  'BUSY',
  'INTERNAL',
] as const satisfies readonly ErrorCode[];
export type CommonError = (typeof commonErrors)[number];
