/** What a piece of the timer's work has done. */
export interface Done {
  /** When to look at it again, in epoch ms; absent: the row goes. */
  readonly again?: number;
  /** The community whose figures show what has changed. */
  readonly changed?: string;
}

/** A piece of the timer's work on one document. May be done twice, late, at once, or on a clock that was set back. */
export type Work = (of: string, now: number) => Promise<Done>;
