import type { RollColumn } from './roll-vocabulary';

export const ROW_PROBLEM_CODES = [
  'empty-file',
  'stray-quote',
  'missing-header',
  'missing-building',
  'missing-room',
  'bad-area',
  'duplicate-unit',
  'missing-owner',
  'bad-certificate',
  'certificate-count-mismatch',
  'bad-phone',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** One thing to correct in the sheet; at most one for each row and column. */
export interface RowProblem {
  /** as the spreadsheet shows it: the first row is 1 */
  readonly row: number;
  readonly column: RollColumn | 'sheet';
  readonly code: RowProblemCode;
  /** the offending text as it stands in the cell, or its beginning; empty where something is missing */
  readonly text: string;
  /** of `duplicate-unit`: the row that has the unit first */
  readonly firstRow?: number;
}
