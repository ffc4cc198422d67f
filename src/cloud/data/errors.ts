/** A failure's message. We recognise failures by it, because an operation in a transaction loses the error code. */
const message = (error: unknown) =>
  error instanceof Error ? error.message : String((error as { errMsg?: string })?.errMsg ?? error);

/** Another document has this `_id`. */
export const isDuplicate = (error: unknown): boolean => message(error).includes('E11000');

/** Another transaction changed the same document first; the server has aborted ours. */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|WriteConflict/.test(message(error));

/** Thrown when every attempt at a transaction met a conflict. Nothing was written; the dispatcher answers `BUSY`. */
export class TooBusy extends Error {
  constructor(readonly attempts: number) {
    super(`gave up after ${attempts} conflicts`);
  }
}
