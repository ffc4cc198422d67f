import { compareStrings } from '../shared/text';
import type { Category } from './category';
import type { Place } from './need';
import { BUILDING_MARK, SYNONYM_MARK } from './terms';

/** The terms of a text that somebody is typing. The category is known only once it has been chosen. */
export interface DraftTerms {
  readonly terms: readonly string[];
  readonly category?: Category;
  readonly place?: Place;
  readonly building?: string;
}

export interface SimilarCandidate {
  readonly id: string;
  readonly terms: readonly string[];
  readonly category: Category;
  readonly place: Place;
  readonly building?: string;
  readonly households: number;
}

export interface SimilarNeed {
  readonly id: string;
  /**
   * How much of the draft the need says too, weighted; higher is more alike. Scores can be compared within one call
   * only.
   */
  readonly score: number;
}

/**
 * The weight of a term that the vocabulary knows. A mere piece of text weighs less: it may be chance. Weights are
 * integers, so that sums do not depend on an order. These weights and the factors of `agreement` were chosen on the
 * development part of `test/bench/similar-needs` with half of the vocabulary's words left out, so that they also hold
 * for words that the vocabulary does not know.
 */
const TERM_WEIGHT = 20;
const PAIR_WEIGHT = 8;
const SINGLE_WEIGHT = 9;
/** How much a need loses for saying many other things (the `b` of BM25). */
const LENGTH_PART = 0.35;
/**
 * The number of imagined needs that share nothing with the draft; without them, few candidates would make all terms
 * common.
 */
const BACKGROUND = 60;
/**
 * Needs with a lower score are not proposed. With half of the vocabulary left out, 2 in 100 of the right needs are
 * below it.
 */
const FLOOR = 0.15;

/**
 * The needs most like a draft, the most alike first, at most `most`; empty if none reaches the floor.
 *
 * The score is the weight of the shared terms over that of all terms of the draft. A term weighs its inverse document
 * frequency among the candidates (BM25 with each term once; Robertson & Zaragoza 2009), a mere piece of text weighs
 * less, and a need that also says much else loses some. The same category, place and building raise the score; another
 * building lowers it. Among equal scores the need with more households comes first, then the id decides, so the order
 * of the candidates never matters.
 */
export function rankSimilar(
  draft: DraftTerms,
  candidates: readonly SimilarCandidate[],
  most = 5,
): readonly SimilarNeed[] {
  const weights = draftWeights(draft.terms, candidates);
  let whole = 0;
  for (const weight of weights.values()) whole += weight;
  if (whole === 0) return [];
  const lengths = candidates.map(({ terms }) => lengthOf(terms));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const ranked: (SimilarNeed & { readonly households: number })[] = [];
  candidates.forEach((candidate, i) => {
    let shared = 0;
    for (const term of candidate.terms) shared += weights.get(term) ?? 0;
    const length = (lengths[i] ?? 0) / Math.max(1, mean);
    const share = shared / whole / (1 - LENGTH_PART + LENGTH_PART * length);
    const score = share * agreement(draft, candidate);
    if (score >= FLOOR) ranked.push({ id: candidate.id, score, households: candidate.households });
  });
  ranked.sort((a, b) => b.score - a.score || b.households - a.households || compareStrings(a.id, b.id));
  return ranked.slice(0, most).map(({ id, score }) => ({ id, score }));
}

function draftWeights(terms: readonly string[], candidates: readonly SimilarCandidate[]) {
  const frequency = new Map(terms.map((term) => [term, 0]));
  for (const candidate of candidates) {
    for (const term of candidate.terms) {
      const count = frequency.get(term);
      if (count !== undefined) frequency.set(term, count + 1);
    }
  }
  const total = candidates.length + BACKGROUND;
  const weights = new Map<string, number>();
  for (const [term, count] of frequency) {
    weights.set(term, weightOf(term) * Math.log(1 + (total - count + 0.5) / (count + 0.5)));
  }
  return weights;
}

function weightOf(term: string): number {
  if (term.startsWith(SYNONYM_MARK) || term.startsWith(BUILDING_MARK)) return TERM_WEIGHT;
  return term.length > 1 ? PAIR_WEIGHT : SINGLE_WEIGHT;
}

function lengthOf(terms: readonly string[]): number {
  let length = 0;
  for (const term of terms) length += weightOf(term);
  return length;
}

function agreement(draft: DraftTerms, candidate: SimilarCandidate): number {
  const category = draft.category === candidate.category ? 1.8 : 1;
  const place = draft.place === candidate.place ? 1.2 : 1;
  return category * place * buildingAgreement(draft, candidate);
}

/** A building that the texts name counts before the ones that the authors live in. */
function buildingAgreement(draft: DraftTerms, candidate: SimilarCandidate): number {
  const named = draft.terms.filter((term) => term.startsWith(BUILDING_MARK));
  const other = candidate.terms.filter((term) => term.startsWith(BUILDING_MARK));
  if (named.length > 0 && other.length > 0) {
    return named.some((term) => other.includes(term)) ? 1.1 : 0.5;
  }
  if (draft.place === 'common' || candidate.place === 'common') return 1;
  if (draft.building === undefined || candidate.building === undefined) return 1;
  return draft.building === candidate.building ? 1.1 : 0.7;
}
