import type { Category } from '../../../domain/need/category';
import type { CollectionFigures } from '../../../domain/need/collection-report';
import type { TeamTrade, VisitOutcome } from '../../../domain/need/door';
import type { NeedState, Place } from '../../../domain/need/need';
import type { Danger } from '../../../domain/need/need-vocabulary';
import type { PictureDoc } from './shared';

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
  /** Nobody has taken up the danger yet. */
  readonly alertOpen?: boolean;
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
