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

/** A vote that was taken out of the count; the log and the timer still need it. `_id`: `ballotId:receipt`. */
export interface VoidDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  /** In whose turnout the vote was counted. */
  readonly building?: string;
  readonly vote: VoteEntry;
  /** The signature of the receipt that was given for the vote. */
  readonly signature: string;
  readonly entry: VoidEntry;
  readonly by: string;
  readonly logged: boolean;
  /** The objection that was upheld, if one was: a repeat of its answer voids no later vote. */
  readonly objectionId?: string;
}

/** Some consecutive entries of a ballot's log. `_id`: `ballotId:000000`, with the index of the first of them. */
export interface SegmentDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly from: number;
  /** Grows with every change, so that of two runs that append at once one fails. */
  readonly version: number;
  readonly entries: readonly LogEntry[];
  /** Leaf hashes, hex. */
  readonly leaves: readonly string[];
  /** Signed heads whose last entry was appended here, the oldest first. */
  readonly heads: readonly Signed<HeadStatement>[];
}
