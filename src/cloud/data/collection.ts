import { database, operators, type RawQuery } from './database';
import { isDuplicate } from './errors';
import { stamped } from './document-versions';
import { cut, runInStretches } from './in-batches';
import { patiently } from './patience';

/** The most rows that one query of a function returns; without a limit of its own it returns 100. */
export const MAX_ROWS = 1000;

/** The documents of a collection that a query has to count. */
export interface Counted {
  readonly of: string;
  readonly filter: object;
}
/** A field within a field of the document, such as `turnout.countedAt`. */
type Within<D> = Readonly<Partial<Record<`${keyof D & string}.${string}`, unknown>>>;
/** A field that is a list matches if one of its elements does. */
type ElementOf<T> = T extends readonly (infer E)[] ? E : never;
/**
 * For each field a value that it must equal, or an operator of `operators`. Values come from parsed input: they are
 * strings and numbers, never objects.
 */
export type Filter<D> = { readonly [K in keyof D]?: D[K] | ElementOf<D[K]> | object } & Within<D>;
export type Patch<D> = { readonly [K in keyof D]?: D[K] | object } & Within<D>;

export interface FindOptions<D> {
  readonly order?: readonly [field: keyof D & string, direction: 'asc' | 'desc'];
  /** 1 to 1,000, both inclusive. */
  readonly limit: number;
  readonly fields?: readonly (keyof D & string)[];
}

/** The fields of an index, in order. */
export type Index = readonly string[];
const declared = new Map<string, readonly Index[]>();
/** Every declared collection with its indexes; the build writes it to `indexes.json`. */
export const declaredIndexes = (): Readonly<Record<string, readonly Index[]>> => Object.fromEntries(declared);

/**
 * Typed access to one collection. Every method takes one round trip, with four exceptions: `every` and `getMany` take
 * one for each 1,000 rows, and for each two hundred documents `insertMany` takes one and `putMany` two.
 *
 * Whatever a busy cloud refuses is sent again (`patiently`). After a time-out, when nobody knows whether the request has
 * been run, only these are: every read; `insertMany`, `putMany` and `put`, which have the same outcome twice. The other
 * writes then throw `Unanswered`: an `insert` would take its own document for somebody else's, and an update may count.
 */
