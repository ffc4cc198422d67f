/** The part of wx-server-sdk that the suite uses; its own declarations leave most results open. */

export type Row = Record<string, unknown>;

export interface Query {
  where(condition: object): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: object): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface DocumentReference {
  field(projection: object): DocumentReference;
  get(): Promise<{ data: Row }>;
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference;
  add(options: { data: object | object[] }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Pipeline;
}

type Stage =
  | 'addFields'
  | 'bucket'
  | 'count'
  | 'group'
  | 'limit'
  | 'lookup'
  | 'match'
  | 'project'
  | 'replaceRoot'
  | 'skip'
  | 'sort'
  | 'sortByCount'
  | 'unwind';

export type Pipeline = Record<Stage, (argument?: unknown) => Pipeline> & {
  end(): Promise<{ list: Row[] }>;
  /** Of one that `lookup` runs on the other collection. */
  done(): unknown;
};

export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

/** A condition that can be continued with `and` and `or`. */
export interface Condition {
  and(...more: unknown[]): Condition;
  or(...more: unknown[]): Condition;
}

type Operator =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'mod'
  | 'size'
  | 'all'
  | 'elemMatch'
  | 'geoNear'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'rename'
  | 'push'
  | 'unshift'
  | 'pop'
  | 'shift'
  | 'pull'
  | 'pullAll'
  | 'addToSet';

type Expression = 'sum' | 'avg' | 'min' | 'max' | 'push' | 'addToSet' | 'multiply' | 'cond' | 'gte';

export type Command = Record<Operator, (...operands: unknown[]) => Condition> & {
  aggregate: Record<Expression, (...operands: unknown[]) => unknown> & { pipeline(): Pipeline };
};

export interface Database {
  command: Command;
  Geo: { Point(longitude: number, latitude: number): unknown };
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, retries?: number): Promise<T>;
}

/** What the SDK throws. */
export interface SdkError extends Error {
  errCode: number;
  errMsg: string;
}

/** The error of a promise that must fail. */
export async function failure(promise: Promise<unknown>): Promise<SdkError> {
  try {
    await promise;
  } catch (error) {
    return error as SdkError;
  }
  throw new Error('it was expected to fail');
}
