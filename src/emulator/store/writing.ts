import { randomBytes } from 'node:crypto';
import { isFields } from './document';
import { requireSize } from './document-size';
import type { StoredDocument } from './document';
import { duplicateId, refused } from './errors';
import { compileQuery } from './query';
import { visibleState } from './record';
import type { Match, Store } from './store';
import type { Transaction } from './transaction';
import { applyUpdate } from './update';

export interface ModifyRequest {
  readonly query?: unknown;
  readonly data: unknown;
  /** Whether to change all documents that match, or only the first. */
  readonly multi: boolean;
  /** Whether the request has update operators (`update`), or a whole document (`set`). */
  readonly merge: boolean;
  readonly upsert: boolean;
  readonly transactionId?: string;
}

export interface RemoveRequest {
  readonly query?: unknown;
  readonly multi: boolean;
  readonly transactionId?: string;
}

/** Inserts all or none. Returns their ids; an absent `_id` becomes 32 hexadecimal digits. */
export function insert(
  store: Store,
  name: string,
  documents: readonly unknown[],
  transactionId?: string,
): Promise<unknown[]> {
  return store.write(transactionId, (transaction) => {
    const collection = store.collection(name);
    return documents.map((document) => {
      if (!isFields(document)) throw refused('a document must be an object');
      refuseOperators(document);
      const { _id: given, ...fields } = document;
      const id = given ?? randomBytes(16).toString('hex');
      const record = collection.findOrAdd(id);
      if (visibleState(record, transaction) !== null) throw duplicateId(name, id);
      store.transactions.write(transaction, collection, record, { _id: id, ...fields });
      return id;
    });
  });
}

/** Updates (`merge`) or replaces documents. `updated` counts only those that really changed. */
export function modify(
  store: Store,
  name: string,
  request: ModifyRequest,
): Promise<{ updated: number; upsertedId: unknown }> {
  const { query, data, merge, upsert } = request;
  return store.write(request.transactionId, (transaction) => {
    const collection = store.collection(name);
    const matches = matching(store, name, request, transaction);
    if (matches.length === 0 && upsert) {
      const id = isFields(query) ? query._id : undefined;
      if (id === undefined || !isFields(data)) throw refused('an upsert needs an _id and a document');
      refuseOperators(data);
      store.transactions.write(transaction, collection, collection.findOrAdd(id), { _id: id, ...data });
      return { updated: 0, upsertedId: id };
    }
    let updated = 0;
    for (const { record, document } of matches) {
      const next = merge ? applyUpdate(document, data) : replacement(document, data);
      if (next === null) continue;
      requireSize(next);
      store.transactions.write(transaction, collection, record, next);
      updated += 1;
    }
    return { updated, upsertedId: null };
  });
}

/** Removes the documents that match; returns how many there were. */
export function remove(store: Store, name: string, request: RemoveRequest): Promise<number> {
  return store.write(request.transactionId, (transaction) => {
    const collection = store.collection(name);
    const matches = matching(store, name, request, transaction);
    for (const { record } of matches) store.transactions.write(transaction, collection, record, null);
    return matches.length;
  });
}

/** Collects all matches before the first is changed, since a change moves documents about in the indexes. */
function matching(store: Store, name: string, request: RemoveRequest, transaction: Transaction): Match[] {
  const plan = store.collection(name).plan(request.query);
  const matches = store.matches(plan, compileQuery(request.query), transaction);
  if (request.multi) return [...matches];
  const first = matches.next();
  matches.return(undefined);
  return first.done === true ? [] : [first.value];
}

function replacement(document: StoredDocument, data: unknown): StoredDocument {
  if (!isFields(data)) throw refused('a document must be an object');
  refuseOperators(data);
  return { _id: document._id, ...data };
}

/** A field with an operator's name could be neither queried nor read back. */
function refuseOperators(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseOperators);
  if (!isFields(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$'))
      throw refused(`The dollar ($) prefixed field '${key}' is not valid for storage.`);
    refuseOperators(inner);
  }
}
