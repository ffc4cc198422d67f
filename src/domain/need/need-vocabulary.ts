import type { Category } from './category';

/**
 * The words in which residents speak of their homes. The rules are in this folder, the words come from
 * outside, so that another region's speech needs no change of code. All words are lower-case and
 * half-width, as texts are folded before they are read.
 */
export interface NeedVocabulary extends CategoryVocabulary, DangerVocabulary {}

export interface TermVocabulary {
  /**
   * Term → words that mean it; a word may stand under several terms. Terms stand in order from the most
   * telling (things that few needs are about) to the most general: `termsOf` keeps that order.
   */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** words that say nothing about what is needed */
  readonly stopWords: readonly string[];
  /** written-out numbers of buildings */
  readonly numerals: Readonly<Record<string, string>>;
  /** what follows the number of a building; never what may also follow that of a floor */
  readonly buildingWords: readonly string[];
}

export interface CategoryVocabulary extends TermVocabulary {
  /** longer words tell more; a word may stand under several categories */
  readonly categories: Readonly<Record<Category, readonly string[]>>;
  /** terms of `synonyms` that point to a category in whatever words they are said */
  readonly categoryTerms: Readonly<Record<Category, readonly string[]>>;
}

/** In order of how fast somebody has to come. */
export const DANGERS = ['gas', 'electricity', 'falling', 'fire-exit'] as const;
export type Danger = (typeof DANGERS)[number];

/** What makes a sign: words that are one by themselves, or a thing and what happens to it, close together. */
export interface DangerWords {
  readonly signs: readonly string[];
  readonly things: readonly string[];
  readonly happenings: readonly string[];
  /** categories that name the thing, so that a telling happening alone is a sign */
  readonly categories: readonly Category[];
  readonly tellingHappenings: readonly string[];
}

export interface DangerVocabulary {
  readonly dangers: Readonly<Record<Danger, DangerWords>>;
  /** longer words that hold a sign but are none: devices, wishes, works */
  readonly harmless: readonly string[];
  /** right before a sign, or with fillers between: it is not there */
  readonly negations: readonly string[];
  /** anywhere before a sign in the same breath: it is to be prevented or forbidden */
  readonly preventions: readonly string[];
  /** may stand between a negation and its sign */
  readonly fillers: readonly string[];
  /** how a negation begins that says nothing is absent: a question or a double negation */
  readonly doubts: readonly string[];
  /** after a sign, in the same clause: it is over */
  readonly settled: readonly string[];
}
