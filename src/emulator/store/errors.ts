/**
 * An error that the database answers on the wire as `{code, message}`. The SDK turns the codes that it knows into
 * numbers (`DATABASE_REQUEST_FAILED` becomes -502001) and drops the code of some others. So the message is part of the
 * contract: handlers recognise a conflict by its text.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A write met a document that another transaction holds (`holder`) or has changed since the snapshot. */
export class ConflictError extends DatabaseError {
  constructor(readonly holderEnded: Promise<void> | null) {
    super(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.${hint}`,
    );
  }
}

const hint = ' Please check your request, but if the problem persists, contact us.';

/** A second document with the same `_id` (MongoDB's E11000; -502001 in the SDK). */
export function duplicateId(collection: string, id: unknown): DatabaseError {
  return refused(
    `E11000 duplicate key error collection: ${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }`,
  );
}

/** A write that MongoDB refuses (-502001 in the SDK), in the wording of the cloud's proxy. */
export function refused(reason: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
  );
}

/** A query, sort, projection or pipeline that cannot be run (-502001 in the SDK). */
export function badQuery(reason: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`);
}

/** The collection was never created (-502005 in the SDK). */
export function missingCollection(name: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}.${hint}`,
  );
}

/** The collection already exists. */
export function existingCollection(name: string): DatabaseError {
  return new DatabaseError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceExist] Table exist: ${name}`);
}

/** The transaction was committed, aborted, aborted by a conflict, or outlived its 30 s. */
export function missingTransaction(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds.${hint}`,
  );
}

/** The durable log failed and nothing more is accepted: see `GroupCommit`. */
export function storeFailed(reason: string): DatabaseError {
  return new DatabaseError('SYS_ERR', `the durable write failed, the store has stopped: ${reason}`);
}
