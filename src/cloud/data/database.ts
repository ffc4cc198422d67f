import * as cloud from 'wx-server-sdk';

/**
 * The part of wx-server-sdk's database that we use, typed as it behaves; the SDK's own types are looser. Only this
 * folder uses it.
 */
export interface RawQuery {
  where(filter: object): RawQuery;
  orderBy(field: string, direction: 'asc' | 'desc'): RawQuery;
  limit(rows: number): RawQuery;
  field(projection: Record<string, boolean>): RawQuery;
  get(): Promise<{ data: unknown[] }>;
  update(patch: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface RawDocument {
  get(): Promise<{ data: unknown }>;
  set(document: { data: object }): Promise<unknown>;
  update(patch: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface RawCollection extends RawQuery {
  doc(id: string): RawDocument;
  /** Adds one document, or several in one request. */
  add(document: { data: object }): Promise<unknown>;
  aggregate(): RawAggregate;
}

export interface RawAggregate {
  match(filter: object): RawAggregate;
  group(by: object): RawAggregate;
  sort(by: object): RawAggregate;
  limit(rows: number): RawAggregate;
  lookup(by: object): RawAggregate;
  end(): Promise<{ list: unknown[] }>;
}

/** The stages that `lookup` runs on another collection. */
export interface RawPipeline {
  match(filter: object): RawPipeline;
  group(by: object): RawPipeline;
  done(): object;
}

export interface RawTransaction {
  collection(name: string): Pick<RawCollection, 'doc' | 'add'>;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

interface RawDatabase {
  collection(name: string): RawCollection;
  startTransaction(): Promise<RawTransaction>;
  command: Record<
    | 'in'
    | 'nin'
    | 'neq'
    | 'not'
    | 'all'
    | 'lt'
    | 'lte'
    | 'gt'
    | 'gte'
    | 'inc'
    | 'max'
    | 'set'
    | 'push'
    | 'addToSet'
    | 'pull',
    (value: unknown) => object
  > & {
    exists(value: boolean): object;
    remove(): object;
    aggregate: Record<'sum', (value: unknown) => object> & { pipeline(): RawPipeline };
  };
}

// Without `keepalive`, Node 18 opens a connection for each request: 800 of them for 200 pages.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string, keepalive: true } as object);

/** The database; a missing document is read as `null` and raises no exception. */
export const database = cloud.database({ throwOnNotFound: false } as object) as unknown as RawDatabase;
export const operators = database.command;
