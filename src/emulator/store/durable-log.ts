import Database from 'libsql';
import { readDocument, writeEjson } from './ejson';
import { idKey } from './document';
import type { DocumentState, StoredDocument } from './document';

/** One committed state on its way to the disk; `null` removes the document. */
export interface LogEntry {
  readonly collection: string;
  readonly id: unknown;
  readonly state: DocumentState;
}

/**
 * The place where commits become durable. When a method returns, its data has reached the disk; otherwise it throws.
 */
export interface DurableLog {
  createCollections(names: readonly string[]): void;
  collections(): readonly string[];
  /** All documents, in the order of their first insertion. */
  load(): Iterable<readonly [collection: string, document: StoredDocument]>;
  /** Writes all entries or none; creates a collection that does not exist yet. */
  write(entries: Iterable<LogEntry>): void;
  close(): void;
}

const schema = `
  create table if not exists collections (name text primary key) without rowid;
  create table if not exists documents (
    position integer primary key, collection text not null, id text not null, body text not null,
    unique (collection, id));`;

/** A log in an SQLite file: with a write-ahead log, and an fsync for every commit. */
export function openSqliteLog(file: string): DurableLog {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // Half a million documents are loaded at once; with the default of 2 MB their index would not fit.
  database.pragma('cache_size = -65536');
  database.exec(schema);
  // A changed document keeps its row, and with it its place in the natural order.
  const put = database.prepare(
    'insert into documents (collection, id, body) values (?, ?, ?) ' +
      'on conflict (collection, id) do update set body = excluded.body',
  );
  const remove = database.prepare('delete from documents where collection = ? and id = ?');
  const create = database.prepare('insert or ignore into collections values (?)');

  function atomically(work: () => void): void {
    database.exec('begin immediate');
    try {
      work();
      database.exec('commit');
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  }

  return {
    createCollections: (names) => atomically(() => names.forEach((name) => create.run(name))),
    collections: () =>
      database
        .prepare('select name from collections order by name')
        .all()
        .map((row) => (row as { name: string }).name),
    *load() {
      const rows = database.prepare('select collection, body from documents order by position').iterate();
      for (const row of rows as IterableIterator<{ collection: string; body: string }>) {
        yield [row.collection, readDocument(row.body)];
      }
    },
    write: (entries) =>
      atomically(() => {
        const known = new Set<string>();
        for (const { collection, id, state } of entries) {
          if (!known.has(collection)) create.run(collection);
          known.add(collection);
          if (state === null) remove.run(collection, idKey(id));
          else put.run(collection, idKey(id), writeEjson(state));
        }
      }),
    close: () => database.close(),
  };
}
