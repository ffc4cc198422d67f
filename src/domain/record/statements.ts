import type { Form } from '../ballot/form';
import type { NonVoterPolicy } from '../ballot/non-voters';
import type { Outcome } from '../ballot/outcome';
import type { Periods } from '../ballot/schedule';
import type { Tally } from '../ballot/tally';
import type { Scope } from '../roll/scope';
import type { AreaCenti } from '../shared/area';
import type { EpochMs } from '../shared/time';

/**
 * A statement that the service signs with its Ed25519 key (RFC 8032), over the UTF-8 of its canonical JSON. `type`
 * keeps one kind of statement from being taken for another. Hashes, tokens, keys and signatures are lower-case
 * hexadecimal.
 */
export interface Signed<S extends Statement> {
  readonly statement: S;
  /** 64 bytes. */
  readonly signature: string;
}

export type Statement = NoticeStatement | RollStatement | ReceiptStatement | HeadStatement | CloseStatement;

/** Everything that was fixed when the ballot was announced. */
export interface NoticeStatement {
  readonly type: 'notice';
  readonly ballotId: string;
  readonly communityId: string;
  readonly community: string;
  readonly title: string;
  readonly question: string;
  readonly form: Form;
  readonly scope: Scope;
  /** SHA-256 of the plan that is voted on. */
  readonly planHash: string;
  readonly nonVoters: NonVoterPolicy;
  /** For how many owners one person may vote by written authorisation. */
  readonly proxyCap: number;
  /** Who may read the choices after the close: the elected scrutineers, or all owners. */
  readonly disclosure: Disclosure;
  readonly noticeAt: EpochMs;
  readonly correctionEndsAt: EpochMs;
  readonly opensAt: EpochMs;
  readonly closesAt: EpochMs;
  readonly objectionDays: number;
  /** How its days are counted; absent in notices that are older than whole days. */
  readonly periods?: Periods;
  /** The longest time until a vote is in the log. */
  readonly mergeDelayMs: number;
  /** The service's key, 32 bytes. */
  readonly publicKey: string;
}

export const DISCLOSURES = ['scrutineers', 'owners'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** The roll as it was frozen, after its corrections and before the opening. */
export interface RollStatement {
  readonly type: 'roll';
  readonly ballotId: string;
  readonly owners: number;
  readonly areaCenti: AreaCenti;
  /** The number of all entries, including those without a vote: the size of the tree. */
  readonly units: number;
  /** Merkle root over the entries. */
  readonly root: string;
  readonly frozenAt: EpochMs;
}

/** What the voter gets at once. It never holds the choice. */
export interface ReceiptStatement {
  readonly type: 'receipt';
  readonly ballotId: string;
  /** In the form in which people copy it: `7K3M-Q2XD`. */
  readonly receipt: string;
  readonly commitment: string;
  readonly castAt: EpochMs;
}

/** A state of the log (RFC 6962, section 3.5: signed tree head). */
export interface HeadStatement {
  readonly type: 'head';
  readonly ballotId: string;
  readonly size: number;
  readonly root: string;
  readonly at: EpochMs;
}

/** Binds the count to the log and the roll; the final statement replaces the preliminary one. */
export interface CloseStatement {
  readonly type: 'close';
  readonly ballotId: string;
  readonly stage: 'preliminary' | 'final';
  readonly size: number;
  readonly root: string;
  /** How many heads had been published by this close. */
  readonly heads: number;
  readonly rollRoot: string;
  /** The `digest` of the openings in the order of the log. */
  readonly openings: string;
  readonly tally: Tally;
  /** Absent for a consultation, which decides nothing. */
  readonly outcome?: Outcome;
  /** Present where the rules of procedure count owners who were reached and stayed silent. */
  readonly deemed?: Deemed;
  readonly closedAt: EpochMs;
}

export interface Deemed {
  /** The tokens of the owners who were reached and did not vote, sorted. */
  readonly silent: readonly string[];
  readonly tally: Tally;
  readonly outcome: Outcome;
}

/** One leaf of a ballot's log. */
export type LogEntry = VoteEntry | VoidEntry;

export interface VoteEntry {
  readonly type: 'vote';
  readonly ballotId: string;
  readonly receipt: string;
  readonly commitment: string;
  readonly castAt: EpochMs;
}

/** Takes an earlier vote out of the count; it stays in the log. */
export interface VoidEntry {
  readonly type: 'void';
  readonly ballotId: string;
  readonly receipt: string;
  /** The principal voted, so the proxy's vote no longer counts; or an objection was upheld. */
  readonly reason: 'principal-voted' | 'objection-upheld';
  readonly at: EpochMs;
}

/** One exclusive part, in the form in which a ballot's roll is published: room and area, never a name. */
export interface RollEntry {
  readonly unit: string;
  readonly building: string;
  readonly stairwell: string;
  readonly areaCenti: AreaCenti;
  /** The owner's token, which belongs to this ballot only. */
  readonly owner: string;
  /** Whether the part votes in this ballot. */
  readonly eligible: boolean;
}

/** The opening of one commitment, published after the close. */
export interface Opening {
  readonly receipt: string;
  readonly owner: string;
  readonly choice: Readonly<Record<string, readonly string[]>>;
  /** 32 bytes. */
  readonly nonce: string;
  readonly channel: 'online' | 'paper' | 'door' | 'proxy';
}

/** The contents of the published file, which is their canonical JSON and one line feed. */
export interface RecordFile {
  readonly format: 'peoples-designer-record/1';
  readonly publicKey: string;
  readonly notice: Signed<NoticeStatement>;
  readonly roll: {
    readonly statement: Signed<RollStatement>;
    readonly entries: readonly RollEntry[];
    /** Leaf hashes, so that a changed entry can be identified. */
    readonly leaves: readonly string[];
  };
  readonly log: {
    readonly entries: readonly LogEntry[];
    readonly leaves: readonly string[];
    /** Every published head, the oldest first. */
    readonly heads: readonly Signed<HeadStatement>[];
  };
  /** One for each vote that no later entry voids, in the order of the log. */
  readonly openings: readonly Opening[];
  readonly close: Signed<CloseStatement>;
}
