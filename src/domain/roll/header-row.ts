import { toHalfWidth } from '../shared/text';
import { ROLL_COLUMNS, type RollColumn, type RollVocabulary } from './roll-vocabulary';

export type Row = readonly string[];

/** The columns of a sheet: indexes into a row, the most exact header first; empty if the column is missing. */
export type ColumnIndexes = Readonly<Record<RollColumn, readonly number[]>>;

export interface Header {
  /** The index of the header row. */
  readonly index: number;
  readonly columns: ColumnIndexes;
}

/** Titles and notes may precede the header, but only among this many rows it is searched for. */
const SEARCHED_ROWS = 30;
/** One matching cell may be chance (a title); two make a header. */
const FEWEST_MATCHES = 2;
/** A row below the header that matches this many columns is the header printed again on a new page. */
const REPEATED_MATCHES = 3;

/** Finds the row with the most known headers among the first rows; undefined if there is none. */
export function findHeader(rows: readonly Row[], vocabulary: RollVocabulary): Header | undefined {
  let best: Header | undefined;
  let most = FEWEST_MATCHES - 1;
  rows.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const columns = matchColumns(row, vocabulary);
    const matched = countMatched(columns);
    if (matched > most) {
      best = { index, columns };
      most = matched;
    }
  });
  return best;
}

/** Whether a row repeats the header, as sheets made for printing do on every page. */
export function repeatsHeader(row: Row, vocabulary: RollVocabulary): boolean {
  return countMatched(matchColumns(row, vocabulary)) >= REPEATED_MATCHES;
}

function matchColumns(row: Row, vocabulary: RollVocabulary): ColumnIndexes {
  const texts = row.map(headerText);
  const entries = ROLL_COLUMNS.map((column) => [column, indexesOf(texts, vocabulary.headers[column])]);
  return Object.fromEntries(entries) as ColumnIndexes;
}

function indexesOf(texts: readonly string[], synonyms: readonly string[]): readonly number[] {
  return synonyms.flatMap((synonym) => {
    const wanted = headerText(synonym);
    return texts.flatMap((text, index) => (text === wanted ? [index] : []));
  });
}

function countMatched(columns: ColumnIndexes): number {
  return ROLL_COLUMNS.filter((column) => columns[column].length > 0).length;
}

/** The header as it is compared: without white space, marks of required columns and anything in brackets. */
function headerText(cell: string): string {
  return toHalfWidth(cell)
    .replace(/\([^)]*\)|[\s*:]/g, '')
    .toUpperCase();
}
