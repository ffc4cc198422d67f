import type { Category } from './category';
import { findWords, lexiconOf, buildOnce, type Found } from './lexicon';
import { DANGERS, type Danger, type DangerVocabulary } from './need-vocabulary';
import { fold } from './terms';

/** The most characters between a thing and what happens to it. */
const NEAR = 8;

/** How far a word of prevention reaches, in characters: "against falling tiles that hit people". */
const PREVENTION_REACH = 12;

/** The part that a word of the vocabulary plays in a danger. Harmless words play none, but hide signs within them. */
type Part = { readonly danger: Danger; readonly role: 'sign' | 'thing' | 'happening' | 'telling' } | null;

const CLAUSE_ENDS = /[,.;:!?\n、。…~]+/;

/**
 * Whether a text speaks of a danger for which somebody should come now: gas, electricity, falling parts or a blocked
 * way out. If there are several, the first in this order.
 *
 * A sign is a word that is one by itself; or a thing and what happens to it within eight characters of one clause, in
 * either order; or a telling happening alone where the category names the thing. A sign does not count if a negation
 * stands before it (with only fillers between), if the text speaks of preventing it, if the clause says afterwards that
 * it is settled, or if it is part of a longer harmless word. A space ends the reach of a negation, since many people
 * type it for a comma. Questions and double negations count: in doubt the answer is a danger, since a needless warning
 * costs a look and a missing one may cost a life.
 */
export function dangerOf(text: string, category: Category, vocabulary: DangerVocabulary): Danger | null {
  const present = new Set<Danger>();
  for (const clause of fold(text).split(CLAUSE_ENDS)) {
    const found = findWords(clause, dangerLexicon(vocabulary));
    for (const danger of DANGERS) {
      const named = vocabulary.dangers[danger].categories.includes(category);
      if (isPresent(clause, danger, found, named, vocabulary)) present.add(danger);
    }
  }
  return DANGERS.find((danger) => present.has(danger)) ?? null;
}

function isPresent(
  clause: string,
  danger: Danger,
  found: readonly Found<Part>[],
  named: boolean,
  vocabulary: DangerVocabulary,
): boolean {
  const having = (role: string) =>
    found.filter(({ values }) => values.some((part) => part?.danger === danger && part.role === role));
  const stands = (word: Found<Part>) =>
    !isNegated(clause.slice(0, word.start), vocabulary) &&
    !vocabulary.settled.some((over) => clause.indexOf(over, word.end) >= 0);
  if (having('sign').some(stands)) return true;
  if (named && having('telling').some(stands)) return true;
  const happenings = having('happening').filter(stands);
  return having('thing').some((thing) =>
    happenings.some((happening) => {
      const first = thing.start < happening.start ? thing : happening;
      const gap = Math.max(thing.start, happening.start) - first.end;
      return gap >= 0 && gap <= NEAR && (first === happening || stands(thing));
    }),
  );
}

function isNegated(before: string, vocabulary: DangerVocabulary): boolean {
  const breath = before.slice(before.search(/\S*$/));
  const near = breath.slice(-PREVENTION_REACH);
  if (vocabulary.preventions.some((word) => near.includes(word))) return true;
  const { negations, fillers, doubts } = vocabulary;
  let rest = breath;
  for (;;) {
    if (doubts.some((word) => rest.endsWith(word))) return false;
    if (negations.some((word) => rest.endsWith(word))) return true;
    const filler = fillers.find((word) => rest.endsWith(word));
    if (filler === undefined) return false;
    rest = rest.slice(0, -filler.length);
  }
}

const dangerLexicon = buildOnce(({ dangers, harmless }: DangerVocabulary) => {
  const entries: [string, Part][] = harmless.map((word) => [word, null]);
  for (const danger of DANGERS) {
    const { signs, things, happenings, tellingHappenings } = dangers[danger];
    for (const word of signs) entries.push([word, { danger, role: 'sign' }]);
    for (const word of things) entries.push([word, { danger, role: 'thing' }]);
    for (const word of happenings) entries.push([word, { danger, role: 'happening' }]);
    for (const word of tellingHappenings) entries.push([word, { danger, role: 'telling' }]);
  }
  return lexiconOf(entries);
});
