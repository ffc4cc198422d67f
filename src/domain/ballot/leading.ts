import type { Motion } from './form';
import { countOf, type Tally } from './tally';

/**
 * The named option with the most owners; among equals the larger area, then the first of the paper. Whatever meets
 * the consent condition, which wants more than half of the owners *and* of the area, is the leading one.
 */
export function leadingOption({ motionId, options }: Motion, tally: Tally): string {
  const ranked = options
    .map(({ optionId }) => ({ optionId, ...countOf(tally, motionId, optionId) }))
    .sort((a, b) => b.owners - a.owners || b.areaCenti - a.areaCenti);
  return ranked[0]?.optionId ?? '';
}
