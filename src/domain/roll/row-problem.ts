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
  'unreadable-text',
  'too-long-text',
  'too-large-total',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** One thing to correct in the sheet; at most one for each row and column. */
export interface RowProblem {
  /** As the spreadsheet shows it: the first row is 1. */
  readonly row: number;
  readonly column: RollColumn | 'sheet';
  readonly code: RowProblemCode;
  /** The offending text of the cell, or its beginning; the sum in m² if it is too large; empty if something is missing. */
  readonly text: string;
  /** For `duplicate-unit`: the row that has the unit first. */
  readonly firstRow?: number;
}
