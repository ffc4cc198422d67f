type Cells = readonly string[];

/** The number of cells that most rows of a sheet have. Titles and blank lines, which have one cell, do not count. */
export function usualWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/**
 * Whether a row of a CSV has swallowed other rows into one of its cells. A stray quotation mark before one cell and
 * another behind a later one read as a single cell with line breaks, and no parser can tell. A look at the text can: at
 * least two of its lines are each as wide as a row of the sheet. If somebody broke a cell on purpose, its lines are
 * narrower.
 */
export function swallowsRows(row: Cells, delimiter: string, width: number): boolean {
  if (!row.some((cell) => /[\r\n]/.test(cell))) return false;
  const lines = row.join(delimiter).split(/\r\n|\r|\n/);
  return lines.filter((line) => line.split(delimiter).length === width).length > 1;
}
