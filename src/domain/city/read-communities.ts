import { fitsBounds, TEXT } from '../shared/bounds';
import { cleanText } from '../shared/clean-text';
import { toHalfWidth } from '../shared/text';
import { err, ok, type Result } from '../shared/result';
import { CITY } from './community';

/** The columns of the bureau's sheet, each with the headers that mean it. */
export const COMMUNITY_COLUMNS = [
  'district',
  'street',
  'name',
  'address',
  'buildings',
  'households',
  'contact',
] as const;
export type CommunityColumn = (typeof COMMUNITY_COLUMNS)[number];
const NEEDED: readonly CommunityColumn[] = [
  'district',
  'name',
  'address',
  'buildings',
  'households',
  'contact',
];

/** A row as it stands in the sheet, its numbers read. */
export interface SheetCommunity {
  /** As in the sheet, from 1. */
  readonly row: number;
  readonly district: string;
  readonly street?: string;
  readonly name: string;
  readonly address: string;
  readonly buildings: number;
  readonly households: number;
  readonly contact: string;
}

/** `row` is that of the sheet, from 1; 0 where a whole column is missing. */
export interface CommunityRowFault {
  readonly row: number;
  readonly column: CommunityColumn;
  readonly fault: 'missing' | 'invalid' | 'twice' | 'too-many';
  readonly value?: string;
}

export type CommunityHeaders = Readonly<Record<CommunityColumn, readonly string[]>>;

const compact = (cell: string): string => toHalfWidth(cleanText(cell)).replace(/[\s()（）:：*]/g, '');

/** The first row that names the community's district and name, within the first rows of the sheet. */
function findHeader(rows: readonly (readonly string[])[], headers: CommunityHeaders) {
  const known = new Map(
    COMMUNITY_COLUMNS.flatMap((column) => headers[column].map((word) => [compact(word), column] as const)),
  );
  for (const [at, row] of rows.slice(0, 10).entries()) {
    const columns = new Map<CommunityColumn, number>();
    for (const [place, cell] of row.entries()) {
      const column = known.get(compact(cell));
      if (column && !columns.has(column)) columns.set(column, place);
    }
    if (columns.has('name') && columns.has('district')) return { at, columns };
  }
  return undefined;
}

const BOUNDS = {
  district: TEXT.districtName,
  street: TEXT.streetName,
  name: TEXT.communityName,
  address: TEXT.address,
  contact: TEXT.contact,
} as const;

/** A whole number within bounds, with or without a unit behind it (12栋, 320 户); undefined for anything else. */
function readCount(cell: string, [least, most]: readonly [number, number]): number | undefined {
  const digits = /^(\d{1,6})[^\d.,]{0,2}$/.exec(compact(cell))?.[1];
  const count = digits === undefined ? undefined : Number(digits);
  return count !== undefined && least <= count && count <= most ? count : undefined;
}

/**
 * The communities of a sheet, one a row under a header that may stand anywhere in its first ten rows. Empty rows are
 * skipped. It is read whole or not at all: every row at fault is named with its column.
 */
export function readCommunities(
  rows: readonly (readonly string[])[],
  headers: CommunityHeaders,
): Result<readonly SheetCommunity[], readonly CommunityRowFault[]> {
  const header = findHeader(rows, headers);
  const missing = NEEDED.filter((column) => !header?.columns.has(column));
  if (!header || missing.length > 0)
    return err(missing.map((column) => ({ row: 0, column, fault: 'missing' })));
  const faults: CommunityRowFault[] = [];
  const found: SheetCommunity[] = [];
  const known = new Set<string>();
  for (const [at, cells] of rows.entries()) {
    if (at <= header.at || cells.every((cell) => compact(cell) === '')) continue;
    const row = at + 1;
    const cellOf = (column: CommunityColumn): string => {
      const place = header.columns.get(column);
      return place === undefined ? '' : cleanText(cells[place] ?? '');
    };
    const fault = (column: CommunityColumn, why: CommunityRowFault['fault']) =>
      faults.push({ row, column, fault: why, value: cellOf(column) });
    for (const column of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
      const cell = cellOf(column);
      if (cell === '' && column === 'street') continue;
      if (cell === '') fault(column, 'missing');
      else if (!fitsBounds(cell, BOUNDS[column])) fault(column, 'invalid');
    }
    const counts = (['buildings', 'households'] as const).map((column) => {
      const count = readCount(cellOf(column), CITY[column]);
      if (count === undefined) fault(column, cellOf(column) === '' ? 'missing' : 'invalid');
      return count ?? 0;
    });
    const [buildings = 0, households = 0] = counts;
    const [district, street, name] = [cellOf('district'), cellOf('street'), cellOf('name')];
    const place = `${district}\n${name}`;
    if (known.has(place)) fault('name', 'twice');
    known.add(place);
    const address = cellOf('address');
    const contact = cellOf('contact');
    found.push({ row, district, ...(street && { street }), name, address, buildings, households, contact });
  }
  if (found.length > CITY.rows[1]) faults.push({ row: 0, column: 'name', fault: 'too-many' });
  if (found.length === 0) faults.push({ row: header.at + 1, column: 'name', fault: 'missing' });
  return faults.length > 0 ? err(faults) : ok(found);
}
