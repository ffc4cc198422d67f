import type { BuildingCounts } from '../../../domain/rating/building-counts';
import type { Level, Dimension, Answer } from '../../../domain/rating/dimension';

/** A household's rating. `_id`: `communityId:opensAt:unit`, so that each household rates once in each period. */
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

/** The running sums of a period's ratings, by building. `_id`: `communityId:opensAt`. */
export interface RatingSumsDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly period: number;
  /** The moment up to which ratings are in them. */
  readonly through: number;
  readonly buildings: readonly BuildingCounts[];
}
