/** The columns that a roll is read from; a sheet may have others, which are ignored. */
export const ROLL_COLUMNS = [
  'building',
  'stairwell',
  'room',
  'area',
  'owner',
  'certificate',
  'phone',
  'status',
] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number];

/** A sheet that lacks one of these cannot be read. */
export const REQUIRED_COLUMNS: readonly RollColumn[] = ['building', 'room', 'area', 'owner'];

/**
 * The words of the sheets that communities keep. This folder has the rules for reading; the words come from outside, so
 * that another region's forms need no change of code.
 */
export interface RollVocabulary {
  /** Header texts for each column, the most exact first: among several matching columns it wins. */
  readonly headers: Readonly<Record<RollColumn, readonly string[]>>;
  /** The words after the number in "building 1", "stairwell 1", "room 101". */
  readonly suffixes: Readonly<Record<'building' | 'stairwell' | 'room', readonly string[]>>;
  /** Words for the numbers of buildings and stairwells. */
  readonly numerals: Readonly<Record<string, string>>;
  /** Units that may follow an area. */
  readonly areaUnits: readonly string[];
  /**
   * The whole text of a status or owner cell that marks a part as unsold or not handed over; a longer text does not.
   */
  readonly unsoldWords: readonly string[];
  /** The beginnings of the first filled cell in rows that hold no part: totals, signatures, notes. */
  readonly skippedRowWords: readonly string[];
  /** Cell texts that mean "nothing". */
  readonly emptyWords: readonly string[];
  /** Characters between joint owners and between their numbers; white space is treated separately. */
  readonly separators: string;
}
