import { parse } from 'papaparse';
import type { RowProblem } from '../../../domain/roll/row-problem';
import { swallowsRows, usualWidth } from '../../../domain/roll/swallowed-rows';
import { err, ok, type Result } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';

type Rows = readonly (readonly string[])[];

/** How the text is cut into cells. */
interface Marks {
  readonly delimiter: string;
  readonly linebreak: string;
  /** Cells of a row. */
  readonly width: number;
}

/**
 * The most stray marks that are reported at once. Each costs another reading of the rest; the others are reported
 * next time.
 */
const MOST = 200;
/** How many characters are shown from a stray quotation mark on, so that it can be found. */
const SHOWN = 20;

/**
 * The cells of a CSV, or the rows in which a quotation mark stands where none belongs. The parser reads on after such
 * a mark: the rows that follow become one cell, and the roll would silently lose them. Whatever else the parser
 * complains of (a delimiter that it could not guess, rows of different length) is for the rules of the roll to judge.
 */
export function readCsv(text: string): Result<Rows, readonly RowProblem[]> {
  const { data, meta } = parse<string[]>(text, { skipEmptyLines: false });
  const problems = findStrayQuotes(text, { ...meta, width: usualWidth(data) });
  return problems.length > 0 ? err(problems) : ok(data);
}

/**
 * Finds all stray marks at once: after each one, reading starts anew with the line after the one where its cell
 * begins. Rows are counted as a spreadsheet counts them, so a cell with line breaks does not shift the numbers after
 * it.
 */
function findStrayQuotes(text: string, marks: Marks): readonly RowProblem[] {
  const { delimiter, linebreak } = marks;
  const problems: RowProblem[] = [];
  let rest = text;
  let before = 0;
  while (problems.length < MOST) {
    const { data, errors } = parse<string[]>(rest, { delimiter, newline: linebreak as '\n' });
    const stray = errors.find(({ type }) => type === 'Quotes');
    problems.push(...findSwallowing(data.slice(0, stray?.row), before, marks));
    if (stray?.row === undefined || stray.index === undefined) break;
    const end = rest.indexOf(linebreak, stray.index);
    // The parser points to the character after the mark.
    const line = rest.slice(stray.index - 1, end < 0 ? undefined : end);
    problems.push(problem(before + stray.row, line.split(delimiter, 1)[0] ?? ''));
    if (end < 0) break;
    before += stray.row + 1;
    rest = rest.slice(end + linebreak.length);
  }
  return problems;
}

function findSwallowing(rows: Rows, before: number, { delimiter, width }: Marks): readonly RowProblem[] {
  return rows.flatMap((row, index) => {
    if (!swallowsRows(row, delimiter, width)) return [];
    const cell = row.find((each) => /[\r\n]/.test(each)) ?? '';
    return [problem(before + index, `"${cell.split(/[\r\n]/, 1)[0]?.split(delimiter, 1)[0] ?? ''}`)];
  });
}

const problem = (index: number, text: string): RowProblem => ({
  row: index + 1,
  column: 'sheet',
  code: 'stray-quote',
  text: cut(text.trim(), SHOWN),
});
