import { fromHex, type Hash } from './canonical';
import { commitmentOf, type Committed } from './commitment';
import { logLeaf } from './entries';
import { verifyConsistency, verifyInclusion } from './merkle';
import { isSigned, type Verify } from './signing';
import type { HeadStatement, LogEntry, ReceiptStatement, Signed } from './statements';

/** The service's answer about one vote. Hashes are hex. */
export interface Proof {
  readonly publicKey: string;
  readonly receipt: Signed<ReceiptStatement>;
  /** Absent until the next merge. */
  readonly logged?: {
    readonly entry: LogEntry;
    readonly index: number;
    readonly inclusion: readonly string[];
    readonly head: Signed<HeadStatement>;
    /** From the head that the phone saw last to this one; absent if there is nothing between them. */
    readonly consistency?: readonly string[];
  };
}

/** The hash and the signature check that a phone computes with. */
export interface Checker {
  readonly hash: Hash;
  readonly verify: Verify;
}

/** What a phone remembers of this ballot from before. */
export interface Known {
  readonly ballotId: string;
  readonly code: string;
  /** The receipt that this phone got when it cast the vote. */
  readonly receipt?: Promised;
  /** The key and the last head that this phone checked and found in order. */
  readonly publicKey?: string;
  readonly head?: Signed<HeadStatement>;
}

/**
 * - `signed`: the service signed this very receipt.
 * - `kept`: it is the one that this phone got when the vote was cast.
 * - `key`: signed with the same key as before.
 * - `entry`: the public log has an entry that says the same.
 * - `included`: that entry is in the tree of the head (RFC 9162, 2.1.3).
 * - `head`: the service signed the head.
 * - `grown`: the log of the head that this phone saw last is the beginning of this one (RFC 9162, 2.1.4).
 */
export type CheckName = 'signed' | 'kept' | 'key' | 'entry' | 'included' | 'head' | 'grown';
export interface Check {
  readonly name: CheckName;
  readonly ok: boolean;
}

/** Runs a check. Whatever the service answers, a check does not throw: an answer that cannot be read proves nothing. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

type Promised = Pick<ReceiptStatement, 'commitment' | 'castAt'>;
const same = (a: Promised, b: Promised): boolean => a.commitment === b.commitment && a.castAt === b.castAt;

/**
 * Checks one vote from nothing but the service's answer and what the phone remembers; it asks nobody. The checks come
 * in the order of `CheckName`.
 */
export function checkReceipt({ hash, verify }: Checker, proof: Proof, known: Known): readonly Check[] {
  const { publicKey, receipt, logged } = proof;
  const checks: Check[] = [];
  const add = (name: CheckName, check: () => boolean) => checks.push({ name, ok: holds(check) });

  add(
    'signed',
    () =>
      receipt.statement.type === 'receipt' &&
      receipt.statement.ballotId === known.ballotId &&
      receipt.statement.receipt === known.code &&
      isSigned(verify, publicKey, receipt),
  );
  const { receipt: kept, publicKey: earlier, head: seen } = known;
  if (kept) {
    add('kept', () => same(kept, receipt.statement));
  }
  if (earlier !== undefined) add('key', () => earlier === publicKey);
  if (!logged) return checks;

  const { entry, index, inclusion, head, consistency } = logged;
  add(
    'entry',
    () =>
      entry.type === 'vote' &&
      entry.ballotId === receipt.statement.ballotId &&
      entry.receipt === receipt.statement.receipt &&
      same(entry, receipt.statement),
  );
  add('included', () =>
    verifyInclusion(hash, {
      leaf: logLeaf(hash, entry),
      index,
      size: head.statement.size,
      proof: inclusion.map(fromHex),
      root: fromHex(head.statement.root),
    }),
  );
  add(
    'head',
    () =>
      head.statement.type === 'head' &&
      head.statement.ballotId === known.ballotId &&
      isSigned(verify, publicKey, head),
  );
  if (seen) {
    add('grown', () =>
      verifyConsistency(hash, {
        from: seen.statement.size,
        to: head.statement.size,
        fromRoot: fromHex(seen.statement.root),
        toRoot: fromHex(head.statement.root),
        proof: (consistency ?? []).map(fromHex),
      }),
    );
  }
  return checks;
}

/** Whether an opened vote is the one that the receipt committed to. */
export const opens = (hash: Hash, committed: Committed, commitment: string): boolean =>
  holds(() => commitmentOf(hash, committed) === commitment);
