import type { Role } from '../domain/joining/office';
import type { Pause } from '../domain/shared/pause';
import type { Act } from '../domain/shared/limits';
import type { PictureFault } from '../domain/shared/picture/picture';
import type { FormProblem } from '../domain/ballot/form';
import type { Channel } from '../domain/ballot/tally';
import type { CommunityRowFault } from '../domain/city/read-communities';
import type { EarlierFault } from '../domain/city/earlier';
import type { SettingFault } from '../domain/city/setting-change';
import type { LendFault } from '../domain/joining/lend';
import type { RowProblem } from '../domain/roll/import-rows';

/**
 * Every expected failure. It is plain JSON `{code, details}` on the wire, where instances of classes would be lost.
 * `src/text/words/errors.ts` has a Chinese sentence for each; without one it does not compile.
 */
export interface ErrorDetails {
  /** The input did not fit the schema; `fields` are the dotted paths of the fields at fault, without their values. */
  INVALID_INPUT: { readonly fields: readonly string[] };
  /** The call brought more than `most` characters of JSON, or was nested deeper than any input is. */
  INPUT_TOO_LARGE: { readonly most: number };
  UNKNOWN_PROCEDURE: null;
  /** The platform gave no identity. */
  NOT_SIGNED_IN: null;
  /** The caller holds no role in this community. */
  NOT_MEMBER: null;
  /** The caller is a member, but holds none of these roles. */
  ROLE_REQUIRED: { readonly roles: readonly Role[] };
  /** The community left the programme; it can only be read. */
  COMMUNITY_CLOSED: null;
  /** This community has nothing under this id. */
  NOT_FOUND: null;
  /**
   * Others kept changing the same thing, or the cloud had too much to do. Part of the act may be done; its repeat under the
   * same mutation does the rest.
   */
  BUSY: null;
  /** The whole city stands still while it is backed up (nothing is written) or restored (nothing is read either). */
  PAUSED: { readonly for: Pause['kind'] };
  /** An unexpected failure, logged under this id. */
  INTERNAL: { readonly requestId: string };
  /**
   * A person, or the whole community, has done so much of this on one day that no more is taken before `from`. A danger
   * is always taken.
   */
  LIMIT_REACHED: {
    readonly act: Act;
    readonly most: number;
    readonly of: 'person' | 'community';
    readonly from: number;
  };
  /** WeChat's content check refused the text. */
  TEXT_REFUSED: null;
  /** WeChat's content check could not be reached; nothing was written. */
  CONTENT_CHECK_UNAVAILABLE: null;
  /** WeChat's phone code has been used already or is older than five minutes. */
  PHONE_CODE_EXPIRED: null;
  /** WeChat's phone number is on no roll. */
  PHONE_NOT_ON_ROLL: null;
  /** Needs are collected only before the plan is decided. */
  NEEDS_CLOSED: null;
  /** The plan names a need that this community does not have. */
  UNKNOWN_NEED: { readonly needIds: readonly string[] };
  /** An item continues one that no version of this plan has, or that another item continues. */
  UNKNOWN_ITEM: { readonly itemIds: readonly string[] };
  /** Ideas on a plan are taken until its vote is over, ideas on the works while they are built. */
  IDEAS_CLOSED: null;
  /** The need was joined with another; the act has to go to that one. */
  NEED_MERGED: { readonly into: string };
  NEED_NOT_MERGED: null;
  /** Joining would give an answered need another answer, or an open one an answer that was never given to it. */
  NEED_ANSWERED: null;
  MERGE_WITH_ITSELF: null;
  /** The slip's number is not known here; `retryAt` if it was typed wrong too often. */
  SLIP_UNKNOWN: { readonly retryAt?: number };
  /**
   * The letter's code opens nothing (unknown, used, replaced or expired); `retryAt` if too many wrong ones were typed.
   */
  CODE_UNKNOWN: { readonly retryAt?: number };
  /** Nobody is showing this number; `retryAt` if too many wrong ones were typed. */
  NUMBER_UNKNOWN: { readonly retryAt?: number };
  /** The roll has the flat as not sold or not handed over: it belongs to the developer. */
  UNIT_UNSOLD: null;
  /** WeChat gave no mini-program code. */
  POSTER_UNAVAILABLE: null;
  /** An office must begin today or later and last at most five years. */
  TERM_INVALID: null;
  /** The person holds this office here in the same time. */
  ALREADY_IN_OFFICE: { readonly until?: number };
  /** Nobody gives an office to themselves, nor holds both here at once: the supervisor watches the worker. */
  OFFICES_APART: null;
  /** The flat is not on the roll in force. */
  UNIT_UNKNOWN: null;
  ROLL_MISSING: null;
  /** No row was imported; at most 200 problems are listed, `count` has them all. */
  ROLL_REFUSED: { readonly problems: readonly RowProblem[]; readonly count: number };
  /** The file is not a readable XLSX or CSV. */
  ROLL_UNREADABLE: null;
  /** A roll is being imported, by somebody else or by this very mutation. */
  ROLL_IMPORTING: null;
  /** The opening is in the past, the close before the opening, or a rating or collection shorter than a day. */
  SCHEDULE_INVALID: null;
  /**
   * A statutory ballot with a period that is shorter than it may be: `opensFrom` is the earliest opening if it were
   * announced now with `noticeDays`, `objectionDays` the least number of days for objections. Only periods that are too short are named.
   */
  PERIOD_TOO_SHORT: {
    readonly opensFrom?: number;
    readonly noticeDays?: number;
    readonly objectionDays?: number;
  };
  /** The city's bureau does not allow silent votes to be counted with the majority. */
  SILENT_VOTES_OFF: null;
  BALLOT_NOT_OPEN: { readonly opensAt: number };
  BALLOT_CLOSED: { readonly closedAt: number };
  /** A ballot of this community has not ended yet. */
  BALLOT_RUNNING: { readonly closesAt: number };
  /** The flat is not in the ballot's frozen roll, or the caller does not own it. */
  NOT_ON_BALLOT_ROLL: null;
  /** The owner's vote already counts; `channel` says how it arrived. */
  ALREADY_VOTED: { readonly castAt: number; readonly channel: Channel };
  /** The motions of a ballot do not fit together. */
  FORM_INVALID: { readonly problem: FormProblem };
  /** The scope has no owner of the roll. */
  SCOPE_EMPTY: null;
  /** The picked options do not answer this ballot's motions. */
  CHOICE_INVALID: null;
  /** A paper of this owner waits for its second person. */
  PAPER_WAITING: null;
  /** Pictures that cannot be taken, by their place from 0, and why. `gone`: there is no such upload, or no longer. */
  PICTURE_REFUSED: { readonly places: readonly number[]; readonly why: PictureFault | 'gone' };
  /** The photo is not stored, or it was used for another entry of this ballot. */
  PHOTO_MISSING: null;
  /** The two readings differ: the paper has to be withdrawn and entered anew. */
  PAPER_DIFFERS: null;
  /** The paper was counted or withdrawn meanwhile. */
  PAPER_SETTLED: null;
  /** Whoever took a record down at a door cannot speak for the household. */
  OWN_RECORD: null;
  /** The matter concerns the caller or the caller's flat: somebody else has to decide it. */
  OWN_MATTER: null;
  /** A person cannot confirm their own entry. */
  SAME_PERSON: null;
  /** The owner has already authorised somebody. */
  PROXY_EXISTS: null;
  /** The most owners that one person may vote for. */
  PROXY_CAP: { readonly cap: number };
  /** Somebody else has taken on the visits of this building. */
  BUILDING_TAKEN: null;
  /** The objection comes too early or too late. */
  OBJECTION_CLOSED: null;
  OBJECTION_ANSWERED: null;
  /** An answer broke off that upheld the objection, and what follows from it may be done: no other dismisses it. */
  OBJECTION_HALF_UPHELD: null;
  /** Nobody answers an objection of their own household. */
  OWN_OBJECTION: null;
  /** Nobody answers an objection to a vote that they entered, confirmed, cast as proxy, or that is their household's. */
  OWN_PAPER: null;
  /** There is no vote under this receipt, or nobody else handed it in for this owner. */
  NOTHING_TO_VOID: null;
  /** The roll of the ballot can no longer be corrected. */
  ROLL_FROZEN: null;
  /** The roll of the ballot can still be corrected until then. */
  ROLL_NOT_FROZEN: { readonly from: number };
  /** The result is final. */
  BALLOT_FINAL: null;
  /** The votes have not been counted yet. */
  BALLOT_UNCOUNTED: null;
  /** Under this ballot's rules only the scrutineers may see the choices. */
  NOT_DISCLOSED: null;
  SAMPLE_DRAWN: null;
  /** No vote was counted. */
  NOTHING_TO_SAMPLE: null;
  RATING_NOT_OPEN: null;
  /** Somebody else of the household has rated. */
  HOUSEHOLD_RATED: { readonly ratedAt: number };
  /** A district or a community of this name exists already in the same place. */
  NAME_TAKEN: null;
  /** A district that still has communities, or a community with a vote under way, cannot be closed. */
  STILL_IN_USE: null;
  /** Rows of a sheet of communities that cannot be taken; at most 200 are listed, `count` has them all. */
  SHEET_REFUSED: { readonly rows: readonly CommunityRowFault[]; readonly count: number };
  /** The file is not a readable XLSX or CSV. */
  SHEET_UNREADABLE: null;
  /** The setting cannot have this value. */
  SETTING_INVALID: { readonly fault: SettingFault };
  /** What is asked for waits for a second person already. */
  APPROVAL_WAITING: null;
  /** It was decided or withdrawn meanwhile. */
  APPROVAL_SETTLED: null;
  /** What was decided elsewhere does not fit together. */
  EARLIER_INVALID: { readonly faults: readonly EarlierFault[] };
  /** The community has needs, a plan or a vote of its own here. */
  ALREADY_BEGUN: null;
  /** The office can be lent only to somebody who is a worker elsewhere, and within the lender's own term. */
  LEND_INVALID: { readonly fault: LendFault };
  /** The community is at another stage of the loop. */
  WRONG_STAGE: { readonly stage: string };
}

export type ErrorCode = keyof ErrorDetails;

export type ApiError<C extends ErrorCode = ErrorCode> = {
  [K in C]: { readonly code: K; readonly details: ErrorDetails[K] };
}[C];

/** The errors that the dispatcher itself may answer for any procedure. */
export const commonErrors = [
  'INVALID_INPUT',
  'INPUT_TOO_LARGE',
  'UNKNOWN_PROCEDURE',
  'NOT_SIGNED_IN',
  'NOT_MEMBER',
  'ROLE_REQUIRED',
  'COMMUNITY_CLOSED',
  'BUSY',
  'PAUSED',
  'INTERNAL',
] as const satisfies readonly ErrorCode[];
export type CommonError = (typeof commonErrors)[number];
