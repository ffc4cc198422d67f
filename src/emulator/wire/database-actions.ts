import type { CallCost, Counters } from '../counters';
import type { ShiftedClock } from '../clock';
import { parseEjson, writeEjson } from '../store/ejson';
import { count, defaultRows, get, runPipeline } from '../store/reading';
import { insert, modify, remove } from '../store/writing';
import type { Store } from '../store/store';
import { requireRows } from './packet';
import { invalidParameter, optionalCount, optionalText, text } from './request';
import type { WireAnswer, WireRequest } from './request';

/** An action of the SDK. `call` is the function call that sent it, if that is known. */
export type WireAction = (request: WireRequest, call: CallCost | null) => Promise<WireAnswer> | WireAnswer;

/** The `database.*` actions on a store. */
export function databaseActions(
  store: Store,
  clock: ShiftedClock,
  counters: Counters,
): Readonly<Record<string, WireAction>> {
  const ejson = (request: WireRequest, key: string): unknown => {
    const source = optionalText(request, key);
    if (source === undefined) return undefined;
    try {
      return parseEjson(source, clock.now());
    } catch (error) {
      throw invalidParameter(`${key} is no extended JSON: ${String(error)}`);
    }
  };
  const scope = (request: WireRequest) => ({
    name: text(request, 'collectionName'),
    query: ejson(request, 'query'),
    transactionId: optionalText(request, 'transactionId'),
  });

  return {
    'database.addCollection': (request) => {
      store.createCollection(text(request, 'collectionName'));
      return {};
    },
    'database.insertDocument': async (request, call) => {
      const { name, transactionId } = scope(request);
      const { data } = request;
      if (!Array.isArray(data)) throw invalidParameter('data must be an array');
      const documents = data.map((_, i) => ejson({ action: '', data: data[i] as unknown }, 'data'));
      const insertedIds = await insert(store, name, documents, transactionId);
      counters.documents(0, insertedIds.length, call);
      return { data: { insertedIds } };
    },
    'database.getDocument': async (request, call) => {
      const { name, ...rest } = scope(request);
      const offset = optionalCount(request, 'offset') ?? 0;
      const limit = optionalCount(request, 'limit') ?? defaultRows;
      const order = ejson(request, 'order');
      const projection = ejson(request, 'projection');
      const rows = await get(store, name, { ...rest, offset, limit, order, projection });
      counters.documents(rows.length, 0, call);
      return { data: { offset, limit, list: requireRows(rows.map(writeEjson)) } };
    },
    'database.calculateDocument': async (request, call) => {
      const { name, query } = scope(request);
      const total = await count(store, name, query);
      counters.documents(total, 0, call);
      return { data: { total } };
    },
    'database.modifyDocument': async (request, call) => {
      const { name, ...rest } = scope(request);
      const data = ejson(request, 'data');
      const [multi, merge, upsert] = ['multi', 'merge', 'upsert'].map((key) => request[key] === true);
      const { updated, upsertedId } = await modify(store, name, {
        ...rest,
        data,
        multi: multi ?? false,
        merge: merge ?? false,
        upsert: upsert ?? false,
      });
      counters.documents(0, upsertedId === null ? updated : 1, call);
      return { data: { updated, upsert_id: upsertedId } };
    },
    'database.removeDocument': async (request, call) => {
      const { name, ...rest } = scope(request);
      const deleted = await remove(store, name, { ...rest, multi: request.multi === true });
      counters.documents(0, deleted, call);
      return { data: { deleted } };
    },
    'database.aggregateDocuments': async (request, call) => {
      const { name } = scope(request);
      const { stages } = request;
      if (!Array.isArray(stages)) throw invalidParameter('stages must be an array');
      const pipeline = (stages as Record<string, unknown>[]).map((stage) => ({
        [String(stage.stageKey)]: ejson({ ...stage, action: '' }, 'stageValue'),
      }));
      const { rows, entered } = await runPipeline(store, name, pipeline);
      counters.documents(entered, 0, call);
      return { data: { list: requireRows(rows.map(writeEjson)) } };
    },
    'database.startTransaction': () => ({ transactionId: store.transactions.begin().id }),
    'database.commitTransaction': async (request) => {
      await store.commit(text(request, 'transactionId'));
      return {};
    },
    'database.abortTransaction': (request) => {
      store.abort(text(request, 'transactionId'));
      return {};
    },
  };
}
