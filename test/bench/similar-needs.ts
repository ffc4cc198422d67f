import { CATEGORIES, type Category } from '../../src/domain/need/category';
import { PLACES, type Place } from '../../src/domain/need/need';
import { rankSimilar, type DraftTerms, type SimilarCandidate } from '../../src/domain/need/similar';
import { termsOf } from '../../src/domain/need/terms';
import { NEED_WORDS } from '../../src/text/vocabulary/need-words';
import { DEVELOPMENT } from './similar-needs/development';
import { DISTRACTORS } from './similar-needs/distractors';
import { HELD_OUT } from './similar-needs/held-out';

/** How well needs that mean the same are found among those of one community, on pairs labelled by hand. */
export type Part = 'development' | 'held-out';

/** What is known of the draft: only what is typed so far, or the chosen category, place and building too. */
export type Known = 'text' | 'all';

export interface LabelledPair {
  readonly part: Part;
  readonly query: string;
  readonly draft: DraftTerms;
  readonly needId: string;
}

export interface CorpusNeed extends SimilarCandidate {
  readonly text: string;
}

export interface Recall {
  /** share of the queries whose need is among the first k */
  readonly recall: number;
  readonly pairs: number;
  readonly corpus: number;
  /** one line for each query that missed */
  readonly missed: readonly string[];
}

export const PAIRS: readonly LabelledPair[] = [
  ...readPairs('development', DEVELOPMENT),
  ...readPairs('held-out', HELD_OUT),
];

export const CORPUS: readonly CorpusNeed[] = [
  ...rows(DEVELOPMENT).map((row, i) => needOf(`development-${i}`, row)),
  ...rows(HELD_OUT).map((row, i) => needOf(`held-out-${i}`, row)),
  ...rows(DISTRACTORS).map((row, i) => needOf(`other-${i}`, row)),
];

/** Ranks every query against the whole corpus, needs of the other part included. */
export function recallAt(k: number, { part, known = 'all' }: { part?: Part; known?: Known } = {}): Recall {
  const asked = PAIRS.filter((pair) => part === undefined || pair.part === part);
  const missed = asked.filter(
    ({ draft, needId }) =>
      !rankSimilar(known === 'all' ? draft : { terms: draft.terms }, CORPUS, k).some(
        ({ id }) => id === needId,
      ),
  );
  return {
    recall: (asked.length - missed.length) / asked.length,
    pairs: asked.length,
    corpus: CORPUS.length,
    missed: missed.map(({ query, needId }) => `${needId}: ${query}`),
  };
}

function rows(lines: string): readonly (readonly string[])[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((field) => field.trim()));
}

function readPairs(part: Part, lines: string): readonly LabelledPair[] {
  return rows(lines).flatMap((row, i) => {
    const { category, ...where } = whereOf(row);
    const [, , queries = '', picked = category] = row;
    return queries.split(' / ').map((query) => ({
      part,
      query,
      needId: `${part}-${i}`,
      draft: { terms: termsOf(query, NEED_WORDS), category: picked as Category, ...where },
    }));
  });
}

function needOf(id: string, row: readonly string[]): CorpusNeed {
  const [, text = ''] = row;
  return { id, text, terms: termsOf(text, NEED_WORDS), households: 1, ...whereOf(row) };
}

function whereOf([where = '']: readonly string[]): {
  readonly category: Category;
  readonly place: Place;
  readonly building?: string;
} {
  const [written, place, building] = where.split(' ');
  const category = CATEGORIES.find((name) => name === written);
  const known = PLACES.find((name) => name === place);
  if (category === undefined || known === undefined) throw new Error(`no category or place: ${where}`);
  return { category, place: known, ...(building !== undefined && { building }) };
}
