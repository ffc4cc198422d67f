import type { Form } from '../ballot/form';
import type { NonVoterPolicy } from '../ballot/non-voters';
import type { Outcome } from '../ballot/outcome';
import type { Periods } from '../ballot/schedule';
import type { Tally } from '../ballot/tally';
import type { Scope } from '../roll/scope';
import type { AreaCenti } from '../shared/area';
import type { EpochMs } from '../shared/time';

/**
 * What the service signs with its Ed25519 key (RFC 8032), each over the UTF-8 of its canonical JSON. `type` keeps one
 * kind of statement from being taken for another. Hashes, tokens, keys and signatures are lower-case hexadecimal.
 */
export interface Signed<S extends Statement> {
  readonly statement: S;
  /** 64 bytes */
  readonly signature: string;
}

export type Statement = NoticeStatement | RollStatement | ReceiptStatement | HeadStatement | CloseStatement;

/** What was frozen when the ballot was announced. */
export interface NoticeStatement {
  readonly type: 'notice';
  readonly ballotId: string;
  readonly communityId: string;
  readonly community: string;
  readonly title: string;
  readonly question: string;
  readonly form: Form;
  readonly scope: Scope;
  /** SHA-256 of the plan that the ballot is about. */
  readonly planHash: string;
  readonly nonVoters: NonVoterPolicy;
  /** Owners whom one person may vote for by written authorisation. */
  readonly proxyCap: number;
  /** Who may have the choices after the close: the elected scrutineers, or all owners. */
  readonly disclosure: Disclosure;
  readonly noticeAt: EpochMs;
  readonly correctionEndsAt: EpochMs;
  readonly opensAt: EpochMs;
  readonly closesAt: EpochMs;
  readonly objectionDays: number;
  /** How its days are counted; absent in notices of before they were whole ones. */
  readonly periods?: Periods;
  /** A vote is in the log at most so much later. */
  readonly mergeDelayMs: number;
  /** The service's key: 32 bytes. */
  readonly publicKey: string;
}

export const DISCLOSURES = ['scrutineers', 'owners'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** The roll as frozen after its corrections, before the opening. */
export interface RollStatement {
  readonly type: 'roll';
  readonly ballotId: string;
  readonly owners: number;
  readonly areaCenti: AreaCenti;
  /** All entries, those without a vote too: the size of the tree. */
  readonly units: number;
  /** Merkle root over the entries. */
  readonly root: string;
  readonly frozenAt: EpochMs;
}

/** What the voter gets at once. Never the choice. */
export interface ReceiptStatement {
  readonly type: 'receipt';
  readonly ballotId: string;
  /** As people copy it: `7K3M-Q2XD`. */
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

/** Binds what was counted to the log and the roll; the final one replaces the preliminary one. */
export interface CloseStatement {
  readonly type: 'close';
  readonly ballotId: string;
  readonly stage: 'preliminary' | 'final';
  readonly size: number;
  readonly root: string;
  /** How many heads were published up to this close. */
  readonly heads: number;
  readonly rollRoot: string;
  /** `digest` of the openings in the order of the log. */
  readonly openings: string;
  readonly tally: Tally;
  /** Absent for a consultation, which decides nothing. */
  readonly outcome?: Outcome;
  /** Where the rules of procedure count those who were reached and stayed silent. */
  readonly deemed?: Deemed;
  readonly closedAt: EpochMs;
}

export interface Deemed {
  /** Tokens of the owners who were reached and did not vote, in order. */
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
  /** The principal voted, so the proxy's vote ended; or an objection was found right. */
  readonly reason: 'principal-voted' | 'objection-upheld';
  readonly at: EpochMs;
}

/** One exclusive part, as the roll of a ballot publishes it: room and area, never a name. */
export interface RollEntry {
  readonly unit: string;
  readonly building: string;
  readonly stairwell: string;
  readonly areaCenti: AreaCenti;
  /** The owner, under a name that is of this ballot only. */
  readonly owner: string;
  /** Inside the ballot's scope. */
  readonly eligible: boolean;
}

/** What opens one commitment after the close. */
export interface Opening {
  readonly receipt: string;
  readonly owner: string;
  readonly choice: Readonly<Record<string, readonly string[]>>;
  /** 32 bytes */
  readonly nonce: string;
  readonly channel: 'online' | 'paper' | 'door' | 'proxy';
}

/** The published file: canonical JSON of this, and one line feed. */
export interface RecordFile {
  readonly format: 'peoples-designer-record/1';
  readonly publicKey: string;
  readonly notice: Signed<NoticeStatement>;
  readonly roll: {
    readonly statement: Signed<RollStatement>;
    readonly entries: readonly RollEntry[];
    /** Leaf hashes, so that a changed entry can be named. */
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
