import { aggregate, find, ProcessingMode } from 'mingo';
import { randomBytes } from 'node:crypto';
import { isFields } from './document';
import type { StoredDocument } from './document';
import { duplicateId, badQuery, refused } from './errors';
import { attempt, compileQuery, queryContext, refuseGeography } from './query';
import { visibleState } from './record';
import type { Match, Store } from './store';
import { applyUpdate } from './update';

/** Most documents that one query returns, whatever limit it names. */
export const maximumRows = 1000;
/** Documents that a query returns when it names no limit. */
export const defaultRows = 100;

export interface GetRequest {
  readonly query?: unknown;
  readonly order?: unknown;
  readonly projection?: unknown;
  readonly offset?: number;
  readonly limit?: number;
  readonly transactionId?: string;
}

export interface ModifyRequest {
  readonly query?: unknown;
  readonly data: unknown;
  /** All that match, or the first. */
  readonly multi: boolean;
  /** Update operators (`update`), or a whole document (`set`). */
  readonly merge: boolean;
  readonly upsert: boolean;
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
      const { _id: given, ...fields } = document;
      const id = given ?? randomBytes(16).toString('hex');
      const record = collection.findOrAdd(id);
      if (visibleState(record, transaction) !== null) throw duplicateId(name, id);
      store.transactions.write(transaction, collection, record, { _id: id, ...fields });
      return id;
    });
  });
}

/** Reads documents: match, sort, skip, limit, project. */
export async function get(store: Store, name: string, request: GetRequest): Promise<unknown[]> {
  const reader = store.reader(request.transactionId);
  const collection = store.collection(name);
  const test = compileQuery(request.query);
  const documents = [...store.matches(collection, request.query, test, reader)].map(
    ({ document }) => document,
  );
  const limit = Math.min(request.limit ?? defaultRows, maximumRows);
  const rows = attempt(() => {
    const cursor = find(documents, {}, (request.projection ?? {}) as Record<string, never>);
    if (isFields(request.order)) cursor.sort(request.order as Record<string, 1 | -1>);
    return cursor
      .skip(request.offset ?? 0)
      .limit(limit)
      .all();
  });
  await store.settled();
  return rows;
}

/** Number of documents that match. */
export async function count(store: Store, name: string, query: unknown): Promise<number> {
  let total = 0;
  for (const match of store.matches(
    store.collection(name),
    query,
    compileQuery(query),
    store.reader(undefined),
  )) {
    if (match.document !== null) total += 1;
  }
  await store.settled();
  return total;
}

/** Updates (`merge`) or replaces documents. `updated` counts those that really changed. */
export function modify(
  store: Store,
  name: string,
  request: ModifyRequest,
): Promise<{ updated: number; upsertedId: unknown }> {
  return store.write(request.transactionId, (transaction) => {
    const collection = store.collection(name);
    const test = compileQuery(request.query);
    const matches = take(store.matches(collection, request.query, test, transaction), request.multi);
    if (matches.length === 0 && request.upsert) {
      const id = isFields(request.query) ? request.query._id : undefined;
      if (id === undefined || !isFields(request.data)) throw refused('an upsert needs an _id and a document');
      store.transactions.write(transaction, collection, collection.findOrAdd(id), {
        _id: id,
        ...request.data,
      });
      return { updated: 0, upsertedId: id };
    }
    let updated = 0;
    for (const { record, document } of matches) {
      const next = request.merge ? applyUpdate(document, request.data) : replacement(document, request.data);
      if (next === null) continue;
      store.transactions.write(transaction, collection, record, next);
      updated += 1;
    }
    return { updated, upsertedId: null };
  });
}

/** Removes the documents that match; returns how many. */
export function remove(
  store: Store,
  name: string,
  request: { readonly query?: unknown; readonly multi: boolean; readonly transactionId?: string },
): Promise<number> {
  return store.write(request.transactionId, (transaction) => {
    const collection = store.collection(name);
    const test = compileQuery(request.query);
    const matches = take(store.matches(collection, request.query, test, transaction), request.multi);
    for (const { record } of matches) store.transactions.write(transaction, collection, record, null);
    return matches.length;
  });
}

/** Runs a pipeline; a `$match` at its head uses the indexes. Returns the rows and how many documents entered. */
export async function runPipeline(
  store: Store,
  name: string,
  stages: readonly Readonly<Record<string, unknown>>[],
): Promise<{ rows: unknown[]; entered: number }> {
  stages.forEach(refuseGeography);
  const reader = store.reader(undefined);
  const all = (from: string, query: unknown): StoredDocument[] =>
    [...store.matches(store.collection(from), query, compileQuery(query), reader)].map(
      (match) => match.document,
    );
  const head = stages[0]?.$match;
  const input = all(name, head);
  const rows = attempt(() =>
    aggregate(input, [...(head === undefined ? stages : stages.slice(1))] as Record<string, unknown>[], {
      context: queryContext,
      // Documents in the store are shared: a stage must not change them.
      processingMode: ProcessingMode.CLONE_INPUT,
      collectionResolver: (from: string) => all(from, undefined),
    }),
  );
  await store.settled();
  return { rows, entered: input.length };
}

function take(matches: Iterable<Match>, multi: boolean): Match[] {
  if (multi) return [...matches];
  for (const match of matches) return [match];
  return [];
}

function replacement(document: StoredDocument, data: unknown): StoredDocument {
  if (!isFields(data)) throw badQuery('a document must be an object');
  return { _id: document._id, ...data };
}
