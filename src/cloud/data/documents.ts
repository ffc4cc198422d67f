import type { Outcome } from '../../domain/ballot/outcome';
import type { Matter, Rule } from '../../domain/ballot/rule';
import type { Channel, Choice, Count, Tally } from '../../domain/ballot/tally';
import type { BuildingTurnout } from '../../domain/ballot/turnout';
import type { Stage } from '../../domain/community/stage';
import type { Category } from '../../domain/need/category';
import type { CollectionFigures } from '../../domain/need/collection-report';
import type { NeedState, Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import type { TeamTrade, VisitOutcome } from '../../domain/need/door';
import type { Answer, Dimension, Level } from '../../domain/rating/dimension';
import type { Milestone } from '../../domain/works/progress';
import type { CityFigures, CommunitySummary } from '../../domain/city/summary';

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

export interface PictureDoc {
  readonly file: string;
  readonly check: 'waiting' | 'passed' | 'refused';
}

export interface NeedDoc {
  readonly _id: string;
  readonly communityId: string;
  /** Unique and in order of time: pages are read by it. */
  readonly sortKey: string;
  readonly author: string;
  /** The author's household, when a resident wrote it. */
  readonly unit?: string;
  readonly building?: string;
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** Of `text`, to find needs like it and to search (see domain/need/terms). */
  readonly terms: readonly string[];
  readonly pictures: readonly PictureDoc[];
  readonly submittedAt: number;
  /** When the thread moved last. */
  readonly changedAt: number;
  readonly state: NeedState;
  /** Distinct households: the author's and those in `backings` that have not left. */
  readonly households: number;
  readonly tenantHouseholds: number;
  /** Whether the author's household is a tenant's. */
  readonly tenant?: boolean;
  readonly danger?: Danger;
  /** Taken down at the door: the record that the household confirms. */
  readonly doorRecordId?: string;
  /** The household said at once that it did not say this. */
  readonly withdrawn?: boolean;
  /** The worker has until then to answer. */
  readonly dueAt: number;
  readonly mergedInto?: { readonly needId: string; readonly at: number };
  /** Its households are still being carried over or taken back; the timer goes on where a break stopped it. */
  readonly carrying?: 'over' | 'back';
  /** The last one counts; earlier ones stay for the record. */
  readonly answers: readonly NeedAnswerDoc[];
  readonly planItem?: {
    readonly planId: string;
    readonly itemId: string;
    readonly title: string;
    readonly at: number;
  };
}

export interface NeedAnswerDoc {
  readonly at: number;
  readonly by: string;
  readonly state: NeedState;
  readonly reason: string;
  readonly mutationId: string;
}

/**
 * One household behind a need. `_id`: `needId:unit`. It counts while it backs the need itself (`own`) or is carried
 * over from a merged one (`via`, their ids), unless it has left; that it left stays known, so that a later merge does
 * not bring it back (see domain/need/merge).
 */
export interface BackingDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly needId: string;
  readonly unit: string;
  readonly building: string;
  readonly tenant: boolean;
  readonly at: number;
  readonly own: boolean;
  readonly via: readonly string[];
  readonly left: boolean;
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

/** The last visit at a flat. `_id`: `communityId:unit`. */
export interface VisitDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly unit: string;
  readonly building: string;
  readonly outcome: VisitOutcome;
  readonly by: string;
  readonly at: number;
}

/** What a household said at the door. */
export interface DoorRecordDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly communityName: string;
  readonly unit: string;
  /** HMAC of the slip's number: whoever reads the database cannot speak for the household. */
  readonly slip: string;
  readonly by: string;
  readonly at: number;
  readonly needs: readonly { readonly needId: string; readonly text: string }[];
  readonly confirmed: 'waiting' | 'confirmed' | 'objected';
}

/** Wrong slip numbers of one person. `_id`: the OPENID. */
export interface SlipTriesDoc {
  readonly _id: string;
  readonly since: number;
  readonly wrong: number;
}

/** A danger. `_id`: the need's. */
export interface AlertDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly danger: Danger;
  readonly text: string;
  readonly building?: string;
  readonly at: number;
  readonly taken?: { readonly at: number; readonly by: string };
}

/** A vanguard team of the city. */
export interface TeamDoc {
  readonly _id: string;
  readonly trade: TeamTrade;
  readonly name: string;
  readonly phone: string;
  readonly members: number;
}

/** The report on a community's collection, as the timer counted it. `_id`: the community's. */
export type ReportDoc = { readonly _id: string } & CollectionFigures;

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

/** A picture with the content check, or an answer that came before its picture was noted. `_id`: WeChat's trace id. */
export interface MediaDoc {
  readonly _id: string;
  readonly picture?: MediaPicture;
  readonly passed?: boolean;
}

export interface MediaPicture {
  readonly collection: 'needs' | 'updates';
  readonly documentId: string;
  readonly file: string;
}

/** What the bureau's page reads: one small document a community, and the city's own under `_id: 'city'`. */
export type SummaryDoc =
  ({ readonly _id: string } & CommunitySummary) | ({ readonly _id: 'city' } & CityFigures);

/** How far a job has come. */
export interface CursorDoc {
  readonly _id: string;
  readonly at: number;
}
