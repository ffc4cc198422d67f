import { database, operators, type RawQuery } from './database';
import { isDuplicate } from './errors';
import { runInStretches } from './in-batches';

/** A function reads 100 rows unless told, and never more than this. */
export const MAX_ROWS = 1000;

/** Which documents of a collection are to be counted. */
export interface Counted {
  readonly of: string;
  readonly filter: object;
}
/** A field within a field of the document, as `turnout.countedAt`. */
type Within<D> = Readonly<Partial<Record<`${keyof D & string}.${string}`, unknown>>>;
/** A list matches by one of its elements. */
type ElementOf<T> = T extends readonly (infer E)[] ? E : never;
/** Equality by field, or an operator of `operators`. Values come from parsed input: strings and numbers, never objects. */
export type Filter<D> = { readonly [K in keyof D]?: D[K] | ElementOf<D[K]> | object } & Within<D>;
export type Patch<D> = { readonly [K in keyof D]?: D[K] | object } & Within<D>;

export interface FindOptions<D> {
  readonly order?: readonly [field: keyof D & string, direction: 'asc' | 'desc'];
  /** 1…1000. */
  readonly limit: number;
  readonly fields?: readonly (keyof D & string)[];
}

/** The fields of an index, in order; of a collection declared with its indexes. */
export type Index = readonly string[];
const declared = new Map<string, readonly Index[]>();
/** Every collection that was declared, with its indexes: what `indexes.json` says. */
export const declaredIndexes = (): Readonly<Record<string, readonly Index[]>> => Object.fromEntries(declared);

/**
 * Typed access to one collection. Every method is one round trip; `every` one per 1,000 rows, `insertMany` one and
 * `putMany` two per hundred documents.
 */
