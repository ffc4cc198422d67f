import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { CATEGORIES, CATEGORY_CLASSES, type Category } from '../../domain/need/category';
import { PLACES, type NeedState, type Place } from '../../domain/need/need';
import type { AnswerFigures } from '../../domain/plan/answer-figures';
import type { ChangeFigures } from '../../domain/plan/changes';
import {
  COST_MAX_YUAN,
  FLOORS,
  PAYERS,
  paysAll,
  type Affects,
  type Disturbance,
  type Payment,
  type PlanItem,
} from '../../domain/plan/plan';
import type { ClassRows } from '../../domain/plan/side-by-side';
import { id, list, mutationId, picturesAgain, text, time } from '../fields';
import type { NeedCard } from '../need/needs';
import { returns, type Rows } from '../procedure';
import { everyMember, inCommunity } from '../roles';

type NeedOfItem = Pick<NeedCard, 'needId' | 'text' | 'households' | 'mine' | 'backedByMe'>;

/** A row of the plan; `plans.item` has the rest. */
export interface PlanItemView {
  readonly itemId: string;
  readonly line: string;
  readonly category: Category;
  readonly place: Place;
  readonly title: string;
  readonly quantity?: string;
  /** Estimated cost in whole yuan. */
  readonly costYuan: number;
  /** Copied from a paper by its name alone; its cost and needs are not known here. */
  readonly copied?: true;
  /** Their texts are cut to 30 characters. */
  readonly needs: readonly NeedOfItem[];
  /** Households that have an idea on it. */
  readonly ideas: number;
}

export interface PlanView {
  readonly planId: string;
  /** 1, 2, 3, … */
  readonly version: number;
  /** Published beside the plan in force, for a vote between them. */
  readonly alternative: boolean;
  /** Another version replaced it, or it was withdrawn. */
  readonly past: boolean;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: number;
  readonly costYuan: number;
  /** Some item is copied, so that the total says nothing. */
  readonly copied?: true;
  /** Over the items that name their payers. */
  readonly payers: readonly Payment[];
  readonly items: readonly PlanItemView[];
  /** The changes since the version before; absent for the first. */
  readonly changes?: ChangeFigures;
  /** Households that have an idea on the plan as a whole. */
  readonly ideas: number;
  readonly ideasOpen: boolean;
  readonly ballotId?: string;
}

/** A plan in a list. */
export interface PlanHead {
  readonly planId: string;
  readonly version: number;
  readonly title: string;
  readonly publishedAt: number;
  readonly costYuan: number;
  readonly copied?: true;
  readonly items: number;
  readonly alternative: boolean;
  readonly changes?: ChangeFigures;
}

/** An item with all its fields. It has only the pictures that the caller may see. */
export type PlanItemFull = PlanItem;

export interface ItemPage {
  readonly planId: string;
  readonly version: number;
  readonly past: boolean;
  readonly item: PlanItemFull;
  /** Pictures still with the content check; only the person who published them is told. */
  readonly picturesWaiting: number;
  /** Their texts are cut to 60 characters. */
  readonly needs: readonly NeedOfItem[];
  /** Whether it touches the caller's own home. */
  readonly affectsMe: boolean;
  readonly ideasOpen: boolean;
}

/** One field of an item before and after; long texts are cut to 60 characters. */
export type FieldChange =
  | {
      readonly field: 'title' | 'description' | 'quantity';
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly field: 'pictures' | 'needIds'; readonly before: number; readonly after: number }
  | {
      readonly field: 'costYuan';
      readonly before: number;
      readonly after: number;
      /** What it was is not known: `before` is 0. */
      readonly copied?: true;
    }
  | { readonly field: 'category'; readonly before: Category; readonly after: Category }
  | { readonly field: 'place'; readonly before: Place; readonly after: Place }
  | { readonly field: 'payers'; readonly before: readonly Payment[]; readonly after: readonly Payment[] }
  | { readonly field: 'disturbance'; readonly before?: Disturbance; readonly after?: Disturbance }
  | { readonly field: 'affects'; readonly before?: Affects; readonly after?: Affects };

type ItemHead = Pick<PlanItem, 'itemId' | 'title' | 'costYuan' | 'copied'>;

export type ChangedItem = ItemHead & { readonly fields: readonly FieldChange[] };

/** All changes of a version except the changed items. */
export interface ChangesView {
  readonly title?: { readonly before: string; readonly after: string };
  readonly summary: boolean;
  readonly added: readonly ItemHead[];
  readonly dropped: readonly ItemHead[];
  readonly same: number;
  readonly costYuan: number;
}

export type ComparedItem = Pick<
  PlanItem,
  'itemId' | 'line' | 'category' | 'place' | 'title' | 'quantity' | 'costYuan' | 'copied'
>;

/** A need with its outcome: the item that takes it up, the answer, or that it is still waiting. */
export interface AnsweredNeed {
  readonly needId: string;
  /** Cut to 60 characters. */
  readonly text: string;
  readonly category: Category;
  readonly households: number;
  readonly state: NeedState;
  /** The need that it was joined with; the answer is that need's. */
  readonly mergedInto?: string;
  readonly item?: { readonly planId: string; readonly itemId: string; readonly title: string };
  /** Cut to 100 characters; absent while there is no answer, and if the item is the answer. */
  readonly reason?: string;
  readonly dueAt?: number;
}

