import { codePoints } from '../shared/text';
import { CATEGORIES, type Category } from './category';
import { findWords, lexiconOf, buildOnce } from './lexicon';
import type { CategoryVocabulary } from './need-vocabulary';
import { fold, SYNONYM_MARK, termsOf } from './terms';

/** The points of a term that points to one category alone; a word of two characters has 4. */
const TERM_POINTS = 3;

/**
 * The categories that the words of a text point to, the likeliest first, at most `most`; empty if it has no word of any
 * category. Each different word counts once, with the square of its length: a long word hides the shorter ones within
 * it and is seldom chance. Each term of the text counts a little, so that texts in other words than the catalogue's are
 * placed too. A word or term that points to several categories is shared among them. Among equals the order of the
 * catalogue decides. A category with less than a third of the best one's points is not proposed.
 */
export function suggestCategories(
  text: string,
  vocabulary: CategoryVocabulary,
  most = 3,
): readonly Category[] {
  const scores = new Map<Category, number>();
  const add = (categories: readonly Category[], points: number) => {
    for (const category of categories) {
      scores.set(category, (scores.get(category) ?? 0) + points / categories.length);
    }
  };
  const { words, terms } = prepare(vocabulary);
  const found = new Map(findWords(fold(text), words).map(({ word, values }) => [word, values]));
  for (const [word, categories] of found) add(categories, codePoints(word) ** 2);
  for (const term of termsOf(text, vocabulary)) add(terms.get(term) ?? [], TERM_POINTS);
  const best = Math.max(0, ...scores.values());
  return CATEGORIES.filter((category) => scores.has(category) && (scores.get(category) ?? 0) * 3 >= best)
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, most);
}

const prepare = buildOnce(({ categories, categoryTerms }: CategoryVocabulary) => {
  const terms = new Map<string, Category[]>();
  for (const category of CATEGORIES) {
    for (const term of categoryTerms[category]) {
      const key = SYNONYM_MARK + term;
      terms.set(key, [...(terms.get(key) ?? []), category]);
    }
  }
  const words = CATEGORIES.flatMap((category) =>
    categories[category].map((word): [string, Category] => [word, category]),
  );
  return { words: lexiconOf(words), terms };
});
