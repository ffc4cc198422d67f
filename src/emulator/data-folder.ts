import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** Keys that functions find in their environment: 32 random bytes each, in base64. */
const keyNames = ['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY'] as const;

const keysFile = 'keys.json';
const lockFile = 'lock.db';

/** The folder with everything that the local cloud keeps; locked for this process. */
export interface DataFolder {
  readonly storeFile: string;
  readonly storageFolder: string;
  readonly keys: Readonly<Record<string, string>>;
  /** Permanently takes over the keys of another data folder. */
  readonly adoptKeys: (keys: Readonly<Record<string, string>>) => void;
  readonly unlock: () => void;
}

/**
 * Opens (or makes) a data folder.
 *
 * @param reset whether to delete its contents first
 * @throws Error if another server uses it
 */
export function openDataFolder(folder: string, reset: boolean): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lock(folder);
  if (reset) {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(lockFile)) rmSync(join(folder, name), { recursive: true });
    }
  }
  const storageFolder = join(folder, 'storage');
  mkdirSync(storageFolder, { recursive: true });
  let keys = readKeys(folder);
  return {
    storeFile: join(folder, 'store.db'),
    storageFolder,
    get keys() {
      return keys;
    },
    adoptKeys: (adopted) => {
      writeKeys(folder, adopted);
      keys = adopted;
    },
    unlock,
  };
}

/**
 * Takes SQLite's own lock on an empty database, held as long as the process lives. However the process ends, the system
 * releases the lock, so a `kill -9` leaves nothing to clear away.
 */
function lock(folder: string): () => void {
  const database = new Database(join(folder, lockFile), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    throw new Error(
      `another local cloud uses ${folder} (${String(error)}): end it, perhaps a former npm start or npm run dev, ` +
        'or choose another folder with --data',
    );
  }
  return () => database.close();
}

function readKeys(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, keysFile);
  if (!existsSync(file)) {
    writeKeys(folder, Object.fromEntries(keyNames.map((name) => [name, randomBytes(32).toString('base64')])));
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function writeKeys(folder: string, keys: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, keysFile), JSON.stringify(keys, null, 2), { mode: 0o600 });
}
