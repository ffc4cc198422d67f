import type { ChangeFigures } from '../../../domain/plan/changes';
import type { Stance } from '../../../domain/plan/idea';
import type { PlanItem } from '../../../domain/plan/plan';
import type { PictureDoc } from './shared';

export type PlanItemDoc = PlanItem;

/** One version of a plan. The community names the plan in force; an alternative is marked in its own document. */
export interface PlanDoc {
  readonly _id: string;
  readonly communityId: string;
  /** The id of the plan's first version; all later versions keep it. */
  readonly line: string;
  /** 1, 2, 3, … within the line. */
  readonly version: number;
  readonly previousId?: string;
  readonly alternative?: 'standing' | 'replaced' | 'withdrawn';
  readonly title: string;
  readonly summary: string;
  readonly items: readonly PlanItemDoc[];
  /** All pictures of all items, with the content check's answers. */
  readonly pictures: readonly PictureDoc[];
  /** The changes since the previous version. */
  readonly changes?: ChangeFigures;
  readonly publishedAt: number;
  readonly publishedBy: string;
}

/**
 * A household's opinion of a plan, an item or the works. `_id`: made from the subject, the household and a number that
 * goes up once the previous idea has been answered.
 */
export interface IdeaDoc {
  readonly _id: string;
  readonly communityId: string;
  /** `plan:<line>`, `item:<line>` or `works:<communityId>`. */
  readonly subject: string;
  readonly on: 'plan' | 'item' | 'works';
  /** Unique and in order of time, so that ideas can be read page by page. */
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
  /** The plan's version, and the item's title below, as they were when the idea was written. */
  readonly version?: number;
  readonly title?: string;
  /** Whether this is the household's current word; only one idea of a household counts for each subject. */
  readonly counts: boolean;
  /** Whether the idea has words that nobody has answered. */
  readonly waiting: boolean;
  readonly withdrawn: boolean;
  /** The mutations that wrote the idea, so that repeating one changes nothing. */
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
