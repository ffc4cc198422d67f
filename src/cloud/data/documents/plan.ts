import type { ChangeFigures } from '../../../domain/plan/changes';
import type { Stance } from '../../../domain/plan/idea';
import type { PlanItem } from '../../../domain/plan/plan';
import type { PictureDoc } from './shared';

export type PlanItemDoc = PlanItem;

/** One version of a plan. The one in force is named by its community; an alternative knows itself. */
export interface PlanDoc {
  readonly _id: string;
  readonly communityId: string;
  /** The first version's id, kept by all that follow it. */
  readonly line: string;
  /** 1, 2, 3, … within its line. */
  readonly version: number;
  readonly previousId?: string;
  readonly alternative?: 'standing' | 'replaced' | 'withdrawn';
  readonly title: string;
  readonly summary: string;
  readonly items: readonly PlanItemDoc[];
  /** All pictures of all items, with what the content check said. */
  readonly pictures: readonly PictureDoc[];
  /** Since the version before. */
  readonly changes?: ChangeFigures;
  readonly publishedAt: number;
  readonly publishedBy: string;
}

/**
 * What a household thinks of a plan, an item or the works. `_id`: from subject, household and a number that goes up
 * once the one before has been answered.
 */
export interface IdeaDoc {
  readonly _id: string;
  readonly communityId: string;
  /** `plan:<line>`, `item:<line>` or `works:<communityId>`. */
  readonly subject: string;
  readonly on: 'plan' | 'item' | 'works';
  /** Unique and in order of time: pages are read by it. */
  readonly sortKey: string;
  readonly author: string;
  readonly unit: string;
  readonly building: string;
  readonly tenant: boolean;
  readonly affected: boolean;
  readonly stance: Stance;
  readonly text: string;
  readonly pictures: readonly PictureDoc[];
  readonly at: number;
  readonly changedAt?: number;
  /** As they were when it was written. */
  readonly version?: number;
  readonly title?: string;
  /** The household's word now: one a household and subject. */
  readonly counts: boolean;
  /** Has words that nobody has answered. */
  readonly waiting: boolean;
  readonly withdrawn: boolean;
  /** The mutations that wrote it, so that a repeat changes nothing. */
  readonly mutations: readonly string[];
  readonly answer?: IdeaAnswerDoc;
}

export interface IdeaAnswerDoc {
  readonly at: number;
  readonly by: string;
  readonly office: 'worker' | 'supervisor';
  readonly text: string;
  readonly mutationId: string;
}
