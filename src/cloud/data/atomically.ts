import { database, type RawTransaction } from './database';
import type { Documents } from './documents/by-name';
import type { Patch } from './collection';
import { isConflict, TooBusy } from './errors';

/** A retry waits a random time below a bound that doubles each time: 8, 16, … 512 ms. */
const FIRST_WAIT_MS = 8;
const LONGEST_WAIT_MS = 512;
const ATTEMPTS = 14;

/**
 * The operations that a transaction offers, each on a single document by id. `where().update()`, `where().remove()` and
 * `count()` are left out on purpose: the SDK sends them without the transaction's id, so they would not be part of it.
 */
export interface Atom {
  get<N extends keyof Documents>(name: N, id: string): Promise<Documents[N] | null>;
  /** Throws on a duplicate `_id`, which ends the transaction; so the caller has to read the document first. */
  insert<N extends keyof Documents>(name: N, document: Documents[N]): Promise<void>;
  update<N extends keyof Documents>(name: N, id: string, patch: Patch<Documents[N]>): Promise<void>;
  remove(name: keyof Documents, id: string): Promise<void>;
}

function atom(transaction: RawTransaction): Atom {
  return {
    async get(name, id) {
      return ((await transaction.collection(name).doc(id).get()).data as never) ?? null;
    },
    async insert(name, document) {
      await transaction.collection(name).add({ data: document });
    },
    async update(name, id, patch) {
      await transaction.collection(name).doc(id).update({ data: patch });
    },
    async remove(name, id) {
      await transaction.collection(name).doc(id).remove();
    },
  };
}

/**
 * Runs `work` in a transaction, and again from its start whenever another transaction was faster. `work` must have no
 * effect other than through its atom. The SDK's own retry misses conflicts that an operation raises, because their
 * code gets lost on the way; so that retry is turned off, and this function recognises conflicts by their message.
 *
 * @throws TooBusy after 14 conflicts, which takes a few seconds
 */
export async function atomically<T>(
  work: (atom: Atom) => Promise<T>,
  random: () => number = Math.random,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.runTransaction((transaction) => work(atom(transaction)), 0);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw new TooBusy(attempt);
      const bound = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
      await new Promise((resume) => setTimeout(resume, random() * bound));
    }
  }
}
