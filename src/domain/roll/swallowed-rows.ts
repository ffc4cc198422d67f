type Cells = readonly string[];

/** The number of cells that most rows of a sheet have; titles and blank lines, of one cell, are no rows of it. */
export function usualWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/**
 * Whether a row of a CSV has drawn other rows into one of its cells. A quotation mark too many before one cell and
 * another behind a later one read as a single cell with line breaks: no parser can tell. Somebody who looks at the text
 * can, since two lines or more are each as wide as a row of the sheet. A cell that was broken on purpose leaves
 * narrower lines.
 */
export function swallowsRows(row: Cells, delimiter: string, width: number): boolean {
  if (!row.some((cell) => /[\r\n]/.test(cell))) return false;
  const lines = row.join(delimiter).split(/\r\n|\r|\n/);
  return lines.filter((line) => line.split(delimiter).length === width).length > 1;
}
