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

const corrected = { $eq, $in, $mod, $ne: not($eq), $nin: not($in) };

/** All of mingo's operators, with corrections for those that differ from the server's. */
export const mingoContext = Context.init({
  accumulator,
  expression,
  pipeline,
  projection,
  query: { ...query, ...corrected },
  window,
} as never);

function holdsFields(value: unknown): boolean {
  return isFields(value) || (Array.isArray(value) && value.some(holdsFields));
}
