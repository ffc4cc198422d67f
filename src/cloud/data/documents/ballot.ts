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

/** A vote's whole course. Its notice never changes; the timer freezes the roll, merges, counts and closes. */
export interface BallotDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly planId: string;
  readonly notice: Signed<NoticeStatement>;
  readonly noticeBy: string;
  readonly organiser: string;
  readonly contact: string;
  /** As in the notice: for the timer's queries. */
  readonly closesAt: number;
  readonly rollId: string;
  /** 32 random bytes, hex: owners' tokens come from it. Destroyed when the roll is frozen and all tokens are written. */
  readonly salt?: string;
  /** As it stands, until it is frozen. */
  readonly roll: Count;
  readonly frozen?: FrozenRollDoc;
  /** Somebody is freezing the roll: until it is frozen no part of it may change. */
  readonly freezing?: FreezingDoc;
  /** When a part of the roll changed last: who changes it and who begins to freeze it meet in this document. */
  readonly rollChangedAt?: number;
  /** A flat was sold since the freeze, or an authorisation confirmed: somebody may vote in another's place. */
  readonly standIns?: true;
  readonly turnout: TurnoutDoc;
  /** `running` until it is counted, `preliminary` while objections are taken. */
  readonly status: 'running' | 'preliminary' | 'final';
  /** The log as the last signed head has it. */
  readonly head?: Signed<HeadStatement>;
  /** Votes that were taken out of the count; a result that has seen fewer is counted again. */
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
  /** Until then others wait for the one who is at it; afterwards anybody goes on. */
  readonly until: number;
}

export interface TurnoutDoc {
  /** Every building of the roll, from the notice on with nobody counted. */
  readonly byBuilding: readonly BuildingTurnout[];
  readonly countedAt: number;
  readonly papersWaiting: number;
  readonly objectionsOpen: number;
}

export interface ResultDoc {
  readonly close: Signed<CloseStatement>;
  readonly countedAt: number;
  readonly objectionEndsAt: number;
  /** `voids` of the ballot when it was counted. */
  readonly voids: number;
}

/**
 * One owner of a ballot's frozen roll, in a consultation one household. `_id`: `ballotId:ownerKey`. Only this ties the
 * owner's key to the token; of an owner who was erased `ownerKey` is a random name.
 */
export interface BallotOwnerDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  /** The owner's name in the published record. */
  readonly token: string;
  /** Where the owner's turnout is counted: the building of the largest part. */
  readonly building: string;
  readonly units: readonly string[];
  readonly areaCenti: number;
  readonly unsold: boolean;
  /** The flat was sold before its owner voted: this owner votes instead. */
  readonly heldBy?: string;
}

/** A stretch of a ballot's frozen roll. `_id`: `ballotId:root:0000`. */
export interface BallotRollDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly root: string;
  readonly entries: readonly RollEntry[];
}

/** `_id`: `ballotId:ownerKey`, so an owner votes once. Nothing shared is touched, and no choice can be read. */
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
  /** Of the receipt. */
  readonly signature: string;
  /** Choice and nonce, encrypted; opened at the close. */
  readonly sealed: string;
  readonly mutationId: string;
  readonly castBy: string;
  readonly castAt: number;
  /** Whether the timer has put it into the log. */
  readonly logged: boolean;
  /** Not cast by the owner's own hand, and not yet said to be right. */
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
  readonly state: PaperState;
  readonly settledBy?: string;
  readonly settledAt?: number;
  /** The mutation that settled it, so that its repeat is answered alike. */
  readonly settledWith?: string;
  readonly reason?: string;
}

/** A written authorisation. `_id`: `ballotId:ownerKey`: an owner authorises one person. */
export interface ProxyDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly proxyUnit: string;
  /** Of the owner, in a consultation the household, who has that flat: the cap counts by it. */
  readonly proxyKey: string;
  readonly expiresAt: number;
  readonly picture: string;
  readonly enteredBy: string;
  readonly enteredAt: number;
  readonly mutationId: string;
  readonly state: 'waiting' | 'confirmed' | 'revoked';
  readonly settledBy?: string;
  readonly used: boolean;
}

/** For whom one owner votes as a proxy; one document each, so that the cap holds. `_id`: `ballotId:proxyKey`. */
export interface ProxyLoadDoc {
  readonly _id: string;
  readonly ownerKeys: readonly string[];
}

/** What a visit came to. `_id`: `ballotId:ownerKey`; the last visit counts. */
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
  readonly answer?: string;
  readonly answeredBy?: string;
  readonly answeredAt?: number;
  readonly answeredWith?: string;
}
