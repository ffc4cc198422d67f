import { Context, Query } from 'mingo';
import { $eq, $in } from 'mingo/operators/query/comparison';
import { badQuery } from './errors';
import { isFields } from './document';
import { writeEjson } from './ejson';
import { valuesAt } from './field-path';

type Predicate = (document: unknown) => boolean;
type Operator = (field: string, value: unknown, options: never) => Predicate;

const looseEqual = $eq as unknown as Operator;
const looseIn = $in as unknown as Operator;

/** MongoDB compares embedded documents with the order of their keys; mingo does not. */
const equal: Operator = (field, value, options) => {
  const loose = looseEqual(field, value, options);
  if (!holdsFields(value)) return loose;
  const text = writeEjson(value);
  return (document) =>
    loose(document) && valuesAt(document, field).some((candidate) => writeEjson(candidate) === text);
};

const among: Operator = (field, values, options) => {
  if (!Array.isArray(values)) throw badQuery('$in needs an array');
  if (!values.some(holdsFields)) return looseIn(field, values, options);
  const each = values.map((value) => equal(field, value, options));
  return (document) => each.some((predicate) => predicate(document));
};

const not =
  (operator: Operator): Operator =>
  (field, value, options) => {
    const predicate = operator(field, value, options);
    return (document) => !predicate(document);
  };

const operators = { $eq: equal, $in: among, $ne: not(equal), $nin: not(among) };

/** mingo's operators with the corrections above: for queries and for `$match`. */
export const queryContext = Context.init({ query: operators as never });

/** Compiles a query. Throws `DatabaseError` for an operator that does not exist or is not supported here. */
export function compileQuery(query: unknown): Predicate {
  const condition = query ?? {};
  if (!isFields(condition)) throw badQuery('the query must be an object');
  refuseGeography(condition);
  const compiled = attempt(() => new Query(condition, { context: queryContext }));
  return (document) => attempt(() => compiled.test(document as Record<string, unknown>));
}

/** Geographic search has no counterpart in mingo: an honest refusal instead of an empty answer. */
export function refuseGeography(query: unknown): void {
  if (Array.isArray(query)) return query.forEach(refuseGeography);
  if (!isFields(query)) return;
  for (const [key, value] of Object.entries(query)) {
    if (/^\$(near|nearSphere|geoWithin|geoIntersects|geoNear)$/.test(key)) {
      throw badQuery(`${key} is not supported by the local cloud`);
    }
    refuseGeography(value);
  }
}

/** Runs mingo; its complaint about a query becomes the database's. */
export function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name !== 'DatabaseError') throw badQuery(error.message);
    throw error;
  }
}

function holdsFields(value: unknown): boolean {
  return isFields(value) || (Array.isArray(value) && value.some(holdsFields));
}
