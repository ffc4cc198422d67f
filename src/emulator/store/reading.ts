import { isFields } from './document';
import type { StoredDocument } from './document';
import { compileQuery, page, pipeline } from './query';
import type { Store } from './store';

/** The most documents that one query returns, whatever limit it names. */
export const maximumRows = 1000;
/** How many documents a query returns if it names no limit. */
export const defaultRows = 100;

export interface GetRequest {
  readonly query?: unknown;
  readonly order?: unknown;
  readonly projection?: unknown;
  readonly offset?: number;
  readonly limit?: number;
  readonly transactionId?: string;
}

/** Reads documents: match, sort, skip, limit, project. */
export async function get(store: Store, name: string, request: GetRequest): Promise<unknown[]> {
  const { query, order, projection, offset = 0 } = request;
  const limit = Math.min(request.limit ?? defaultRows, maximumRows);
  const reader = store.reader(request.transactionId);
  const plan = store.collection(name).plan(query, order);
  // Without an order the first that are found will do.
  const wanted = isFields(order) ? Infinity : offset + limit;
  const documents: StoredDocument[] = [];
  for (const { document } of store.matches(plan, compileQuery(query), reader)) {
    if (documents.length >= wanted) break;
    documents.push(document);
  }
  const rows = page(documents, { order, projection, offset, limit });
  await store.settled();
  return rows;
}

/** The number of documents that match. */
export async function count(store: Store, name: string, query: unknown): Promise<number> {
  const reader = store.reader(undefined);
  const matches = store.matches(store.collection(name).plan(query), compileQuery(query), reader);
  let total = 0;
  while (matches.next().done !== true) total += 1;
  await store.settled();
  return total;
}

/** Runs a pipeline; a `$match` at its head uses the indexes. Returns the rows, and how many documents entered. */
export async function runPipeline(
  store: Store,
  name: string,
  stages: readonly Readonly<Record<string, unknown>>[],
): Promise<{ rows: unknown[]; entered: number }> {
  const reader = store.reader(undefined);
  const all = (from: string, query: unknown): StoredDocument[] => {
    const plan = store.collection(from).plan(query);
    return [...store.matches(plan, compileQuery(query), reader)].map(({ document }) => document);
  };
  const head = stages[0]?.$match;
  const input = all(name, head);
  const looked = new Map<string, StoredDocument[]>();
  const rest = (head === undefined ? stages : stages.slice(1)).map((stage, index) => {
    const matched = matchedLookup(stage);
    if (matched === null) return stage;
    const { lookup, match, pipeline: after } = matched;
    const key = `${String(index)}:${lookup.from}`;
    looked.set(key, all(lookup.from, match));
    return { $lookup: { ...lookup, from: key, pipeline: after } };
  });
  const rows = pipeline(input, rest, (from) => looked.get(from) ?? all(from, undefined));
  await store.settled();
  const entered = [...looked.values()].reduce((sum, { length }) => sum + length, input.length);
  return { rows, entered };
}

/**
 * A `$lookup` whose own pipeline begins with a `$match` that depends on no outer document: as on the server, the
 * indexes find its documents before the pipeline runs. `null` for every other stage.
 */
function matchedLookup(stage: Readonly<Record<string, unknown>>): {
  readonly lookup: { readonly from: string };
  readonly match: unknown;
  readonly pipeline: readonly unknown[];
} | null {
  const { $lookup: lookup } = stage;
  if (!isFields(lookup) || lookup.let !== undefined || lookup.localField !== undefined) return null;
  const { from, pipeline: own } = lookup;
  if (typeof from !== 'string' || !Array.isArray(own)) return null;
  const [first, ...after] = own as unknown[];
  if (!isFields(first) || first.$match === undefined) return null;
  return { lookup: { ...lookup, from }, match: first.$match, pipeline: after };
}
