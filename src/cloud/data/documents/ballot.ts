import type { PaperState } from '../../../domain/ballot/paper';
import type { Channel, Count } from '../../../domain/ballot/tally';
import type { BuildingTurnout } from '../../../domain/ballot/turnout';
import type {
  CloseStatement,
  HeadStatement,
  NoticeStatement,
  RollEntry,
  Signed,
} from '../../../domain/record/statements';
import type { SampleDoc } from './record';

/**
 * A ballot's whole course. Its notice never changes. The timer freezes its roll, merges its votes into the log, counts
 * them and closes it.
 */
export interface BallotDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly planId: string;
  readonly notice: Signed<NoticeStatement>;
  readonly noticeBy: string;
  /** It is a trial's: its times are those of the trial's own clock. */
  readonly trial?: true;
  readonly organiser: string;
  readonly contact: string;
  /** The same moment as in the notice, repeated here for the timer's queries. */
  readonly closesAt: number;
  readonly rollId: string;
  /**
   * 32 random bytes in hex, from which the owners' tokens come. The salt is destroyed once the roll is frozen and all
   * tokens are written.
   */
  readonly salt?: string;
  /** The size of the roll; until the roll is frozen, its size as last counted. */
  readonly roll: Count;
  readonly frozen?: FrozenRollDoc;
  /** Present while somebody is freezing the roll; until it is frozen, no part of it may change. */
  readonly freezing?: FreezingDoc;
  /**
   * When a part of the roll last changed. Both a change of a part and the beginning of a freeze write this document, so
   * one always sees the other.
   */
  readonly rollChangedAt?: number;
  /** Set if a flat was sold since the freeze or an authorisation confirmed, so that one person may vote for another. */
  readonly standIns?: true;
  readonly turnout: TurnoutDoc;
  /** `running` until the votes are counted, `preliminary` while owners may object to the result. */
  readonly status: 'running' | 'preliminary' | 'final';
  /** The last signed head of the log. */
  readonly head?: Signed<HeadStatement>;
  /** How many votes were taken out of the count. A result that was counted with fewer is counted again. */
  readonly voids?: number;
  readonly result?: ResultDoc;
  readonly sample?: SampleDoc;
}

export interface FrozenRollDoc {
  readonly root: string;
  readonly units: number;
  readonly frozenAt: number;
  readonly signature: string;
}

export interface FreezingDoc {
  /** The moment as of which the roll is frozen. */
  readonly at: number;
  /** Until then others wait for the run that is freezing the roll; afterwards any run may continue the freeze. */
  readonly until: number;
}

export interface TurnoutDoc {
  /** Every building of the roll; the notice creates the list, with nobody counted. */
  readonly byBuilding: readonly BuildingTurnout[];
  readonly countedAt: number;
  /** When all buildings were last counted; between that, only those in which somebody has voted since. */
  readonly wholeAt?: number;
  readonly papersWaiting: number;
  readonly objectionsOpen: number;
}

export interface ResultDoc {
  readonly close: Signed<CloseStatement>;
  readonly countedAt: number;
  readonly objectionEndsAt: number;
  /** The ballot's `voids` at the moment of the count. */
  readonly voids: number;
}

/**
 * One owner on a ballot's frozen roll; in a consultation, one household. `_id`: `ballotId:ownerKey`. Only this document
 * ties the owner's key to the token. If an owner was erased, `ownerKey` is a random name.
 */
export interface BallotOwnerDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  /** The owner's name in the published record. */
  readonly token: string;
  /** The building in whose turnout the owner is counted: that of the owner's largest part. */
  readonly building: string;
  readonly units: readonly string[];
  readonly areaCenti: number;
  readonly unsold: boolean;
  /** If the flat was sold before its owner voted: the key of the owner who votes instead. */
  readonly heldBy?: string;
  /** The paper entered last. Two entered at once meet in this document, so only one of an owner's waits. */
  readonly paper?: string;
}

/** Some consecutive entries of a ballot's frozen roll. `_id`: `ballotId:root:0000`. */
export interface BallotRollDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly root: string;
  readonly entries: readonly RollEntry[];
}

