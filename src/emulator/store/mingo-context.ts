import { Context } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import { isFields } from './document';
import { writeEjson } from './ejson';
import { badQuery } from './errors';
import { valuesAt } from './field-path';

type Predicate = (document: unknown) => boolean;
type Operator = (field: string, value: unknown, options: never) => Predicate;

const loose = query as unknown as Readonly<Record<'$eq' | '$in' | '$mod', Operator>>;

/** MongoDB takes the order of keys into account when it compares embedded documents; mingo does not. */
const $eq: Operator = (field, value, options) => {
  const equal = loose.$eq(field, value, options);
  if (!holdsFields(value)) return equal;
  const text = writeEjson(value);
  return (document) =>
    equal(document) && valuesAt(document, field).some((candidate) => writeEjson(candidate) === text);
};

const $in: Operator = (field, values, options) => {
  if (!Array.isArray(values)) throw badQuery('$in needs an array');
  if (!values.some(holdsFields)) return loose.$in(field, values, options);
  const each = values.map((value) => $eq(field, value, options));
  return (document) => each.some((predicate) => predicate(document));
};

/** mingo takes the string '45' as a number. */
const $mod: Operator = (field, value, options) => {
  const divides = loose.$mod(field, value, options);
  return (document) =>
    divides(document) && valuesAt(document, field).some((candidate) => typeof candidate === 'number');
};

const not =
  (operator: Operator): Operator =>
  (field, value, options) => {
    const predicate = operator(field, value, options);
    return (document) => !predicate(document);
  };

type Rows = { map(change: (row: unknown) => unknown): Rows };
type Stage = (rows: Rows, expression: Readonly<Record<string, unknown>>, options: never) => Rows;

const plain = pipeline as unknown as Readonly<Record<'$bucket' | '$group' | '$project' | '$sort', Stage>>;

/**
 * The buckets as the server makes them: a group for each that has documents. mingo answers the empty ones too, and puts
 * a value that is a boundary into the bucket that ends with it.
 */
const $bucket: Stage = (rows, expression, options) => {
  // Only for its complaints about the expression: nothing reads what this answers.
  plain.$bucket(rows, expression, options);
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = expression;
  const bounds = boundaries as readonly unknown[];
  const branches = bounds.slice(1).map((upper, i) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: bounds[i] }] }, { $lt: [groupBy, { $literal: upper }] }] },
    then: { $literal: bounds[i] },
  }));
  const otherwise = 'default' in expression && { default: { $literal: expression.default } };
  const group = { _id: { $switch: { branches, ...otherwise } }, ...(output as object) };
  return plain.$sort(plain.$group(rows, group, options), { _id: 1 }, options);
};

/** The server puts `_id` first, mingo puts it last. */
const $project: Stage = (rows, expression, options) => plain.$project(rows, expression, options).map(idFirst);

/** A row with its `_id` before its other fields; a row without one, as it is. */
export const idFirst = (row: unknown): unknown =>
  isFields(row) && '_id' in row ? { _id: row._id, ...row } : row;

type Expression = (row: unknown, expression: object, options: never) => unknown;
const { $switch: lenient } = expression as unknown as Readonly<Record<'$switch', Expression>>;
const nowhere = ' nowhere';

/** On the server a value without a branch is an error if there is no default; mingo answers nothing. */
const $switch: Expression = (row, branches, options) => {
  const value = lenient(row, { default: { $literal: nowhere }, ...branches }, options);
  if (value !== nowhere) return value;
  throw badQuery('$switch could not find a matching branch for an input, and no default was specified.');
};

const corrected = { $eq, $in, $mod, $ne: not($eq), $nin: not($in) };

/** All of mingo's operators, with corrections for those that differ from the server's. */
export const mingoContext = Context.init({
  accumulator,
  expression: { ...expression, $switch },
  pipeline: { ...pipeline, $bucket, $project },
  projection,
  query: { ...query, ...corrected },
  window,
} as never);

function holdsFields(value: unknown): boolean {
  return isFields(value) || (Array.isArray(value) && value.some(holdsFields));
}
