import { unparse } from 'papaparse';

/** A number that our own code counted is written as it is, also a negative one; text may be somebody else's. */
export type Cell = string | number;

/**
 * What a spreadsheet takes for a formula: it begins so, spaces aside, in full width too (as Chinese Excel reads it).
 * OWASP, CSV injection; papaparse's own pattern lets a formula through that has a line break.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** The only way in which a table becomes CSV: no text of it is a formula. The mark before it tells Excel of UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): Buffer =>
  Buffer.from(`\uFEFF${unparse(rows as Cell[][], { escapeFormulae: FORMULA })}`);
