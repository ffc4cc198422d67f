import type { Category } from './category';

/**
 * The words in which residents speak of their homes. This folder has the rules; the words come from outside, so that
 * another region's speech needs no change of code. All words are lower-case and half-width, since texts are folded
 * before they are read.
 */
export interface NeedVocabulary extends CategoryVocabulary, DangerVocabulary {}

export interface TermVocabulary {
  /**
   * Each term with the words that mean it; a word may belong to several terms. Terms are ordered from the most telling
   * (things that few needs are about) to the most general, and `termsOf` keeps that order.
   */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing about what is needed. */
  readonly stopWords: readonly string[];
  /** Numbers of buildings written as words. */
  readonly numerals: Readonly<Record<string, string>>;
  /** Words after the number of a building; none that can also follow the number of a floor. */
  readonly buildingWords: readonly string[];
}

export interface CategoryVocabulary extends TermVocabulary {
  /** The words of each category. Longer words tell more; a word may belong to several categories. */
  readonly categories: Readonly<Record<Category, readonly string[]>>;
  /** The terms of `synonyms` that point to a category, whatever words express them. */
  readonly categoryTerms: Readonly<Record<Category, readonly string[]>>;
}

/** Ordered by how fast somebody has to come. */
export const DANGERS = ['gas', 'electricity', 'falling', 'fire-exit'] as const;
export type Danger = (typeof DANGERS)[number];

/**
 * The words of a sign: some are one by themselves; others name a thing, or what happens to it, and count close
 * together.
 */
export interface DangerWords {
  readonly signs: readonly string[];
  readonly things: readonly string[];
  readonly happenings: readonly string[];
  /** Categories that name the thing: in them a telling happening alone is a sign. */
  readonly categories: readonly Category[];
  readonly tellingHappenings: readonly string[];
}

export interface DangerVocabulary {
  readonly dangers: Readonly<Record<Danger, DangerWords>>;
  /** Longer words that contain a sign but are none: devices, wishes, works. */
  readonly harmless: readonly string[];
  /** Right before a sign, or with only fillers between, they say that it is absent. */
  readonly negations: readonly string[];
  /** Anywhere before a sign in the same breath, they say that it is to be prevented or forbidden. */
  readonly preventions: readonly string[];
  /** Words that may stand between a negation and its sign. */
  readonly fillers: readonly string[];
  /** How a negation begins that denies nothing: a question or a double negation. */
  readonly doubts: readonly string[];
  /** After a sign in the same clause, they say that it is over. */
  readonly settled: readonly string[];
}
