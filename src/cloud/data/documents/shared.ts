import type { Spending } from '../../../domain/shared/limits';

export interface PictureDoc {
  readonly file: string;
  readonly check: 'waiting' | 'passed' | 'refused';
}

/** A picture with the content check, or an answer that came before its picture was noted. `_id`: WeChat's trace id. */
export interface MediaDoc {
  readonly _id: string;
  readonly picture?: MediaPicture;
  readonly passed?: boolean;
}

export interface MediaPicture {
  readonly collection: 'needs' | 'updates' | 'plans' | 'ideas';
  readonly documentId: string;
  readonly file: string;
}

/**
 * What a person or a community has done today of what is limited. `_id`: `day:person:openid` or
 * `day:community:communityId`; gone when the day is over.
 */
export interface SpendingDoc {
  readonly _id: string;
  readonly done: Spending;
  /** Of a person's counter: what was counted, so that a repeat is not. */
  readonly mutations: readonly string[];
  /** Exclusive. */
  readonly until: number;
}

export type DueWork = 'ballot' | 'rating' | 'need' | 'figures' | 'number' | 'letter-file' | 'look-over';

/** A piece of work for the timer, of which no moment is missed when a run is cut off: it stays until it is done. */
export interface DueDoc {
  readonly _id: string;
  /** From then on (inclusive). */
  readonly at: number;
  readonly what: DueWork;
  /** The document that it is about. */
  readonly of: string;
  /** Another each time that somebody calls for it: what was called for in the middle of the work is done again. */
  readonly call: string;
}

/** The timer itself, one document. */
export interface HeartbeatDoc {
  readonly _id: string;
  /** Whatever happened before is seen; of the newest run. */
  readonly at: number;
  /** A run is under way, and has until then (exclusive). */
  readonly lease?: { readonly until: number };
}
