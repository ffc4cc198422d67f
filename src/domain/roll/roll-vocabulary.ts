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

/** A sheet without one of these cannot be read. */
export const REQUIRED_COLUMNS: readonly RollColumn[] = ['building', 'room', 'area', 'owner'];

/**
 * The words of the sheets that communities keep. The rules for reading are in this folder, the words
 * come from outside, so that another region's forms need no change of code.
 */
export interface RollVocabulary {
  /** header texts for each column, the most exact first: among several matching columns it wins */
  readonly headers: Readonly<Record<RollColumn, readonly string[]>>;
  /** what follows the number in "building 1", "stairwell 1", "room 101" */
  readonly suffixes: Readonly<Record<'building' | 'stairwell' | 'room', readonly string[]>>;
  /** words for numbers of buildings and stairwells */
  readonly numerals: Readonly<Record<string, string>>;
  /** units that may follow an area */
  readonly areaUnits: readonly string[];
  /** the whole of a status or an owner cell that marks a part as unsold or not handed over: a longer text is none */
  readonly unsoldWords: readonly string[];
  /** how the first filled cell of a row begins that is no part: totals, signatures, notes */
  readonly skippedRowWords: readonly string[];
  /** cells that mean "nothing" */
  readonly emptyWords: readonly string[];
  /** characters between joint owners and between their numbers; white space is handled apart */
  readonly separators: string;
}
