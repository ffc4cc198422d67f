import type { Spending } from '../../../domain/shared/limits';
import type { Pause } from '../../../domain/shared/pause';
import type { AskedAbout, PictureCheck } from '../../../domain/shared/picture/check';

export interface PictureDoc {
  readonly file: string;
  readonly check: PictureCheck;
  /** The worker who decided, where WeChat's check gave no verdict. */
  readonly decided?: { readonly by: string; readonly at: number };
}

/**
 * That WeChat is asked about the pictures of a document, and what came of it: it is being asked, a person has to look,
 * or each picture has its verdict (in the document itself). `_id`: `collection:documentId`.
 */
export interface PictureCheckDoc extends AskedAbout {
  readonly _id: string;
  readonly communityId: string;
  readonly collection: MediaPicture['collection'];
  readonly documentId: string;
  /** Whose pictures they are: the question goes to WeChat in this person's name, and this person decides nothing. */
  readonly author: string;
  readonly state: 'asking' | 'person' | 'done';
  /** When the pictures were sent. */
  readonly at: number;
}

/** A picture under the content check, or an answer that came before its picture was noted. `_id`: WeChat's trace id. */
export interface MediaDoc {
  readonly _id: string;
  readonly picture?: MediaPicture;
  readonly passed?: boolean;
}

export interface MediaPicture {
  readonly collection: 'needs' | 'updates' | 'plans' | 'ideas' | 'earlier';
  readonly documentId: string;
  readonly file: string;
}

/**
 * Counts the limited actions of a person or a community today. `_id`: `day:person:openid` or
 * `day:community:communityId`. The timer removes it when the day is over.
 */
export interface SpendingDoc {
  readonly _id: string;
  readonly done: Spending;
  /** Of a person's counter: the calls that were counted, so that a repeat is not; and which of them were repeated. */
  readonly mutations: readonly string[];
  /** Exclusive. */
  readonly until: number;
}

export type DueWork =
  | 'ballot'
  | 'rating'
  | 'need'
  | 'erasure'
  | 'names'
  | 'report'
  | 'figures'
  | 'number'
  | 'letter-file'
  | 'picture'
  | 'trial'
  | 'acts'
  | 'look-over';

/** A piece of work for the timer. The row stays until the work is done, so none is lost if a run is cut off. */
export interface DueDoc {
  readonly _id: string;
  /** The moment from which the work is due (inclusive). */
  readonly at: number;
  readonly what: DueWork;
  /** The id of the document that needs the work. */
  readonly of: string;
  /** Differs with each call for the work, so that work called for while it is being done is done again. */
  readonly call: string;
}

/** What went wrong on a day, and what was stored. `_id`: the day, such as `2026-12-01`. */
export interface DayCountDoc {
  readonly _id: string;
  /** When the day began. */
  readonly at: number;
  /** How many calls ended with each of the errors that are nobody's own doing. */
  readonly errors?: Readonly<Record<string, number>>;
  readonly files?: number;
  readonly bytes?: number;
}

/** The state of the timer itself (`_id`: `timer`), and the pause of the whole city while there is one (`pause`). */
export interface HeartbeatDoc {
  readonly _id: string;
  /** When the newest run began; the timer has seen everything that happened before. Or when the pause began. */
  readonly at: number;
  /** Present while a run is under way, which may work until then (exclusive). */
  readonly lease?: { readonly until: number };
  readonly pause?: Pause;
}
