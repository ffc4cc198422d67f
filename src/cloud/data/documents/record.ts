import type {
  VoteEntry,
  VoidEntry,
  LogEntry,
  Signed,
  HeadStatement,
} from '../../../domain/record/statements';

export interface SampleDoc {
  readonly seed: string;
  readonly fewest: number;
  readonly votes: number;
  readonly units: readonly string[];
  readonly called: Readonly<Record<string, 'agrees' | 'differs' | 'unreached'>>;
}

/** A vote taken out of the count; log and timer still need what it was. `_id`: `ballotId:receipt`. */
export interface VoidDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly vote: VoteEntry;
  /** Of the receipt that was given for it. */
  readonly signature: string;
  readonly entry: VoidEntry;
  readonly by: string;
  readonly logged: boolean;
}

/** A stretch of a ballot's log. `_id`: `ballotId:000000`, by the index of its first entry. */
export interface SegmentDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly from: number;
  /** Grows with every change, so that of two who append at once one loses. */
  readonly version: number;
  readonly entries: readonly LogEntry[];
  /** Leaf hashes, hex. */
  readonly leaves: readonly string[];
  /** Signed heads whose last entry was appended here, the oldest first. */
  readonly heads: readonly Signed<HeadStatement>[];
}
