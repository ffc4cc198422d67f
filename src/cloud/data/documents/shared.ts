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

/** How far a job has come. */
export interface CursorDoc {
  readonly _id: string;
  readonly at: number;
  /** Communities for which it did not succeed: it tries them again. */
  readonly again?: readonly string[];
}
