import type { Matter } from '../../../domain/ballot/rule';
import type { Stage } from '../../../domain/community/stage';
import type { Category } from '../../../domain/need/category';
import type { Place } from '../../../domain/need/need';
import type { Stance } from '../../../domain/plan/idea';
import type { Affects, Disturbance, Payment } from '../../../domain/plan/plan';
import type { Dimension, Level, Answer } from '../../../domain/rating/dimension';
import type { ImportedPart } from '../../../domain/roll/import-row';
import type { Milestone } from '../../../domain/works/progress';
import type { Random } from '../random';

/** When a community reached which step; epoch ms. Steps that have not happened are absent. */
export interface Timeline {
  readonly needs: number;
  readonly plan?: number;
  readonly notice?: number;
  readonly opens?: number;
  readonly closes?: number;
  /** When the result became final: after the close and the days for objections. */
  readonly counted?: number;
  readonly rating?: { readonly opensAt: number; readonly closesAt: number };
  readonly done?: number;
}

export interface NeedTold {
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** The author's flat, or the member of staff who wrote it down at the door. */
  readonly by: string | 'supervisor' | 'worker';
  readonly at: number;
  /** Flats that back it, never the author's. */
  readonly backers: readonly string[];
  /** The reason why this need is not taken up. */
  readonly declined?: string;
}

export interface ItemTold {
  readonly category: Category;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly costYuan: number;
  readonly quantity?: string;
  readonly payers?: readonly Payment[];
  readonly disturbance?: Disturbance;
  readonly affects?: Affects;
  /** The item of the former version that this one continues, as a position in it. */
  readonly continues?: number;
  /** The needs taken up, as positions in the story's needs. */
  readonly takes: readonly number[];
}

export interface PlanTold {
  readonly title: string;
  readonly summary: string;
  readonly items: readonly ItemTold[];
}

/** A version that was replaced, or an alternative, with the moment of its publication. */
export interface DatedPlan extends PlanTold {
  readonly at: number;
}

export interface IdeaTold {
  /** The flat of the household. */
  readonly by: string;
  readonly at: number;
  /** The plan in force as a whole, one of its items by position, or the works. */
  readonly on: 'plan' | 'works' | number;
  readonly stance: Stance;
  readonly text: string;
  readonly answer?: { readonly at: number; readonly text: string };
}

export interface BallotTold {
  readonly title: string;
  readonly question: string;
  readonly matter: Matter;
  /** At least this share of owners and of area has voted, or exactly this many owners. */
  readonly turnout: { readonly share: number } | { readonly owners: number };
  /** The share of the voters who approve. */
  readonly approve: number;
  /** Flats whose owners have not voted. */
  readonly silent?: readonly string[];
}

export interface UpdateTold {
  readonly at: number;
  readonly text: string;
  readonly milestone: Milestone;
  readonly progress: number;
}

export interface RatingTold {
  readonly unit: string;
  readonly at: number;
  readonly overall: Level;
  readonly dimensions: Partial<Record<Dimension, Answer>>;
  readonly comment: string;
}

/** A resident who may sign in: has a document in `people`. */
export interface ResidentTold {
  readonly openid: string;
  readonly kind: 'owner' | 'tenant';
  readonly units: readonly string[];
}

/** Everything that happened in one community. The writers make the documents agree with each other. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly stage: Stage;
  readonly random: Random;
  readonly rows: readonly ImportedPart[];
  readonly timeline: Timeline;
  readonly needs: readonly NeedTold[];
  readonly plan?: PlanTold;
  readonly formerPlan?: DatedPlan;
  readonly alternative?: DatedPlan;
  readonly ideas?: readonly IdeaTold[];
  readonly ballot?: BallotTold;
  readonly updates: readonly UpdateTold[];
  readonly ratings: readonly RatingTold[];
  readonly residents: readonly ResidentTold[];
  readonly worker: string;
  readonly supervisor: string;
}
