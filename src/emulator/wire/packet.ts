import { DatabaseError, refused } from '../store/errors';

/** Largest request or answer of the database, in bytes. */
const largestPacket = 16 * 1024 * 1024;

/** A request of the database with more than 16 MB is refused (-502001 in the SDK). */
export function requirePacket(bytes: number): void {
  if (bytes > largestPacket) {
    throw refused(`object to insert too large. size in bytes: ${bytes}, max size: ${largestPacket}`);
  }
}

/**
 * Rows as they are sent, in extended JSON. Together they may have 16 MB; the name of the error is in the list of
 * Tencent's API (-502001 in the SDK).
 */
export function requireRows(rows: readonly string[]): readonly string[] {
  const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row), 0);
  if (bytes <= largestPacket) return rows;
  throw new DatabaseError(
    'DATABASE_REQUEST_FAILED',
    `[LimitExceeded.OutOfResultSizeLimit] the result has ${bytes} bytes, at most ${largestPacket} are sent`,
  );
}
