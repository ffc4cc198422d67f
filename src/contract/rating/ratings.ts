import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { ANSWERS, LEVELS, type Answer, type Dimension, type Level } from '../../domain/rating/dimension';
import type { Score } from '../../domain/rating/score';
import { id, mutationId, text, time } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export interface MyRating {
  readonly overall: Level;
  readonly dimensions: Readonly<Partial<Record<Dimension, Answer>>>;
  readonly comment: string;
  readonly ratedAt: number;
}

export interface RatingView {
  /** Absent if the worker has not asked for ratings. */
  readonly period?: { readonly opensAt: number; readonly closesAt: number; readonly open: boolean };
  /** Whether the caller's household has a flat on the roll and may rate. */
  readonly mayRate: boolean;
  readonly mine?: MyRating;
  /** When somebody else of the household rated. */
  readonly householdRatedAt?: number;
  /** As the timer counted it last. */
  readonly overall?: Score;
  readonly byDimension?: Readonly<Record<Dimension, Score>>;
}

/** Absent if it was not asked; `unsure` is an answer that no score counts. */
const answer = v.optional(v.picklist(ANSWERS));

export const ratings = {
  /** Ends the works and asks the households for ratings until `closesAt`. */
  open: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, closesAt: time }),
    errors: ['WRONG_STAGE', 'SCHEDULE_INVALID'],
  }),
  read: returns<RatingView>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** Rates, once a household; the author may change the rating while the period is open. */
  submit: returns<{ readonly ratedAt: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      overall: v.picklist(LEVELS),
      dimensions: v.strictObject({
        quality: answer,
        'design-fit': answer,
        disturbance: answer,
        information: answer,
        supervisors: answer,
        upkeep: answer,
      } satisfies Record<Dimension, unknown>),
      comment: v.union([v.literal(''), text(TEXT.comment)]),
    }),
    published: ['comment'],
    errors: ['RATING_NOT_OPEN', 'HOUSEHOLD_RATED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
};
