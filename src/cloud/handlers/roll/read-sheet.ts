import { parse } from 'papaparse';
import { readSheet as readXlsx } from 'read-excel-file/universal';

/** Excel shows 15 significant digits and stores more: `89.299999999999997` is what somebody typed as 89.3. */
const asTyped = (stored: string): string => String(Number(Number(stored).toPrecision(15)));

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/**
 * The cells of a spreadsheet's first sheet as text: XLSX, or CSV in UTF-8 or, as Excel in Chinese saves it, GB 18030.
 *
 * @returns null when it is neither.
 */
export async function readSheet(bytes: Buffer): Promise<readonly (readonly string[])[] | null> {
  if (isZip(bytes)) {
    try {
      const copy = Uint8Array.from(bytes).buffer;
      const rows = await readXlsx(copy, { parseNumber: asTyped });
      return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    } catch {
      return null;
    }
  }
  const text = decode(bytes);
  if (text === null) return null;
  return parse<string[]>(text, { skipEmptyLines: false }).data;
}

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
