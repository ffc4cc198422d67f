import { formatArea, MAX_TOTAL_AREA_CENTI, type AreaCenti } from '../shared/area';
import { cleanText } from '../shared/clean-text';
import { isInvisible } from '../shared/invisible';
import { err, ok, type Result } from '../shared/result';
import { readCell } from './cells';
import { findHeader, repeatsHeader, type ColumnIndexes, type Row } from './header-row';
import { readRow, type Carried, type ImportedPart, type RowCells } from './import-row';
import { REQUIRED_COLUMNS, ROLL_COLUMNS, type RollVocabulary } from './roll-vocabulary';
import type { RowProblem } from './row-problem';

export type { RowProblem } from './row-problem';

export interface ImportedRoll {
  readonly parts: readonly ImportedPart[];
  /** The sum of all parts, to compare with the sheet's own total. */
  readonly areaCenti: AreaCenti;
  /** Rows below the header that hold no part (totals, notes, repeated headers), for a person to look at. */
  readonly skippedRows: readonly number[];
}

/**
 * Reads a roll of owners from the text cells of a sheet in a community's own form.
 *
 * A title may precede the header. Columns may come in any order and under any known name. Blank rows, totals, notes and
 * repeated headers are skipped. Merged cells of building and stairwell carry down. The import is all or nothing: with a
 * single problem nothing is imported, and all problems are reported with their rows as the spreadsheet numbers them.
 * Certificate and phone columns may be missing or empty. All areas together are at most `MAX_TOTAL_AREA_CENTI`.
 */
export function readRoll(
  rows: readonly Row[],
  vocabulary: RollVocabulary,
): Result<ImportedRoll, readonly RowProblem[]> {
  if (rows.every(isBlank)) return err([sheetProblem(1, 'empty-file')]);
  const header = findHeader(rows, vocabulary);
  const headerRow = (header?.index ?? rows.findIndex((row) => !isBlank(row))) + 1;
  const missing = REQUIRED_COLUMNS.filter((column) => !header?.columns[column].length);
  if (!header || missing.length > 0) {
    return err(missing.map((column) => ({ row: headerRow, column, code: 'missing-header', text: '' })));
  }
  const { skippedRows, problems, parts } = readBody(rows, header.index + 1, header.columns, vocabulary);
  if (parts.length === 0) return err([sheetProblem(headerRow, 'empty-file')]);
  if (problems.length > 0) return err(problems);
  const areaCenti = parts.reduce((sum, part) => sum + part.areaCenti, 0);
  if (areaCenti > MAX_TOTAL_AREA_CENTI) {
    return err([sheetProblem(headerRow, 'too-large-total', formatArea(areaCenti))]);
  }
  return ok({ parts, areaCenti, skippedRows });
}

function readBody(rows: readonly Row[], from: number, columns: ColumnIndexes, vocabulary: RollVocabulary) {
  const parts: ImportedPart[] = [];
  const problems: RowProblem[] = [];
  const skippedRows: number[] = [];
  const firstRows = new Map<string, number>();
  let carried: Carried = { building: '', stairwell: '' };
  for (const [offset, cells] of rows.slice(from).entries()) {
    const row = from + offset + 1;
    if (isBlank(cells)) continue;
    if (isNoPart(cells, vocabulary)) {
      skippedRows.push(row);
      continue;
    }
    const read = readRow(row, pick(cells, columns), carried, vocabulary);
    carried = read.carried;
    parts.push(read.part);
    problems.push(...read.problems, ...duplicate(read.part, firstRows, cells[columns.room[0] ?? -1]));
  }
  return { parts, problems, skippedRows };
}

function duplicate(part: ImportedPart, firstRows: Map<string, number>, text = ''): readonly RowProblem[] {
  if (part.building === '' || part.room === '') return [];
  const firstRow = firstRows.get(part.unitKey);
  if (firstRow === undefined) {
    firstRows.set(part.unitKey, part.row);
    return [];
  }
  return [{ row: part.row, column: 'room', code: 'duplicate-unit', text: cleanText(text), firstRow }];
}

function pick(cells: Row, columns: ColumnIndexes): RowCells {
  const entries = ROLL_COLUMNS.map((column) => {
    if (column !== 'status') return [column, cells[columns[column][0] ?? -1] ?? ''];
    return [column, columns.status.map((index) => (cells[index] ?? '').replace(/\s/g, '')).join('\n')];
  });
  return Object.fromEntries(entries) as RowCells;
}

function isNoPart(cells: Row, vocabulary: RollVocabulary): boolean {
  const first = cells.map((cell) => readCell(cell, vocabulary).replace(/\s/g, '')).find(Boolean) ?? '';
  return (
    vocabulary.skippedRowWords.some((word) => first.startsWith(word)) || repeatsHeader(cells, vocabulary)
  );
}

function isBlank(row: Row): boolean {
  return row.every(isInvisible);
}

function sheetProblem(row: number, code: 'empty-file' | 'too-large-total', text = ''): RowProblem {
  return { row, column: 'sheet', code, text };
}
