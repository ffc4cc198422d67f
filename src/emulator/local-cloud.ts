import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { ShiftedClock } from './clock';
import { Counters } from './counters';
import { openDataFolder } from './data-folder';
import { Faults } from './faults';
import type { Flags } from './flags';
import { requireVariables } from './host/environment';
import { FunctionHost } from './host/function-host';
import { createHttpServer } from './http/server';
import { declareIndexes } from './indexes';
import { OpenApi } from './openapi/open-api';
import { Push } from './push';
import { seed } from './seed';
import { readState, writeState } from './state-file';
import type { DemoModule } from './seed';
import { FileStorage } from './storage/file-storage';
import { openSqliteLog } from './store/durable-log';
import { Store } from './store/store';
import { Timers } from './timers/timers';
import { Admin } from './wire/admin';
import { databaseActions } from './wire/database-actions';
import { functionActions } from './wire/function-actions';
import { storageActions } from './wire/storage-actions';

export interface RunningCloud {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Stops serving; everything that was acknowledged is already on the disk. */
  readonly stop: () => Promise<void>;
}

/**
 * Puts the parts together and listens on 127.0.0.1.
 *
 * @param loadDemo imports the demo city; its personas are offered for signing in
 * @param onFailure called when a durable write fails; has to end the process
 */
export async function startLocalCloud(
  flags: Flags,
  loadDemo: () => Promise<DemoModule>,
  onFailure: (error: Error) => void,
): Promise<RunningCloud> {
  const imported = flags.importFile === null ? null : readState(resolve(flags.importFile));
  const folder = openDataFolder(resolve(flags.data), flags.reset);
  const log = openSqliteLog(folder.storeFile);
  const store = new Store({ log, transactionLifeMs: flags.transactionLifeMs, onFailure });
  const clock = new ShiftedClock(Date.now);
  clock.shift(imported?.clockShiftMs ?? flags.clockShiftMs);
  const storage = new FileStorage(folder.storageFolder);
  if (imported !== null) {
    if (!store.isEmpty)
      throw new Error(`--import fills an empty store, and ${flags.data} holds one: add --reset`);
    folder.adoptKeys(imported.keys);
    for (const [path, bytes, openid] of imported.files) storage.write(path, bytes, openid);
    store.ensureCollections(imported.collections);
    store.load(imported.documents);
  }
  requireVariables(folder.keys);
  const demo = await loadDemo();
  const functions = flags.functions === null ? null : resolve(flags.functions);
  if (functions !== null) declareIndexes(store, functions);
  if (flags.demo !== 'none' && store.isEmpty) seed(store, demo, flags.demo, clock.now(), folder.keys);

  let origin = '';
  const counters = new Counters(() => store.scans);
  const faults = new Faults();
  const host = new FunctionHost({
    folder: functions,
    script: new URL('./instance.mjs', import.meta.url),
    origin: () => origin,
    keys: folder.keys,
    clock,
    counters,
    maximumInstances: flags.instances,
  });
  const push = new Push(() => host);
  const openApi = new OpenApi(clock, (event, delayMs) => push.later(event, delayMs));
  const timers = new Timers(host, clock);
  const actions = {
    ...databaseActions(store, clock, counters),
    ...storageActions(storage, () => origin),
    ...functionActions(host),
  };
  const admin = new Admin({ actions, store, openApi, counters, faults });
  const app = flags.app === null ? null : resolve(flags.app);
  const { personas } = demo;
  const server = createHttpServer({
    admin,
    host,
    storage,
    app,
    clock,
    counters,
    faults,
    openApi,
    timers,
    push,
    personas,
    exportState: async () => {
      // Taken in one turn, while nothing else runs. A reader must not get anything that a crash could undo.
      const state = writeState({
        keys: folder.keys,
        clockShiftMs: clock.shiftMs,
        collections: store.collectionNames,
        documents: store.documents(),
        files: storage.files(),
      });
      await store.settled();
      return state;
    },
  });
  server.listen(flags.port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw portError(flags.port, error);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (flags.timers) timers.start();

  return {
    origin,
    stop: async () => {
      timers.stop();
      push.stop();
      server.close();
      server.closeAllConnections();
      await host.close();
      store.close();
      folder.unlock();
    },
  };
}

function portError(port: number, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new Error(
    `port ${port} is taken by another program: end that one, or choose another port with --port`,
  );
}
