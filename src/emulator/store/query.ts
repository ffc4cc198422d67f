import { Aggregator } from 'mingo/aggregator';
import { ProcessingMode } from 'mingo/core';
import { Query } from 'mingo/query';
import { isFields } from './document';
import type { StoredDocument } from './document';
import { badQuery } from './errors';
import { idFirst, mingoContext } from './mingo-context';

/** Compiles a query. Throws `DatabaseError` for an operator that does not exist or is not supported here. */
export function compileQuery(query: unknown): (document: StoredDocument) => boolean {
  const condition = query ?? {};
  if (!isFields(condition)) throw badQuery('the query must be an object');
  refuseGeography(condition);
  const compiled = attempt(() => new Query(condition, { context: mingoContext }));
  return (document) => attempt(() => compiled.test(document));
}

export interface Page {
  readonly order: unknown;
  readonly projection: unknown;
  readonly offset: number;
  readonly limit: number;
}

/** Sorts documents, takes one page of them and keeps only the requested fields. */
export function page(
  documents: readonly StoredDocument[],
  { order, projection, offset, limit }: Page,
): unknown[] {
  return attempt(() => {
    const cursor = new Query({}, { context: mingoContext }).find<StoredDocument>(
      [...documents],
      (projection ?? {}) as never,
    );
    if (isFields(order)) cursor.sort(order as Record<string, 1 | -1>);
    const rows = cursor.skip(offset).limit(limit).all();
    return projection === undefined ? rows : rows.map(idFirst);
  });
}

/** Runs a pipeline; `resolve` gives the documents of another collection, for `$lookup`. */
export function pipeline(
  documents: readonly StoredDocument[],
  stages: readonly Readonly<Record<string, unknown>>[],
  resolve: (collection: string) => readonly StoredDocument[],
): unknown[] {
  stages.forEach(refuseGeography);
  const aggregator = new Aggregator([...stages] as Record<string, unknown>[], {
    context: mingoContext,
    // Documents in the store are shared: a stage must not change them.
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: (name: string) => [...resolve(name)],
  });
  return attempt(() => aggregator.run([...documents]));
}

/** mingo has no geographic search: an honest refusal is better than an empty answer. */
function refuseGeography(query: unknown): void {
  if (Array.isArray(query)) return query.forEach(refuseGeography);
  if (!isFields(query)) return;
  for (const [key, value] of Object.entries(query)) {
    if (/^\$(near|nearSphere|geoWithin|geoIntersects|geoNear)$/.test(key)) {
      throw badQuery(`${key} is not supported by the local cloud`);
    }
    refuseGeography(value);
  }
}

/** Runs mingo, and turns its complaint about a query into the database's. */
function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name !== 'DatabaseError') throw badQuery(error.message);
    throw error;
  }
}
