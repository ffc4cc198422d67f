import * as v from 'valibot';
import { CATEGORIES, type Category } from '../domain/need/category';
import { PLACES, type Place } from '../domain/need/need';
import { id, mutationId, text } from './fields';
import type { NeedCard } from './needs';
import { returns } from './procedure';
import { everyMember, inCommunity } from './roles';

export interface PlanItemView {
  readonly itemId: string;
  readonly category: Category;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  /** Estimated cost in whole yuan. */
  readonly costYuan: number;
  readonly needs: readonly Pick<NeedCard, 'needId' | 'text' | 'households' | 'mine' | 'backedByMe'>[];
}

export interface PlanView {
  readonly planId: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: number;
  readonly costYuan: number;
  readonly items: readonly PlanItemView[];
  readonly ballotId?: string;
}

export const plans = {
  /** Publishes a plan and marks the needs that its items take up as adopted, with the item as the reason. */
  publish: returns<{ readonly planId: string }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      title: text(4, 60),
      summary: text(10, 1000),
      items: v.pipe(
        v.array(
          v.strictObject({
            category: v.picklist(CATEGORIES),
            place: v.picklist(PLACES),
            title: text(2, 60),
            description: text(5, 500),
            costYuan: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000)),
            needIds: v.pipe(v.array(id), v.maxLength(50)),
          }),
        ),
        v.minLength(1),
        v.maxLength(40),
        // A need has one item that takes it up.
        v.check((items) => {
          const ids = items.flatMap(({ needIds }) => needIds);
          return new Set(ids).size === ids.length;
        }),
      ),
    }),
    errors: ['UNKNOWN_NEED', 'WRONG_STAGE', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
  /** The plan in force, or nothing while none has been published. */
  read: returns<{ readonly plan?: PlanView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** What a worker needs to write a plan: the needs not yet answered, most households first, at most 100. */
  drafting: returns<{ readonly needs: readonly NeedCard[] }>()({
    kind: 'query',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
};
