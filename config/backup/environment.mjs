import tcb from '@cloudbase/node-sdk';
import { Refusal } from '../deploy/refusal.mjs';
import { refusals as deployRefusals } from '../deploy/sentences.mjs';
import { isPassing, patiently, textOf } from './patience.mjs';
import { refusals } from './sentences.mjs';

/** A function has 20 s to answer, and a request of the SDK never less. */
const TIMEOUT_MS = 30_000;
/** The most rows of a query, and how many bytes of rows are asked for at once; the platform sends no more than 16 MB. */
const MOST_ROWS = 1000;
const PAGE_BYTES = 4_000_000;
const FIRST_ROWS = 50;
const TOO_LARGE = /OutOfResultSizeLimit|-50200[12]\b|too large|exceed.*size/i;
/** A request holds so many documents and bytes; both are far below what the platform takes. */
const BATCH_ROWS = 200;
const BATCH_BYTES = 2_000_000;

/**
 * The documents, files and functions of an environment, with its secret, by the platform's own SDK. `local` is the origin
 * of a local cloud, which answers the same SDK.
 */
export function connect({ env, local, secretId, secretKey }) {
  // The SDK warns of slow requests, which some of these are.
  process.env.SILENCE = 'true';
  const app = tcb.init(
    local
      ? {
          env: 'local',
          secretId: 'local',
          secretKey: 'local',
          serviceUrl: `${local}/admin`,
          timeout: TIMEOUT_MS,
        }
      : { env, secretId, secretKey, timeout: TIMEOUT_MS },
  );
  return { ...databaseOf(app.database()), ...filesOf(app), ...functionsOf(app) };
}

function databaseOf(database) {
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

const filesOf = (app) => ({
  /** The bytes of a stored file; `null` if there is none under this id. */
  async download(fileID) {
    const { fileList } = await patiently(() => app.getTempFileURL({ fileList: [fileID] }));
    const [{ code, tempFileURL } = {}] = fileList ?? [];
    if (code !== 'SUCCESS' || !tempFileURL) return null;
    return patiently(async () => {
      const response = await fetch(encodeURI(tempFileURL));
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the storage answered ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    });
  },

  /** Where a file of this path would lie: `cloud://environment.bucket/`. Nothing is stored. */
  async prefixFor(cloudPath) {
    const { data } = await patiently(() => app.getUploadMetadata({ cloudPath }));
    return data.fileId.slice(0, -cloudPath.length);
  },

  upload: (cloudPath, fileContent) => patiently(() => app.uploadFile({ cloudPath, fileContent })),
});

const functionsOf = (app) => ({
  /**
   * Calls a procedure of the function `api` as the environment's operator, and again while it is busy.
   *
   * @throws Refusal with what it answered, if that is no success
   */
  async call(procedure, input) {
    const { result } = await patiently(async () => {
      const answer = await app.callFunction({ name: 'api', data: { procedure, input } });
      if (answer.result?.error?.code === 'BUSY') throw new Error('SERVER_TIMEOUT of the function');
      return answer;
    });
    if (!result?.ok) throw new Refusal(refusals.noAnswer(result?.error?.code ?? JSON.stringify(result)));
    return result.value;
  },
});

/** A sentence for whatever the platform or the network answered; an error of this program shows where it is. */
export function sentenceFor(error) {
  const text = textOf(error);
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|fetch failed/.test(text)) return refusals.offline;
  if (/SIGN|SECRET|CREDENTIAL|AUTH/i.test(String(error?.code ?? ''))) return deployRefusals.wrongSecrets;
  if (isPassing(error)) return refusals.busy;
  return error?.code ? refusals.other(error.code, error.message) : (error?.stack ?? String(error));
}
