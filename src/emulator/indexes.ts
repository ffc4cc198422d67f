import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from './store/store';

/**
 * Creates the collections that `indexes.json` names, and a hash for the first field of each index: `{"ballots":
 * [["communityId", "closesAt"]]}`. In the real cloud, the same indexes have to be entered in its console.
 */
export function declareIndexes(store: Store, functionsFolder: string): void {
  const file = join(functionsFolder, 'indexes.json');
  if (!existsSync(file)) return;
  const declared = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly (readonly string[])[]>;
  store.ensureCollections(Object.keys(declared));
  for (const [name, indexes] of Object.entries(declared)) {
    for (const [first] of indexes) if (first !== undefined) store.collection(name).index(first);
  }
}
