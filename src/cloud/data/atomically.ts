import { database, type RawTransaction } from './database';
import type { Documents } from './documents/by-name';
import { stamped } from './document-versions';
import type { Patch } from './collection';
import { isConflict, TooBusy, Unanswered } from './errors';
import { patiently } from './patience';

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

/** A refused operation was not run, so it is sent again within its transaction; an unanswered write ends it. */
function atom(transaction: RawTransaction): Atom {
  const write = { repeatable: false };
  const doc = (name: keyof Documents, id: string) => transaction.collection(name).doc(id);
  return {
    async get(name, id) {
      return ((await patiently(() => doc(name, id).get(), { repeatable: true })).data as never) ?? null;
    },
    async insert(name, document) {
      await patiently(() => transaction.collection(name).add({ data: stamped(name, document) }), write);
    },
    async update(name, id, patch) {
      await patiently(() => doc(name, id).update({ data: patch }), write);
    },
    async remove(name, id) {
      await patiently(() => doc(name, id).remove(), write);
    },
  };
}

/** Marks a time-out of the commit: only then may the transaction's writes be there. */
class CommitUnanswered extends Unanswered {}

/**
 * Runs `work` in a transaction, and again from its start whenever another transaction was faster, or a write in it was
 * not answered in time: what is not committed has not happened. `work` must have no effect other than through its atom.
 * The SDK's own `runTransaction` is not used. It misses conflicts that an operation raises, because their code gets
 * lost on the way, so this function recognises conflicts by their message; and where the cloud refuses its rollback, the
 * transaction goes on holding its documents for half a minute.
 *
 * @throws TooBusy after 14 conflicts, which takes a few seconds, or if the cloud is too busy
 * @throws Unanswered if the commit was not answered in time: the writes may be there, all or none
 */
export async function atomically<T>(
  work: (atom: Atom) => Promise<T>,
  random: () => number = Math.random,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(work);
    } catch (error) {
      const again =
        isConflict(error) || (error instanceof Unanswered && !(error instanceof CommitUnanswered));
      if (!again) throw error;
      if (attempt === ATTEMPTS) throw new TooBusy(attempt);
      const bound = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
      await new Promise((resume) => setTimeout(resume, random() * bound));
    }
  }
}

async function once<T>(work: (atom: Atom) => Promise<T>): Promise<T> {
  // A transaction that was begun without an answer holds nothing, and ends by itself.
  const transaction = await patiently(() => database.startTransaction(), { repeatable: true });
  let result: T;
  try {
    result = await work(atom(transaction));
  } catch (error) {
    // A conflict has ended it already. Otherwise nobody waits longer than for the rollback, which may come twice.
    if (!isConflict(error))
      await patiently(() => transaction.rollback(), { repeatable: true }).catch(() => undefined);
    throw error;
  }
  try {
    await patiently(() => transaction.commit(), { repeatable: false });
  } catch (error) {
    if (error instanceof Unanswered) throw new CommitUnanswered();
    throw error;
  }
  return result;
}
