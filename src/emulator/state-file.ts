import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readDocument, writeEjson } from './store/ejson';
import type { StoredDocument } from './store/document';

/** Everything that a local cloud holds, so that another one can continue from there. */
export interface CloudState {
  /** The functions' keys: without them nobody could read the personal data or check a receipt. */
  readonly keys: Readonly<Record<string, string>>;
  /** The clock's distance from the machine's, in ms. */
  readonly clockShiftMs: number;
  readonly collections: readonly string[];
  readonly documents: Iterable<readonly [collection: string, document: StoredDocument]>;
  readonly files: Iterable<readonly [path: string, bytes: Buffer, openid?: string]>;
}

const format = 'peoples-designer local cloud 1';

/** The state as a file: gzipped lines of JSON, the last of which says how many there are. */
export function writeState({ documents, files, ...head }: CloudState): Buffer {
  const lines = [line({ format, ...head })];
  for (const [name, document] of documents) lines.push(line(['document', name, writeEjson(document)]));
  for (const [path, bytes, openid] of files) {
    lines.push(line(['file', path, bytes.toString('base64'), ...(openid === undefined ? [] : [openid])]));
  }
  lines.push(line(['end', lines.length]));
  return gzipSync(Buffer.concat(lines), { level: 1 });
}

/** Reads the output of `writeState`, all of it before any is used. Throws with a message for the user. */
export function readState(file: string): CloudState {
  try {
    return parse(gunzipSync(readFileSync(file)));
  } catch (error) {
    throw new Error(
      `${file} cannot be imported: ${error instanceof Error ? error.message : String(error)}. ` +
        'It has to be a whole file from GET /local/export.',
    );
  }
}

function parse(bytes: Buffer): CloudState {
  const lines = linesOf(bytes);
  const head = JSON.parse(lines.next().value ?? 'null') as ({ format?: string } & CloudState) | null;
  if (head?.format !== format) throw new Error(`it does not begin with “${format}”`);
  const documents: (readonly [string, StoredDocument])[] = [];
  const files: (readonly [string, Buffer, string?])[] = [];
  for (const text of lines) {
    const [kind, name, body, openid] = JSON.parse(text) as [string, string | number, string, string?];
    if (kind === 'document') documents.push([String(name), readDocument(body)]);
    else if (kind === 'file') files.push([String(name), Buffer.from(body, 'base64'), openid]);
    else if (kind === 'end' && name === documents.length + files.length + 1) {
      return { ...head, documents, files };
    }
  }
  throw new Error('its end is missing');
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** Yields the lines one by one: a whole city is longer than a string may be. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let from = 0, to = bytes.indexOf(10); to !== -1; from = to + 1, to = bytes.indexOf(10, from)) {
    yield bytes.toString('utf8', from, to);
  }
}
