import { patiently, textOf } from './patience.mjs';

/** The most rows of a query, and how many bytes of rows are asked for at once; the platform sends no more than 16 MB. */
const MOST_ROWS = 1000;
const PAGE_BYTES = 4_000_000;
const FIRST_ROWS = 50;
const TOO_LARGE = /OutOfResultSizeLimit|-50200[12]\b|too large|exceed.*size/i;
/** A request holds so many documents and bytes; both are far below what the platform takes. */
const BATCH_ROWS = 200;
const BATCH_BYTES = 2_000_000;

/** What the commands do with the documents of an environment; everything may be done twice. */
export function databaseOf(database) {
  const { command } = database;
  const rowsOf = async (name, filter, limit) =>
    (await patiently(() => database.collection(name).where(filter).orderBy('_id', 'asc').limit(limit).get()))
      .data;

  const removeMany = (name, ids) =>
    patiently(() =>
      database
        .collection(name)
        .where({ _id: command.in(ids) })
        .remove(),
    );

  return {
    /** The document under the id, or `undefined`. */
    get: async (name, id) => (await rowsOf(name, { _id: id }, 1))[0],

    /** The ids of the first few documents of a collection. */
    firstIds: async (name, limit) => (await rowsOf(name, {}, limit)).map(({ _id }) => _id),

    getMany: (name, ids) => rowsOf(name, { _id: command.in(ids) }, MOST_ROWS),

    count: async (name) => (await patiently(() => database.collection(name).count())).total,

    /** All documents in the order of `_id`, a page at a time; the larger they are, the fewer at once. */
    async *pages(name) {
      let last;
      let limit = FIRST_ROWS;
      for (;;) {
        let rows;
        try {
          rows = await rowsOf(name, last === undefined ? {} : { _id: command.gt(last) }, limit);
        } catch (error) {
          if (limit === 1 || !TOO_LARGE.test(textOf(error))) throw error;
          limit = Math.ceil(limit / 10);
          continue;
        }
        if (rows.length > 0) yield rows;
        if (rows.length < limit) return;
        last = rows.at(-1)._id;
        const each = JSON.stringify(rows).length / rows.length;
        limit = Math.max(1, Math.min(MOST_ROWS, Math.floor(PAGE_BYTES / each), limit * 10));
      }
    },

    /** Adds a document; `false` if there is one under its id. */
    async add(name, document) {
      try {
        await patiently(() => database.collection(name).add(document));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    /** Writes the documents, whatever is under their ids. Doing it twice has the same outcome. */
    async putMany(name, documents) {
      for (const some of batchesOf(documents)) {
        try {
          await patiently(() => database.collection(name).add(some));
        } catch (error) {
          if (!isDuplicate(error)) throw error;
          await removeMany(
            name,
            some.map(({ _id }) => _id),
          );
          await patiently(() => database.collection(name).add(some));
        }
      }
    },

    /** Changes what the filter finds; how many documents that were. A repeat after a time-out may find none any more. */
    updateWhere: async (name, filter, patch) =>
      (await patiently(() => database.collection(name).where(filter).update(patch))).updated,

    removeWhere: (name, filter) => patiently(() => database.collection(name).where(filter).remove()),

    above: (value) => command.gt(value),
    upTo: (value) => command.lte(value),
  };
}

const isDuplicate = (error) => textOf(error).includes('E11000');

function* batchesOf(documents) {
  let some = [];
  let bytes = 0;
  for (const document of documents) {
    const size = JSON.stringify(document).length;
    if (some.length > 0 && (some.length === BATCH_ROWS || bytes + size > BATCH_BYTES)) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(document);
    bytes += size;
  }
  if (some.length > 0) yield some;
}
