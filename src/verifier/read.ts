import * as v from 'valibot';
import { canonical } from '../domain/record/canonical';
import type { RecordFile } from '../domain/record/statements';
import { verifierText } from '../text/record/verifier';
import type { Findings } from './report';
import { recordFile } from './shape';

const text = verifierText.file;

/**
 * Step 1: the text must be exactly how the form writes its own content, so that nothing can hide in what other readers
 * pass over: spaces, an order of fields, a field twice, a field that nobody knows. The file comes back where it could
 * be read at all, so that the other steps can name what else is wrong.
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

/** Undefined where the content has no canonical writing, which is no reading of any text then. */
function writing(file: RecordFile): string | undefined {
  try {
    return `${canonical(file)}\n`;
  } catch {
    return undefined;
  }
}
