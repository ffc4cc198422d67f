import {
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet as readXlsx,
  SheetNotFoundError,
} from 'read-excel-file/universal';
import type { RowProblem } from '../../../domain/roll/row-problem';
import { ok, type Result } from '../../../domain/shared/result';
import { readCsv } from './read-csv';
import { logLine, stackOf } from '../../data/log-line';

type Rows = readonly (readonly string[])[];

/** Excel shows 15 significant digits and stores more: where somebody typed 89.3 it stores `89.299999999999997`. */
const asTyped = (stored: string): string => String(Number(Number(stored).toPrecision(15)));

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/**
 * The cells of a spreadsheet's first sheet, as text. It may be XLSX, or CSV in UTF-8 or in GB 18030, which Chinese
 * Excel saves.
 *
 * @returns null when it is neither; the rows at fault when a CSV cannot be cut into cells.
 */
export async function readSheet(bytes: Buffer): Promise<Result<Rows, readonly RowProblem[]> | null> {
  if (isZip(bytes)) {
    const rows = await readZip(bytes);
    return rows && ok(rows);
  }
  const text = decode(bytes);
  return text === null ? null : readCsv(text);
}

async function readZip(bytes: Buffer): Promise<Rows | null> {
  try {
    const copy = Uint8Array.from(bytes).buffer;
    const rows = await readXlsx(copy, { parseNumber: asTyped });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch (error) {
    if (isRefusal(error)) return null;
    if (!mayBeTheFile(error)) throw error;
    logLine('warn', 'roll sheet unreadable', { error: stackOf(error) });
    return null;
  }
}

/** The library says that it is no XLSX. */
const isRefusal = (error: unknown): boolean =>
  [InvalidInputError, InvalidSpreadsheetError, SheetNotFoundError].some((kind) => error instanceof kind);

/**
 * A damaged sheet makes the library throw the same kinds of error as a fault of our own, so the log must have it. No
 * other kind of error can come from a file (that of an undefined name, for instance).
 */
const mayBeTheFile = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  (error instanceof Error && error.constructor === Error);

function decode(bytes: Buffer): string | null {
  // No text holds a zero byte; an old .xls, a picture or a PDF does.
  if (bytes.length === 0 || bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}
