/** The outcome of a piece of the timer's work. */
export interface Done {
  /** When the timer has to do it again, in epoch ms; if absent, the row is removed. */
  readonly again?: number;
  /** The community whose figures have to be written anew because of this. */
  readonly changed?: string;
}

/**
 * Does a piece of the timer's work on one document. It may be done twice, late, by two runs at once, or after the clock
 * was set back.
 */
export type Work = (of: string, now: number) => Promise<Done>;
