import * as v from 'valibot';
import { CATEGORIES, type Category } from '../domain/need/category';
import {
  NEED_PICTURES_MAX,
  NEED_TEXT_MAX,
  NEED_TEXT_MIN,
  PLACES,
  type NeedState,
  type Place,
} from '../domain/need/need';
import { id, mutationId, pictures, text } from './fields';
import { returns } from './procedure';
import { everyMember, inCommunity } from './roles';

/** A row of the list. */
export interface NeedCard {
  readonly needId: string;
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** First picture that passed the content check, or one of the author's own. */
  readonly picture?: string;
  /** Building of the author's flat; never the flat. Absent when a worker or supervisor wrote it down. */
  readonly building?: string;
  readonly state: NeedState;
  /** Households that back it, the author's included. */
  readonly households: number;
  readonly submittedAt: number;
  /** The caller's household backs it (or wrote it). */
  readonly backedByMe: boolean;
  readonly mine: boolean;
}

/** What became of a need: every step has its time, absent steps have not happened. */
export interface NeedThread extends NeedCard {
  readonly pictures: readonly string[];
  /** Pictures that are still with the content check; only the author learns of them. */
  readonly picturesWaiting: number;
  readonly answer?: { readonly at: number; readonly reason: string };
  readonly planItem?: {
    readonly planId: string;
    readonly itemId: string;
    readonly title: string;
    readonly at: number;
  };
  readonly ballot?: {
    readonly ballotId: string;
    readonly title: string;
    readonly passed?: boolean;
    readonly at: number;
  };
}

const need = { communityId: id, needId: id };

export const needs = {
  submit: returns<{ readonly needId: string }>()({
    kind: 'mutation',
    access: inCommunity('resident', 'supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      category: v.picklist(CATEGORIES),
      place: v.picklist(PLACES),
      text: text(NEED_TEXT_MIN, NEED_TEXT_MAX),
      pictures: pictures('needs', NEED_PICTURES_MAX),
    }),
    errors: ['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'NEEDS_CLOSED'],
  }),
  /** Newest first, twenty a page, by key: `before` is the last row's `cursor`. */
  list: returns<{ readonly needs: readonly NeedCard[]; readonly next?: string; readonly open: boolean }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({
      communityId: id,
      category: v.optional(v.picklist(CATEGORIES)),
      before: v.optional(id),
    }),
    errors: [],
  }),
  read: returns<NeedThread>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject(need),
    errors: ['NOT_FOUND'],
  }),
  /** One backing a household and need; a second one changes nothing. Answers the count after it. */
  back: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ ...need, mutationId }),
    errors: ['NOT_FOUND', 'NEEDS_CLOSED'],
  }),
  /** The author's own household stays counted. */
  unback: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ ...need, mutationId }),
    errors: ['NOT_FOUND', 'NEEDS_CLOSED'],
  }),
};
