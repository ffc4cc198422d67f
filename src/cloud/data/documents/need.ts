import type { Category } from '../../../domain/need/category';
import type { CollectionFigures } from '../../../domain/need/collection-report';
import type { TeamTrade, VisitOutcome } from '../../../domain/need/door';
import type { NeedState, Place } from '../../../domain/need/need';
import type { Danger } from '../../../domain/need/need-vocabulary';
import type { PictureDoc } from './shared';

export interface NeedDoc {
  readonly _id: string;
  readonly communityId: string;
  /** Unique and in order of time, so that needs can be read page by page. */
  readonly sortKey: string;
  readonly author: string;
  /** The author's household, if a resident wrote the need. */
  readonly unit?: string;
  readonly building?: string;
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** The terms of `text`, for finding similar needs and for the search (see domain/need/terms). */
  readonly terms: readonly string[];
  readonly pictures: readonly PictureDoc[];
  readonly submittedAt: number;
  /** When anything in the need's thread last changed. */
  readonly changedAt: number;
  readonly state: NeedState;
  /** Distinct households: the author's and those in `backings` that have not left. */
  readonly households: number;
  readonly tenantHouseholds: number;
  /** Whether the author's household is a tenant's. */
  readonly tenant?: boolean;
  readonly danger?: Danger;
  /** Set while nobody has taken up the danger. */
  readonly alertOpen?: boolean;
  /** For a need taken down at the door: the record that the household confirms. */
  readonly doorRecordId?: string;
  /** Set if the household said that these are not its words while no other household backed the need. */
  readonly withdrawn?: boolean;
  /** The moment until which the worker has to answer. */
  readonly dueAt: number;
  readonly mergedInto?: { readonly needId: string; readonly at: number };
  /** Set while its households are being carried over or taken back. If that is interrupted, the timer continues it. */
  readonly carrying?: 'over' | 'back';
  /** The last answer counts; earlier ones stay for the record. */
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
 * One household behind a need. `_id`: `needId:unit`. The household counts while it backs the need itself (`own`) or is
 * carried over from merged needs (`via`, their ids), unless it has left. That it left is kept, so that a later merge
 * does not bring it back (see domain/need/merge).
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

/**
 * The record of what a household said at the door. It holds all that the needs and the visit are made of: if the work
 * broke off, a repeat goes on from here, whatever it brings itself.
 */
export interface DoorRecordDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly communityName: string;
  readonly unit: string;
  /** HMAC of the slip's number, so that whoever reads the database cannot speak for the household. */
  readonly slip: string;
  /** Which MATCH_KEY made it (see platform/crypto/keys). */
  readonly print: string;
  /** The version: see data/document-versions. */
  readonly v?: number;
  readonly by: string;
  readonly at: number;
  readonly building: string;
  readonly tenant: boolean;
  readonly outcome: VisitOutcome;
  readonly needs: readonly {
    readonly needId: string;
    readonly category: Category;
    readonly place: Place;
    readonly text: string;
  }[];
  readonly confirmed: 'waiting' | 'confirmed' | 'objected';
}

/** A danger that a need reports. `_id`: the need's id. */
export interface AlertDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly danger: Danger;
  readonly text: string;
  readonly building?: string;
  readonly at: number;
  /** The author's OPENID with the community, hashed: tells one person's alerts from another's. */
  readonly by?: string;
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

/** The report on a community's collection, as the timer counted it. `_id`: the community's id. */
export type ReportDoc = { readonly _id: string } & CollectionFigures;
