import type { Category } from '../need/category';
import type { Place } from '../need/need';
import type { EpochMs } from '../shared/time';

/** Who pays for an item: the subsidy, the owners themselves, their maintenance fund, or an enterprise. */
export const PAYERS = ['government', 'maintenance-fund', 'owners', 'enterprise'] as const;
export type Payer = (typeof PAYERS)[number];

export interface Payment {
  readonly payer: Payer;
  /** Whole yuan, 1 or more. */
  readonly yuan: number;
}

/** `low`: floors 1 and 2. `top`: the highest one. */
export const FLOORS = ['low', 'top', 'all'] as const;
export type Floors = (typeof FLOORS)[number];

/** The homes that an item touches. Without a building or stairwell: those of every one. */
export interface Affects {
  readonly building?: string;
  readonly stairwell?: string;
  readonly floors: Floors;
}

/** What residents have to put up with during the works; the days are inclusive. */
export interface Disturbance {
  readonly text: string;
  readonly from?: EpochMs;
  readonly until?: EpochMs;
}

/** Bounds are inclusive; lengths are code points. */
export const COST_MAX_YUAN = 1_000_000_000;

export interface PlanItem {
  readonly itemId: string;
  /** The id that the item had in its first version; it keeps it as its line through every later one. */
  readonly line: string;
  readonly category: Category;
  readonly place: Place;
  readonly title: string;
  /** What is done, and how. */
  readonly description: string;
  /** The quantity in everyday words: `6 扇`. */
  readonly quantity?: string;
  /** Estimate, whole yuan; 0 if it is copied from a paper, which names none. */
  readonly costYuan: number;
  /** Copied by its name alone from a plan that was decided elsewhere: its cost and its needs are on the paper. */
  readonly copied?: true;
  /** Adds up to `costYuan`. */
  readonly payers?: readonly Payment[];
  /** Pictures and drawings: file ids in the order of display. */
  readonly pictures: readonly string[];
  readonly disturbance?: Disturbance;
  readonly affects?: Affects;
  readonly needIds: readonly string[];
}

/** What people read and vote on. */
export interface PlanContent {
  readonly title: string;
  readonly summary: string;
  readonly items: readonly PlanItem[];
}

export const totalYuan = (items: readonly Pick<PlanItem, 'costYuan'>[]): number =>
  items.reduce((sum, { costYuan }) => sum + costYuan, 0);

/** The mark of a whole plan: whether any of its items is copied, so that its total says nothing. */
export const copiedOf = (items: readonly Pick<PlanItem, 'copied'>[]): { readonly copied?: true } =>
  items.some(({ copied }) => copied) ? { copied: true } : {};

/** Decides whether the payers' shares cover the cost exactly, with each payer at most once. */
export function paysAll(payers: readonly Payment[], costYuan: number): boolean {
  const distinct = new Set(payers.map(({ payer }) => payer)).size === payers.length;
  return distinct && payers.reduce((sum, { yuan }) => sum + yuan, 0) === costYuan;
}

/**
 * What each payer pays for all items together, in the order of `PAYERS`. Items that do not name payers are left out.
 */
export function paymentsOf(items: readonly Pick<PlanItem, 'payers'>[]): readonly Payment[] {
  const all = items.flatMap(({ payers }) => payers ?? []);
  return PAYERS.map((payer) => ({
    payer,
    yuan: all.reduce((sum, payment) => sum + (payment.payer === payer ? payment.yuan : 0), 0),
  })).filter(({ yuan }) => yuan > 0);
}
