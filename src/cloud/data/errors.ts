/** The database's failures that callers handle, told from its messages: an operation in a transaction loses its code. */
const message = (error: unknown) =>
  error instanceof Error ? error.message : String((error as { errMsg?: string })?.errMsg ?? error);

/** Another document has this `_id`. */
export const isDuplicate = (error: unknown): boolean => message(error).includes('E11000');

/** Another transaction changed the same document first; the server has aborted ours. */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|WriteConflict/.test(message(error));

/** Gave up after every attempt met a conflict. Nothing was written. The dispatcher answers `BUSY`. */
export class TooBusy extends Error {
  constructor(readonly attempts: number) {
    super(`gave up after ${attempts} conflicts`);
  }
}