export function collection<D extends { readonly _id: string }>(name: string, ...indexes: readonly Index[]) {
  declared.set(name, indexes);
  const raw = database.collection(name);

  const get = async (id: string): Promise<D | null> => ((await raw.doc(id).get()).data as D | null) ?? null;

  const find = async (filter: Filter<D>, { order, limit, fields }: FindOptions<D>): Promise<readonly D[]> => {
    let query: RawQuery = raw.where(filter);
    if (order) query = query.orderBy(order[0], order[1]);
    if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])));
    return (await query.limit(Math.min(limit, MAX_ROWS)).get()).data as D[];
  };

  const insert = async (document: D | readonly D[]): Promise<boolean> => {
    try {
      await raw.add({ data: document });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  };

  /** By `_id`, in no order; missing ones are left out. At most 1,000. */
  const getMany = (ids: readonly string[]) =>
    ids.length === 0
      ? Promise.resolve([] as readonly D[])
      : find({ _id: operators.in([...ids]) } as Filter<D>, { limit: MAX_ROWS });

  /** Whether a server that meets a known `_id` has written the others of a request is nowhere promised: look. */
  const insertStretch = async (documents: readonly D[]): Promise<void> => {
    if (await insert(documents)) return;
    const there = new Set((await getMany(documents.map(({ _id }) => _id))).map(({ _id }) => _id));
    for (const document of documents) if (!there.has(document._id)) await insert(document);
  };

  return {
    get,
    find,
    getMany,

    /** For `getWithCounts` of another collection. */
    counted: (filter: Filter<D>): Counted => ({ of: name, filter }),

    /** A document, and how many of other collections go with it: counted by the database in the same round trip. */
    async getWithCounts(
      id: string,
      counted: Readonly<Record<string, Counted>>,
    ): Promise<{ readonly document: D; readonly counts: Readonly<Record<string, number>> } | null> {
      const { aggregate } = operators;
      const one = { _id: null, n: aggregate.sum(1) };
      let query = raw.aggregate().match({ _id: id });
      for (const [as, { of, filter }] of Object.entries(counted)) {
        const pipeline = aggregate.pipeline().match(filter).group(one).done();
        query = query.lookup({ from: of, pipeline, as });
      }
      const [found] = (await query.end()).list as [(D & Record<string, readonly { readonly n: number }[]>)?];
      if (!found) return null;
      const names = Object.keys(counted);
      const counts = Object.fromEntries(names.map((name) => [name, found[name]?.[0]?.n ?? 0]));
      const fields = Object.entries(found).filter(([field]) => !names.includes(field));
      return { document: Object.fromEntries(fields) as unknown as D, counts };
    },

    /** Everything that matches, page by page in the order of `_id`: never by `skip`, which reads what it skips. */
    async every(filter: Filter<D>, fields?: readonly (keyof D & string)[]): Promise<readonly D[]> {
      const rows: D[] = [];
      for (;;) {
        const last = rows.at(-1);
        const page = await find(last ? { ...filter, _id: operators.gt(last._id) } : filter, {
          order: ['_id', 'asc'],
          limit: MAX_ROWS,
          ...(fields && { fields }),
        });
        rows.push(...page);
        if (page.length < MAX_ROWS) return rows;
      }
    },

    /** `false` when a document with this `_id` exists; nothing is written then. */
    insert: (document: D) => insert(document),

    /** Those whose `_id` exists stay as they are, so that a repeat of what broke off writes the rest. */
    insertMany: (documents: readonly D[]) => runInStretches(documents, insertStretch),

    /** Replaces the documents, or makes them. What breaks off in the middle leaves up to a hundred missing. */
    putMany: (documents: readonly D[]) =>
      runInStretches(documents, async (some) => {
        const ids = some.map(({ _id }) => _id);
        await raw.where({ _id: operators.in(ids) }).remove();
        await insertStretch(some);
      }),

    /** Replaces the document, or makes it. */
    async put({ _id, ...rest }: D): Promise<void> {
      await raw.doc(_id).set({ data: rest });
    },

    /**
     * Writes what was counted anew, whole, or makes the document. `countedAt` never goes back: two runs may count at
     * once, and their clocks differ. Fields named in `absent` that the document lacks are removed.
     */
    async putCounted(
      { _id, ...rest }: D & { readonly countedAt: number },
      absent: readonly string[] = [],
    ): Promise<void> {
      const fields = Object.entries(rest).map(([field, value]) => [field, operators.set(value)]);
      const removed = absent.filter((field) => !(field in rest)).map((field) => [field, operators.remove()]);
      const patch = Object.fromEntries([...fields, ...removed]) as Record<string, unknown>;
      const counted = { ...patch, countedAt: operators.max(rest.countedAt) };
      const known = (await raw.doc(_id).update({ data: counted })).stats.updated > 0;
      if (!known) await insert({ _id, ...rest } as unknown as D);
    },

    /** Changes the fields of the patch; `false` when there is no such document. */
    async update(id: string, patch: Patch<D>): Promise<boolean> {
      return (await raw.doc(id).update({ data: patch })).stats.updated > 0;
    },

    /** Changes what matches, atomically for each document; answers how many. */
    async updateWhere(filter: Filter<D>, patch: Patch<D>): Promise<number> {
      return (await raw.where(filter).update({ data: patch })).stats.updated;
    },

    async removeWhere(filter: Filter<D>): Promise<number> {
      return (await raw.where(filter).remove()).stats.removed;
    },

    /** Sums by group, in the database. `by` is a field reference such as `$building` or an object of them. */
    async groupBy<Row>(
      filter: Filter<D>,
      by: string | object,
      sums: Readonly<Record<string, unknown>>,
    ): Promise<readonly Row[]> {
      const totals = Object.entries(sums).map(([key, value]) => [key, operators.aggregate.sum(value)]);
      const query = raw
        .aggregate()
        .match(filter)
        .group({ _id: by, ...Object.fromEntries(totals) });
      return (await query.limit(10_000).end()).list as Row[];
    },
  };
}
