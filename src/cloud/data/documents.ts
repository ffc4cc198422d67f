import type { Outcome } from '../../domain/ballot/outcome';
import type { Matter, Rule } from '../../domain/ballot/rule';
import type { Channel, Choice, Count, Tally } from '../../domain/ballot/tally';
import type { BuildingTurnout } from '../../domain/ballot/turnout';
import type { Stage } from '../../domain/community/stage';
import type { Category } from '../../domain/need/category';
import type { Place } from '../../domain/need/need';
import type { Answer, Dimension, Level } from '../../domain/rating/dimension';
import type { Milestone } from '../../domain/works/progress';
import type { CityFigures, CommunitySummary } from '../../domain/city/summary';
import type {
  AlertDoc,
  BackingDoc,
  DoorRecordDoc,
  MediaDoc,
  NeedDoc,
  PictureDoc,
  ReportDoc,
  SlipTriesDoc,
  TeamDoc,
  VisitDoc,
} from './need-documents';

/**
 * The documents of each collection. Times are epoch ms, areas integer hundredths of a square metre.
 * `_id`s are deterministic wherever something may exist only once: the database has no other uniqueness.
 */
export interface Documents {
  communities: CommunityDoc;
  people: PersonDoc;
  parts: PartDoc;
  contacts: ContactDoc;
  needs: NeedDoc;
  backings: BackingDoc;
  plans: PlanDoc;
  ballots: BallotDoc;
  ballotOwners: BallotOwnerDoc;
  votes: VoteDoc;
  updates: UpdateDoc;
  visits: VisitDoc;
  doorRecords: DoorRecordDoc;
  slipTries: SlipTriesDoc;
  alerts: AlertDoc;
  teams: TeamDoc;
  reports: ReportDoc;
  ratings: RatingDoc;
  media: MediaDoc;
  summaries: SummaryDoc;
  cursors: CursorDoc;
}

export interface CommunityDoc {
  readonly _id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly buildings: number;
  readonly households: number;
  readonly stage: Stage;
  readonly since: Partial<Record<Stage, number>>;
  /** When the stage moved last: the timer refreshes the summary after it. */
  readonly changedAt: number;
  /** The roll in force: `parts` of any other `rollId` are leftovers of an import that did not finish or was replaced. */
  readonly roll?: RollDoc;
  readonly planId?: string;
  readonly ballotId?: string;
  readonly rating?: { readonly opensAt: number; readonly closesAt: number };
  /** When needs are taken; without it, as long as the stage allows. */
  readonly collection?: { readonly opensAt: number; readonly closesAt: number };
  /** Days within which a need is answered; 15 where the worker has set nothing. */
  readonly answerDays?: number;
}

export interface RollDoc {
  readonly rollId: string;
  readonly parts: number;
  readonly owners: number;
  readonly areaCenti: number;
  readonly buildings: number;
  readonly importedAt: number;
}

/** `_id` is the OPENID. One read tells who calls and what they are. */
export interface PersonDoc {
  readonly _id: string;
  readonly memberships: readonly Membership[];
  readonly createdAt: number;
  /** The mutation that joined last. */
  readonly joinedBy?: string;
}

export type Membership = ResidentMembership | OfficeMembership | BureauMembership;

export interface ResidentMembership {
  readonly role: 'resident';
  readonly communityId: string;
  readonly communityName: string;
  readonly kind: 'owner' | 'tenant';
  /** `building-stairwell-room`: the household, for everything that is counted by household. */
  readonly unit: string;
  readonly building: string;
  /** Owners only. */
  readonly ownerKey?: string;
}

export interface OfficeMembership {
  readonly role: 'supervisor' | 'worker';
  readonly communityId: string;
  readonly communityName: string;
}

export interface BureauMembership {
  readonly role: 'bureau';
}

/** One exclusive part of the roll. `_id`: `rollId:unit`. */
export interface PartDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly rollId: string;
  readonly unit: string;
  readonly building: string;
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: number;
  /** HMACs of the owners' certificates (or, without one, of name and phone), sorted. */
  readonly buyers: readonly string[];
  readonly ownerKey: string;
  readonly unsold: boolean;
  /** Names, certificate numbers and phones: JSON, encrypted (see platform/sealed-field). */
  readonly sealed: string;
}

/** A phone number on a roll, as an HMAC. `_id`: `rollId:unit:phone`. */
export interface ContactDoc {
  readonly _id: string;
  readonly phone: string;
  readonly communityId: string;
  readonly rollId: string;
  readonly unit: string;
  readonly building: string;
  readonly ownerKey: string;
}

export interface PlanItemDoc {
  readonly itemId: string;
  readonly category: Category;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly costYuan: number;
  readonly needIds: readonly string[];
}

export interface PlanDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly PlanItemDoc[];
  readonly publishedAt: number;
  readonly publishedBy: string;
}

/** Frozen at the notice; the timer writes `turnout`, and after the close `result`. */
export interface BallotDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly planId: string;
  readonly title: string;
  readonly question: string;
  readonly matter: Matter;
  readonly rule: Rule;
  readonly noticeAt: number;
  readonly noticeBy: string;
  /** Inclusive. */
  readonly opensAt: number;
  /** Exclusive. */
  readonly closesAt: number;
  readonly rollId: string;
  readonly roll: Count;
  readonly turnout: TurnoutDoc;
  /** `running` until the count is written; the timer looks for these. */
  readonly status: 'running' | 'counted';
  readonly result?: { readonly tally: Tally; readonly outcome: Outcome; readonly countedAt: number };
}

export interface TurnoutDoc {
  /** Every building of the roll, from the notice on with nobody counted. */
  readonly byBuilding: readonly BuildingTurnout[];
  readonly countedAt: number;
}

/** One owner of a ballot's frozen roll. `_id`: `ballotId:ownerKey`. */
export interface BallotOwnerDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  /** Where the owner's turnout is counted: the building of the first flat. */
  readonly building: string;
  readonly units: readonly string[];
  readonly areaCenti: number;
}

/** `_id`: `ballotId:ownerKey`, so an owner votes once. Nothing shared is touched. */
export interface VoteDoc {
  readonly _id: string;
  readonly ballotId: string;
  readonly communityId: string;
  readonly ownerKey: string;
  readonly building: string;
  readonly areaCenti: number;
  readonly choice: Choice;
  readonly channel: Channel;
  readonly receipt: string;
  readonly mutationId: string;
  readonly castBy: string;
  readonly castAt: number;
}

export interface UpdateDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly sortKey: string;
  readonly author: string;
  readonly at: number;
  readonly text: string;
  readonly milestone: Milestone;
  readonly progress: number;
  readonly pictures: readonly PictureDoc[];
}

/** `_id`: `communityId:opensAt:unit`, one answer a household and period. */
export interface RatingDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly period: number;
  readonly unit: string;
  readonly building: string;
  readonly author: string;
  readonly overall: Level;
  readonly dimensions: Partial<Record<Dimension, Answer>>;
  readonly comment: string;
  readonly ratedAt: number;
}

/** What the bureau's page reads: one small document a community, and the city's own under `_id: 'city'`. */
export type SummaryDoc =
  ({ readonly _id: string } & CommunitySummary) | ({ readonly _id: 'city' } & CityFigures);

/** How far a job has come. */
export interface CursorDoc {
  readonly _id: string;
  readonly at: number;
}