const item = v.pipe(
  v.strictObject({
    /** The item of an earlier version that this one continues. */
    continues: v.optional(id),
    category: v.picklist(CATEGORIES),
    place: v.picklist(PLACES),
    title: text(TEXT.itemTitle),
    description: text(TEXT.itemDescription),
    quantity: v.optional(text(TEXT.quantity)),
    costYuan: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COST_MAX_YUAN)),
    payers: v.optional(
      list(
        v.strictObject({
          payer: v.picklist(PAYERS),
          yuan: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COST_MAX_YUAN)),
        }),
        [1, PAYERS.length],
      ),
    ),
    pictures: v.optional(picturesAgain('plans', COUNT.itemPictures)),
    disturbance: v.optional(
      v.pipe(
        v.strictObject({ text: text(TEXT.disturbance), from: v.optional(time), until: v.optional(time) }),
        v.check(({ from, until }) => from === undefined || until === undefined || from <= until),
      ),
    ),
    affects: v.optional(
      v.strictObject({
        building: v.optional(text(TEXT.building)),
        stairwell: v.optional(text(TEXT.building)),
        floors: v.picklist(FLOORS),
      }),
    ),
    needIds: list(id, COUNT.itemNeeds),
  }),
  v.check(({ payers, costYuan }) => payers === undefined || paysAll(payers, costYuan)),
);

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

export const plans = {
  /**
   * Publishes a version of the plan, and marks the needs that its items take up as adopted, with the item as the
   * reason. With `alternative` it stands beside the plan in force instead, marks nothing and moves no stage; `revises`
   * then names the alternative that it replaces.
   */
  publish: returns<{ readonly planId: string }>()({
    kind: 'mutation',
    audit: 'office',
    slow: true,
    access: inCommunity('worker'),
    size: 'plan',
    input: v.strictObject({
      communityId: id,
      mutationId,
      title: text(TEXT.planTitle),
      summary: text(TEXT.planSummary),
      alternative: v.optional(v.boolean()),
      revises: v.optional(id),
      items: v.pipe(
        list(item, COUNT.planItems),
        // Each need is in one item only, and each earlier item is continued by one item only.
        v.check((items) => distinct(items.flatMap(({ needIds }) => needIds))),
        v.check((items) => distinct(items.flatMap(({ continues }) => continues ?? []))),
      ),
    }),
    published: [
      'title',
      'summary',
      'items.*.title',
      'items.*.description',
      'items.*.quantity',
      'items.*.disturbance.text',
    ],
    attaches: ['items.*.pictures.*'],
    errors: [
      'PICTURE_REFUSED',
      'LIMIT_REACHED',
      'NOT_FOUND',
      'UNKNOWN_NEED',
      'UNKNOWN_ITEM',
      'WRONG_STAGE',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
    ],
  }),
  /** Withdraws an alternative; people who have its address can still read it. */
  withdraw: returns<{ readonly planId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, planId: id }),
    errors: ['NOT_FOUND', 'WRONG_STAGE'],
  }),
  /** The plan in force, or nothing if none has been published; with `planId`, that version or alternative. */
  read: returns<{ readonly plan?: PlanView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, planId: v.optional(id) }),
    errors: [],
  }),
  /** The plan in force first, then its alternatives. */
  list: returns<{ readonly plans: readonly PlanHead[] }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** Every version of a plan (the one in force, or the one that `planId` belongs to), the newest first; at most 60. */
  versions: returns<{ readonly versions: readonly PlanHead[] }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, planId: v.optional(id) }),
    errors: [],
  }),
  item: returns<ItemPage>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, planId: id, itemId: id }),
    errors: ['NOT_FOUND'],
  }),
  /** The items with all their fields, in order, as many as one small answer holds; for changing or checking them. */
  items: returns<Rows<PlanItemFull>>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, planId: id, from: v.optional(id) }),
    errors: ['NOT_FOUND'],
  }),
  /** The changes of a version since the one before (none for the first), with the changed items in small pages. */
  changes: returns<Rows<ChangedItem> & { readonly changes?: ChangesView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, planId: id, from: v.optional(id) }),
    errors: ['NOT_FOUND'],
  }),
  /** Two plans or versions side by side, class by class; titles are cut to 30 characters. */
  compare: returns<{
    readonly left: PlanHead;
    readonly right: PlanHead;
    readonly classes: readonly ClassRows<ComparedItem>[];
  }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, left: id, right: id }),
    errors: ['NOT_FOUND'],
  }),
  /**
   * The answer matrix: every need of the community in the order of submission, with the answer of the plan in force or
   * of the worker; at most forty a page, by key. The figures cover the whole community, or the class.
   */
  answers: returns<
    Rows<AnsweredNeed> & {
      readonly figures: AnswerFigures;
    }
  >()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({
      communityId: id,
      class: v.optional(v.picklist(CATEGORY_CLASSES)),
      from: v.optional(id),
    }),
    errors: [],
  }),
  /** The needs for writing a plan: those not answered yet, most households first, at most 100. */
  drafting: returns<{ readonly needs: readonly NeedCard[] }>()({
    kind: 'query',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
};
