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

/** How far a job has come. */
export interface CursorDoc {
  readonly _id: string;
  readonly at: number;
  /** Communities for which it did not succeed: it tries them again. */
  readonly again?: readonly string[];
}
