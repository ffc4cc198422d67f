/** An answer stays below 32 KB: even a weak network brings that within a second or two. */
const MOST_BYTES = 28_000;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The first rows that fit into one small answer together with `rest`: at least one, at most `most`. */
export function takeWhileFits<T>(rows: readonly T[], most: number, rest: unknown = ''): readonly T[] {
  let bytes = sizeOf(rest);
  const end = rows.slice(0, most).findIndex((row, index) => {
    bytes += sizeOf(row);
    return index > 0 && bytes > MOST_BYTES;
  });
  return rows.slice(0, end === -1 ? most : end);
}