/**
 * A vote. `_id`: `ballotId:ownerKey`, so an owner votes only once. Casting it changes no document that owners share,
 * and nobody can read the choice before the close.
 */
export interface VoteDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly building: string;
  readonly areaCenti: number;
  readonly channel: Channel;
  readonly receipt: string;
  readonly commitment: string;
  /** The signature of the receipt. */
  readonly signature: string;
  /** The choice and its nonce, encrypted until the close. */
  readonly sealed: string;
  readonly mutationId: string;
  readonly castBy: string;
  readonly castAt: number;
  /** Whether the timer has put it into the log. */
  readonly logged: boolean;
  /** Set if somebody else entered the vote and the owner has not yet confirmed that it is right. */
  readonly toCheck?: boolean;
}

export interface PaperDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly channel: 'paper' | 'door';
  /** The first reading, encrypted. */
  readonly sealed: string;
  readonly picture: string;
  readonly enteredBy: string;
  readonly enteredAt: number;
  /** See `platform/document-id`. */
  readonly sortKey: string;
  /** The version: see data/document-versions. */
  readonly v?: number;
  readonly state: PaperState;
  readonly settledBy?: string;
  readonly settledAt?: number;
  /** The mutation that settled the paper, so that repeating it gets the same answer. */
  readonly settledWith?: string;
  readonly reason?: string;
}

/** A photo that proves something in a ballot, only once. `_id`: its name without folder and kind, `ballotId-hash`. */
export interface EvidenceDoc {
  readonly _id: string;
  readonly ballotId: string;
  /** The `_id` of the paper or the authorisation. */
  readonly of: string;
}

/** A written authorisation. `_id`: `ballotId:ownerKey`, because an owner authorises only one person. */
export interface ProxyDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly proxyUnit: string;
  /** The key of the owner of `proxyUnit` (in a consultation, of the household); the cap counts by it. */
  readonly proxyKey: string;
  readonly expiresAt: number;
  readonly picture: string;
  readonly enteredBy: string;
  readonly enteredAt: number;
  readonly sortKey: string;
  /** The version: see data/document-versions. */
  readonly v?: number;
  readonly mutationId: string;
  readonly state: 'waiting' | 'confirmed' | 'revoked';
  /** Who confirmed it. */
  readonly settledBy?: string;
  /** Who ended it; never in the place of who confirmed it, who may not judge a vote cast with it. */
  readonly revokedBy?: string;
  readonly used: boolean;
}

/** The owners for whom one proxy votes. One document for each proxy makes the cap hold. `_id`: `ballotId:proxyKey`. */
export interface ProxyLoadDoc {
  readonly _id: string;
  readonly ownerKeys: readonly string[];
}

/** The outcome of the last visit to an owner. `_id`: `ballotId:ownerKey`. */
export interface ReachDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly building: string;
  readonly outcome: 'delivered' | 'absent' | 'declined';
  readonly by: string;
  readonly at: number;
}

/** Who has taken on a building's visits. `_id`: `ballotId:building`. */
export interface RoundDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly building: string;
  readonly by: string;
  readonly at: number;
}

export interface Answering {
  readonly by: string;
  /** The `answeredWith` of the answer: only the very same answer of the same person goes on with it. */
  readonly answeredWith: string;
  readonly until: number;
  /** It corrects the roll or voids a vote, which may be done by now: after a break the objection stays upheld. */
  readonly takesEffect: boolean;
}

export interface ObjectionDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly to: 'roll' | 'vote' | 'result';
  readonly unit: string;
  readonly ownerKey?: string;
  readonly text: string;
  readonly by: string;
  readonly at: number;
  readonly state: 'open' | 'upheld' | 'dismissed';
  /** The answer that is being carried out: another one is refused until it stands, is taken back, or breaks off. */
  readonly answering?: Answering;
  readonly answer?: string;
  readonly answeredBy?: string;
  readonly answeredAt?: number;
  readonly answeredWith?: string;
}
