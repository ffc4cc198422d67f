import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { CATEGORIES, CATEGORY_CLASSES, type Category } from '../../domain/need/category';
import { NEED_STATES, PLACES, type NeedState, type Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import { id, list, mutationId, pictures, text } from '../fields';
import { returns, type Rows } from '../procedure';
import { everyMember, inCommunity } from '../roles';

/** A row of the list. */
export interface NeedCard {
  readonly needId: string;
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** The first picture that passed the content check, or one of the author's own. */
  readonly picture?: string;
  /** The building of the author's flat; never the flat. Absent if a worker or supervisor wrote the need down. */
  readonly building?: string;
  readonly state: NeedState;
  /** Distinct households behind it: the author's, those who back it, and those of needs merged into it. */
  readonly households: number;
  /** How many of them are tenants' households. */
  readonly tenantHouseholds: number;
  readonly submittedAt: number;
  /** When something last happened to it: answered, merged, taken up, … */
  readonly changedAt: number;
  readonly danger?: Danger;
  /** Whether the caller's household backs it (or wrote it). */
  readonly backedByMe: boolean;
  readonly mine: boolean;
}

export interface NeedAnswerView {
  readonly at: number;
  readonly reason: string;
  /** Whether this answer replaced an earlier one. */
  readonly revised: boolean;
}

/** The history of a need: every step has its time; steps that have not happened are absent. */
export interface NeedThread extends NeedCard {
  readonly pictures: readonly string[];
  /** Pictures that are still with the content check; only the author is told. */
  readonly picturesWaiting: number;
  /** When somebody took on the danger. */
  readonly alertTakenAt?: number;
  /** The households behind it by building, most first. */
  readonly spread: readonly { readonly building: string; readonly households: number }[];
  /** Written down at the door for a household without a phone, which confirms it with the slip or when it joins. */
  readonly door?: { readonly confirmed: 'waiting' | 'confirmed' | 'objected' };
  /** The need that this one was joined with; that need's answer is also this one's. */
  readonly mergedInto?: { readonly needId: string; readonly text: string; readonly at: number };
  /** Needs that were joined with this one. */
  readonly merged: readonly { readonly needId: string; readonly text: string; readonly at: number }[];
  /** Whether a merge carried the household over; it may leave again. */
  readonly carried: boolean;
  readonly answer?: NeedAnswerView;
  /** Until when the worker has to answer; absent once answered. */
  readonly dueAt?: number;
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

export type DeskNeed = NeedCard & { readonly dueAt: number; readonly overdueDays: number };

export interface DeskPage extends Rows<DeskNeed> {
  readonly counts: Readonly<Record<NeedState, number>>;
  readonly buildings: readonly string[];
}

const ANSWERED_STATES = ['adopted', 'partly-adopted', 'declined'] as const;
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
      text: text(TEXT.need),
      pictures: pictures('needs', COUNT.needPictures),
    }),
    published: ['text'],
    counts: 'needs',
    attaches: ['pictures.*'],
    errors: ['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'NEEDS_CLOSED', 'PICTURE_REFUSED', 'LIMIT_REACHED'],
  }),
  /** Needs, the newest first, twenty a page, by key. */
  list: returns<Rows<NeedCard> & { readonly open: boolean }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({
      communityId: id,
      category: v.optional(v.picklist(CATEGORIES)),
      from: v.optional(id),
    }),
    errors: [],
  }),
  read: returns<NeedThread>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject(need),
    errors: ['NOT_FOUND'],
  }),
  /** Backs a need, once a household; a second time changes nothing. Returns the count after it. */
  back: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ ...need, mutationId }),
    errors: ['NOT_FOUND', 'NEEDS_CLOSED'],
  }),
  /** Takes the backing back. The author's own household stays counted. */
  unback: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ ...need, mutationId }),
    errors: ['NOT_FOUND', 'NEEDS_CLOSED'],
  }),
  /**
   * What to show before a need is sent: needs of the community like the draft (five at most), the categories that its
   * words suggest (three at most), and a danger that they name.
   */
  similar: returns<{
    readonly needs: readonly NeedCard[];
    readonly categories: readonly Category[];
    readonly danger?: Danger;
  }>()({
    kind: 'query',
    access: inCommunity('resident', 'supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      text: text(TEXT.needBegun),
      category: v.optional(v.picklist(CATEGORIES)),
      place: v.optional(v.picklist(PLACES)),
    }),
    errors: [],
  }),
  /** Needs that the caller's household submitted or backs, the latest changes first; at most 100. */
  mine: returns<{ readonly submitted: readonly NeedCard[]; readonly backed: readonly NeedCard[] }>()({
    kind: 'query',
    access: inCommunity('resident', 'supervisor', 'worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** The worker's inbox: the oldest first, twenty a page, by key; `counts` covers the whole community. */
  desk: returns<DeskPage>()({
    kind: 'query',
    access: inCommunity('worker', 'supervisor'),
    input: v.strictObject({
      communityId: id,
      class: v.optional(v.picklist(CATEGORY_CLASSES)),
      building: v.optional(text(TEXT.building)),
      state: v.optional(v.picklist(NEED_STATES)),
      overdue: v.optional(v.boolean()),
      /** Words that the need must contain; their synonyms match too. */
      words: v.optional(text(TEXT.searchWords)),
      from: v.optional(id),
    }),
    errors: [],
  }),
  /** Answers needs, one or many at once, always with a reason; needs merged into them are answered too. */
  answer: returns<{ readonly answered: number }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      needIds: list(id, COUNT.answeredNeeds),
      state: v.picklist(ANSWERED_STATES),
      reason: text(TEXT.reason),
    }),
    published: ['reason'],
    errors: ['UNKNOWN_NEED', 'NEED_MERGED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
  /** Joins a need with another; its households are carried over without being counted twice, and may leave again. */
  merge: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({ ...need, mutationId, into: id }),
    errors: ['NOT_FOUND', 'NEED_MERGED', 'NEED_ANSWERED', 'MERGE_WITH_ITSELF'],
  }),
  /** Takes a merge back: each need has its own households again. Returns the households of the former target. */
  unmerge: returns<{ readonly households: number }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({ ...need, mutationId }),
    errors: ['NOT_FOUND', 'NEED_NOT_MERGED', 'NEED_MERGED'],
  }),
};
