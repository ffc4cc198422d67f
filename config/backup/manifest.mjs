import { createHash } from 'node:crypto';

export const FORMAT = 'peoples-designer-backup/1';
export const MANIFEST = 'manifest.json';

/** Outside every archive: who was erased must stay so in whatever is restored. */
export const ERASURES = 'erasures';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const numbered = (n) => String(n).padStart(6, '0');

/** A collection is in pieces of some megabytes, because a tar file has the length of an entry before its bytes. */
export const pieceName = (collection, n) => `collections/${collection}/${numbered(n)}.ndjson`;
export const fileName = (n) => `files/${numbered(n)}`;

/** `{collection, n}` of a piece, `{file}` of a file, `null` for any other entry. */
export function readName(name) {
  const [, collection, n] = /^collections\/(\w+)\/(\d+)\.ndjson$/.exec(name) ?? [];
  if (collection) return { collection, n: Number(n) };
  return /^files\/\d+$/.test(name) ? { file: name } : null;
}

/** A running SHA-256 and count of a collection's lines. */
export function tally() {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(bytes, rows) {
      hash.update(bytes);
      count += rows;
    },
    result: () => ({ count, sha256: hash.digest('hex') }),
  };
}

export const documentsOf = ({ collections }) =>
  Object.values(collections).reduce((sum, { count }) => sum + count, 0);
