import { hash } from '@stablelib/sha256';
import { verify } from '@stablelib/ed25519';
import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { ProofView } from '../../contract/record/record';
import type { Choice } from '../../domain/ballot/form';
import { fingerprintOf } from '../../domain/record/fingerprint';
import { checkReceipt, opens, type Check } from '../../domain/record/receipt-check';
import { keptReceipt } from './kept-receipts';
import { keepHead, seenHead } from './seen-heads';
import { foldSlip, isWholeSlip } from '../app/slip-number';

/** The person's vote as it was counted, and whether it opens the receipt's commitment. */
export interface OwnVote {
  readonly choice: Choice;
  readonly matches: boolean;
}

interface ReceiptStore {
  /** In its printed form: folded, with its hyphen. A receipt's code uses the same characters as a slip's. */
  readonly code: string;
  readonly busy: boolean;
  readonly proof?: ProofView;
  readonly checks: readonly Check[];
  /**
   * The service breaks what it signed for this very phone: it denies the vote, or has not put it into the log long
   * after the promised minute. For votes on paper the phone has no receipt.
   */
  readonly broken?: 'denied' | 'overdue';
  /** The fingerprint of the service's key, as printed on the notice. */
  readonly fingerprint?: string;
  readonly problem?: Problem;
  readonly own?: OwnVote;
  readonly openingOwn: boolean;
  readonly ownProblem?: Problem;
  readonly open: (code: string) => void;
  readonly type: (typed: string) => void;
  /** Fetches the proof for the code, and checks it on this phone. */
  readonly check: (communityId: string, ballotId: string) => Promise<void>;
  readonly showOwn: (communityId: string, ballotId: string, ownerKey: string) => Promise<void>;
  readonly hideOwn: () => void;
}

/** A vote is in the log within a minute; a timer that stopped for a moment is no fault yet. */
const OVERDUE_MS = 600_000;

const blank = {
  busy: false,
  proof: undefined,
  checks: [],
  broken: undefined,
  fingerprint: undefined,
  problem: undefined,
  own: undefined,
  openingOwn: false,
  ownProblem: undefined,
};

/**
 * One receipt, checked on the phone itself. The person's vote is fetched only on request and forgotten with the page.
 */
export const useReceipt = create<ReceiptStore>()((set, get) => ({
  ...blank,
  code: '',
  open: (code) => set({ ...blank, code: foldSlip(code) }),
  type: (typed) => set({ ...blank, code: foldSlip(typed) }),
  async check(communityId, ballotId) {
    const { code, busy } = get();
    if (busy || !isWholeSlip(code)) return;
    set({ busy: true, problem: undefined, broken: undefined });
    const kept = keptReceipt(ballotId, code);
    const seen = seenHead(ballotId);
    const from = seen?.head.statement.size ?? 0;
    const answer = await api.record.proof({ communityId, ballotId, receipt: code, from });
    if (get().code !== code) return;
    if (!answer.ok) {
      const problem = answer.error;
      return set({ busy: false, problem, ...(kept && problem.code === 'NOT_FOUND' && { broken: 'denied' }) });
    }
    const proof = answer.value;
    const checks = checkReceipt({ hash, verify }, proof, {
      ballotId,
      code,
      receipt: kept,
      ...(seen && { publicKey: seen.publicKey, head: seen.head }),
    });
    // A faulty head never replaces the last good one: the two together are the evidence.
    if (proof.logged && checks.every(({ ok }) => ok)) {
      keepHead(ballotId, { publicKey: proof.publicKey, head: proof.logged.head });
    }
    const overdue = kept && !proof.logged && Date.now() - kept.castAt > OVERDUE_MS;
    set({ busy: false, proof, checks, fingerprint: fingerprintOf(hash, proof.publicKey) });
    if (overdue) set({ broken: 'overdue' });
  },
  async showOwn(communityId, ballotId, ownerKey) {
    const { openingOwn, code, proof } = get();
    if (openingOwn) return;
    set({ openingOwn: true, ownProblem: undefined });
    const answer = await api.record.own({ communityId, ballotId, ownerKey });
    if (get().code !== code) return;
    if (!answer.ok) return set({ openingOwn: false, ownProblem: answer.error });
    const { receipt, owner, choice, nonce, commitment } = answer.value;
    const promised = receipt === code && proof ? proof.receipt.statement.commitment : commitment;
    const matches = opens(hash, { ballotId, owner, choice, nonce }, promised);
    set({ openingOwn: false, own: { choice, matches } });
  },
  hideOwn: () => set({ own: undefined, ownProblem: undefined }),
}));
