import type { AreaCenti } from '../shared/area';
import { TEXT } from '../shared/bounds';
import { cleanText } from '../shared/clean-text';
import { isInvisible } from '../shared/invisible';
import { cut } from '../shared/text';
import { readArea, readCell, readLabel, readNames, readNumbers, readWord, textFault } from './cells';
import { readCertificate, type Certificate } from './certificate';
import { unitKeyOf } from './electoral-roll';
import { readPhone } from './phone';
import type { RowProblem, RowProblemCode } from './row-problem';
import type { RollColumn, RollVocabulary } from './roll-vocabulary';

/** In clear text: the caller encrypts names, certificates and phones. */
export interface ImportedBuyer {
  readonly name: string;
  readonly certificate?: Certificate;
  readonly phones: readonly string[];
}

export interface ImportedPart {
  /** The row's number in the spreadsheet, from 1. */
  readonly row: number;
  readonly unitKey: string;
  readonly building: string;
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: AreaCenti;
  readonly buyers: readonly ImportedBuyer[];
  readonly unsold: boolean;
}

/** The values that merged cells carry down from the rows above. */
export interface Carried {
  readonly building: string;
  readonly stairwell: string;
}

/** The raw texts of one row by column. A line break separates several status columns and occurs in no other text. */
export type RowCells = Readonly<Record<RollColumn, string>>;

export interface ReadRow {
  readonly part: ImportedPart;
  readonly problems: readonly RowProblem[];
  readonly carried: Carried;
}

/** How much of a cell a problem shows: enough to find it. */
const SHOWN = 40;

/** Reads one row of a roll. The part may be used only if there are no problems. */
export function readRow(row: number, raw: RowCells, carried: Carried, vocabulary: RollVocabulary): ReadRow {
  const problems: RowProblem[] = [];
  const report = (column: RollColumn, code: RowProblemCode, text = raw[column]) => {
    problems.push({ row, column, code, text: cut(cleanText(text), SHOWN) });
  };
  const place = readPlace(raw, carried, vocabulary);
  const room = readLabel(readCell(raw.room, vocabulary), 'room', vocabulary);
  const unit = { ...place, room };
  const unitKey = unitKeyOf(unit);
  if (place.building === '') report('building', 'missing-building');
  if (room === '') report('room', 'missing-room');
  // A merged cell is told once, in the row where it is written.
  const faults = (['building', 'stairwell'] as const).map((column) => {
    const fault = textFault([place[column]], TEXT[column]);
    if (fault && place[column] !== carried[column]) report(column, fault);
    return fault;
  });
  // The flat's name is building, stairwell and room together; of a room alone nothing says how long it may be.
  const roomFault =
    textFault([room], TEXT.unit) ?? (faults.some(Boolean) ? undefined : textFault([unitKey], TEXT.unit));
  if (roomFault) report('room', roomFault);

  const areaCenti = readArea(readCell(raw.area, vocabulary), vocabulary) ?? 0;
  if (areaCenti === 0) report('area', 'bad-area');

  const owner = readCell(raw.owner, vocabulary);
  const ownerIsUnsold = saysUnsold(owner, vocabulary);
  const unsold = ownerIsUnsold || raw.status.split('\n').some((cell) => saysUnsold(cell, vocabulary));
  const names = ownerIsUnsold ? [] : readNames(owner, vocabulary);
  const named = names.length > 0 && !names.some((name) => saysUnsold(stripNote(name), vocabulary));
  const nameFault = textFault(names, TEXT.personName);
  if (!named && !unsold) report('owner', 'missing-owner');
  else if (nameFault) report('owner', nameFault);

  const certificates = readNumbers(readCell(raw.certificate, vocabulary), vocabulary);
  const badCertificate = certificates.find((text) => !readCertificate(text));
  if (badCertificate !== undefined) report('certificate', 'bad-certificate', badCertificate);
  else if (certificates.length > 0 && names.length > 0 && certificates.length !== names.length) {
    report('certificate', 'certificate-count-mismatch');
  }

  const phones = readPhones(readCell(raw.phone, vocabulary), vocabulary);
  const badPhone = phones.find((text) => !readPhone(text));
  if (badPhone !== undefined) report('phone', 'bad-phone', badPhone);

  const buyers = names.map((name, i) => ({
    name,
    certificate: readCertificate(certificates[i] ?? ''),
    phones: phonesOf(i, names.length, phones),
  }));
  const part = { row, unitKey, ...unit, areaCenti, buyers, unsold };
  return { part, problems, carried: place };
}

/**
 * Reads where a part is. A blank building repeats the one above (merged cells); so does a blank stairwell within its
 * building.
 */
function readPlace(raw: RowCells, carried: Carried, vocabulary: RollVocabulary): Carried {
  const label = (column: 'building' | 'stairwell') =>
    readLabel(readCell(raw[column], vocabulary), column, vocabulary);
  const building = label('building') || carried.building;
  const merged = isInvisible(raw.stairwell) && building === carried.building;
  return { building, stairwell: merged ? carried.stairwell : label('stairwell') };
}

/**
 * Whether a cell says that a part is unsold. Only the word alone does, never the beginning of a longer text: public
 * housing that was never sold has its owner, and somebody who owes fees from before the handing over owns the flat.
 */
function saysUnsold(cell: string, vocabulary: RollVocabulary): boolean {
  return vocabulary.unsoldWords.includes(readWord(cell, vocabulary));
}

/**
 * Drops a note in brackets. If an owner cell says "unsold" with such a note, only the person who wrote it knows whose
 * flat it is.
 */
const stripNote = (name: string): string => name.replace(/\(.*$/s, '');

/** Reads the phones of a row. A number that is merely written with spaces stays one number. */
function readPhones(cell: string, vocabulary: RollVocabulary): readonly string[] {
  return readPhone(cell) ? [cell] : readNumbers(cell, vocabulary);
}

/** The phones of one owner: they are dealt out in order, and those left over go to the last owner. */
function phonesOf(index: number, owners: number, phones: readonly string[]): readonly string[] {
  const own = index === owners - 1 ? phones.slice(index) : phones.slice(index, index + 1);
  return own.flatMap((text) => readPhone(text) ?? []);
}
