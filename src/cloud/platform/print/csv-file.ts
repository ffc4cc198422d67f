import { unparse } from 'papaparse';

/** A cell. Our own code counted every number, so even a negative one is written as it is; a text may be anybody's. */
export type Cell = string | number;

/**
 * Matches texts that a spreadsheet takes for a formula, by their first character after any spaces; Chinese Excel
 * accepts the full-width characters too. Source: OWASP, CSV injection. papaparse's own pattern misses a formula that
 * has a line break.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a table as CSV in which no text is a formula; nothing else may write CSV. The mark in front tells Excel that
 * the file is UTF-8.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): Buffer =>
  Buffer.from(`\uFEFF${unparse(rows as Cell[][], { escapeFormulae: FORMULA })}`);