export function collection<D extends { readonly _id: string }>(name: string, ...indexes: readonly Index[]) {
  declared.set(name, indexes);
  const raw = database.collection(name);
  /** For reads, and for writes that have the same outcome twice. */
  const again = <T>(work: () => Promise<T>): Promise<T> => patiently(work, { repeatable: true });
  const once = <T>(work: () => Promise<T>): Promise<T> => patiently(work, { repeatable: false });

  const get = async (id: string): Promise<D | null> =>
    ((await again(() => raw.doc(id).get())).data as D | null) ?? null;

  const find = async (filter: Filter<D>, { order, limit, fields }: FindOptions<D>): Promise<readonly D[]> => {
    let query: RawQuery = raw.where(filter);
    if (order) query = query.orderBy(order[0], order[1]);
    if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])));
    const limited = query.limit(Math.min(limit, MAX_ROWS));
    return (await again(() => limited.get())).data as D[];
  };

  const insert = async (document: D | readonly D[], repeatable = false): Promise<boolean> => {
    const versioned = Array.isArray(document)
      ? document.map((one: D) => stamped(name, one))
      : stamped(name, document);
    try {
      await patiently(() => raw.add({ data: versioned }), { repeatable });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  };

  /** The documents with these ids, in no order; a round trip for each 1,000. Ids that do not exist are left out. */
  const getMany = async (ids: readonly string[]): Promise<readonly D[]> => {
    const pages = cut(ids, MAX_ROWS).map((some) =>
      find({ _id: operators.in([...some]) } as Filter<D>, { limit: MAX_ROWS }),
    );
    return (await Promise.all(pages)).flat();
  };

  /**
   * Inserts the documents whose `_id` is new. If a server meets a known `_id`, no documentation says whether it has
   * written the request's other documents, so this reads which ones exist, and inserts the others together; one by one
   * only where somebody else writes the same ones meanwhile.
   */
  const insertStretch = async (documents: readonly D[]): Promise<void> => {
    if (await insert(documents, true)) return;
    const there = new Set((await getMany(documents.map(({ _id }) => _id))).map(({ _id }) => _id));
    const missing = documents.filter(({ _id }) => !there.has(_id));
    if (missing.length === 0 || (await insert(missing, true))) return;
    for (const document of missing) await insert(document, true);
  };

  return {
    get,
    find,
    getMany,

    /** Names documents of this collection for `getWithCounts` of another collection. */
    counted: (filter: Filter<D>): Counted => ({ of: name, filter }),

    /** A document, and the numbers of matching documents in other collections, counted in the same round trip. */
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
      const end = query;
      const [found] = (await again(() => end.end())).list as [
        (D & Record<string, readonly { readonly n: number }[]>)?,
      ];
      if (!found) return null;
      const names = Object.keys(counted);
      const counts = Object.fromEntries(names.map((name) => [name, found[name]?.[0]?.n ?? 0]));
      const fields = Object.entries(found).filter(([field]) => !names.includes(field));
      return { document: Object.fromEntries(fields) as unknown as D, counts };
    },

    /** All documents that match, read page by page in the order of `_id`. `skip` would read the documents it skips. */
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

    /** Inserts the document. Returns `false`, and writes nothing, if a document with this `_id` exists. */
    insert: (document: D) => insert(document),

    /** Inserts the documents whose `_id` is new, so that repeating an interrupted call writes the rest. */
    insertMany: (documents: readonly D[]) => runInStretches(documents, insertStretch),

    /** Replaces the documents, or makes them. An interrupted call may leave up to two hundred documents missing. */
    putMany: (documents: readonly D[]) =>
      runInStretches(documents, async (some) => {
        const ids = some.map(({ _id }) => _id);
        await again(() => raw.where({ _id: operators.in(ids) }).remove());
        await insertStretch(some);
      }),

    /** Replaces the document, or makes it. */
    async put({ _id, ...rest }: D): Promise<void> {
      await again(() => raw.doc(_id).set({ data: stamped(name, rest) }));
    },

    /**
     * Replaces the fields of a counted document, or makes the document. `countedAt` never goes back, because two runs
     * may count at once and their clocks differ. Fields that are named in `absent` and missing here are removed.
     */
    async putCounted(
      { _id, ...rest }: D & { readonly countedAt: number },
      absent: readonly string[] = [],
    ): Promise<void> {
      const fields = Object.entries(rest).map(([field, value]) => [field, operators.set(value)]);
      const removed = absent.filter((field) => !(field in rest)).map((field) => [field, operators.remove()]);
      const patch = Object.fromEntries([...fields, ...removed]) as Record<string, unknown>;
      const counted = { ...patch, countedAt: operators.max(rest.countedAt) };
      const updated = await once(() => raw.doc(_id).update({ data: counted }));
      const known = updated.stats.updated > 0;
      if (!known) await insert({ _id, ...rest } as unknown as D);
    },

    /** Changes the fields of the patch. Returns `false` if there is no such document. */
    async update(id: string, patch: Patch<D>): Promise<boolean> {
      return (await once(() => raw.doc(id).update({ data: patch }))).stats.updated > 0;
    },

    /** Changes all documents that match, each of them atomically, and returns how many there were. */
    async updateWhere(filter: Filter<D>, patch: Patch<D>): Promise<number> {
      return (await once(() => raw.where(filter).update({ data: patch }))).stats.updated;
    },

    async removeWhere(filter: Filter<D>): Promise<number> {
      return (await once(() => raw.where(filter).remove())).stats.removed;
    },

    /** Lets the database sum by group. `by` is a field reference such as `$building`, or an object of references. */
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
      const limited = query.limit(10_000);
      return (await again(() => limited.end())).list as Row[];
    },
  };
}
