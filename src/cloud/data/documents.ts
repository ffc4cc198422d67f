import type { Stage } from '../../domain/community/stage';
import type { Answer, Dimension, Level } from '../../domain/rating/dimension';
import type { Milestone } from '../../domain/works/progress';
import type { CityFigures, CommunitySummary } from '../../domain/city/summary';
import type {
  BallotDoc,
  BallotOwnerDoc,
  BallotRollDoc,
  ObjectionDoc,
  PaperDoc,
  ProxyDoc,
  ProxyLoadDoc,
  ReachDoc,
  RoundDoc,
  SegmentDoc,
  VoidDoc,
  VoteDoc,
} from './documents/ballot';
import type {
  AskDoc,
  LetterDoc,
  LetterFileDoc,
  MoveDoc,
  OfficeDoc,
  PlaceTriesDoc,
  TriesDoc,
} from './documents/joining';
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
} from './documents/need';
import type { IdeaDoc, PlanDoc } from './documents/plan';

/**
 * The documents of each collection. Times are epoch ms, areas integer hundredths of a square metre.
 * `_id`s are deterministic wherever something may exist only once: the database has no other uniqueness.
 */
export interface Documents {
  communities: CommunityDoc;
  people: PersonDoc;
  parts: PartDoc;
  contacts: ContactDoc;
  letters: LetterDoc;
  letterFiles: LetterFileDoc;
  guesses: TriesDoc;
  placeGuesses: PlaceTriesDoc;
  asks: AskDoc;
  moves: MoveDoc;
  offices: OfficeDoc;
  needs: NeedDoc;
  backings: BackingDoc;
  plans: PlanDoc;
  ideas: IdeaDoc;
  ballots: BallotDoc;
  ballotOwners: BallotOwnerDoc;
  ballotRolls: BallotRollDoc;
  votes: VoteDoc;
  voids: VoidDoc;
  segments: SegmentDoc;
  papers: PaperDoc;
  proxies: ProxyDoc;
  proxyLoads: ProxyLoadDoc;
  reaches: ReachDoc;
  rounds: RoundDoc;
  objections: ObjectionDoc;
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
  /** The mini-program code for the wall, once made. */
  readonly poster?: string;
  readonly planId?: string;
  /** Whose turn it is to publish a plan. */
  readonly publishing?: { readonly planId: string; readonly until: number };
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
  /** How the person joined: by a letter's code or at the worker's desk; absent for the phone number. */
  readonly joinedBy?: 'letter' | 'worker';
  readonly since?: number;
  /** As given at the desk, encrypted. */
  readonly name?: string;
}

export interface OfficeMembership {
  readonly role: 'supervisor' | 'worker';
  readonly communityId: string;
  readonly communityName: string;
  /** The record in `offices`; absent, as the term is, where the office is from before there were records. */
  readonly roleId?: string;
  /** Inclusive. */
  readonly from?: number;
  /** Exclusive. */
  readonly until?: number;
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
  /** Communities for which it did not succeed: it tries them again. */
  readonly again?: readonly string[];
}
