import * as v from 'valibot';
import { canonical } from '../domain/record/canonical';
import type { RecordFile } from '../domain/record/statements';
import { verifierText } from '../text/record/verifier';
import type { Findings } from './report';
import { recordFile } from './shape';

const text = verifierText.file;

/**
 * Step 1: the text must be exactly the canonical form of its content, so that nothing can hide in parts that other
 * readers ignore: spaces, an order of fields, a repeated field, an unknown field. The file is returned if it could be
 * read at all, so that the other steps can name what else is wrong.
 */
export function readRecord(fileText: string): Findings & { readonly file?: RecordFile } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(fileText);
  } catch {
    return { facts: [], problems: [text.noJson] };
  }
  const read = v.safeParse(recordFile, parsed, { abortEarly: true });
  if (!read.success) return { facts: [], problems: [text.noRecord(v.getDotPath(read.issues[0]) ?? '')] };
  const file = read.output;
  if (writing(file) !== fileText) return { file, facts: [], problems: [text.notCanonical] };
  const { roll, log, openings } = file;
  return { file, facts: [text.read(roll.entries.length, log.entries.length, openings.length)], problems: [] };
}

/** Undefined if the content has no canonical form; then no text is the right one. */
function writing(file: RecordFile): string | undefined {
  try {
    return `${canonical(file)}\n`;
  } catch {
    return undefined;
  }
}
