import type { Motion } from './form';
import { countOf, type Tally } from './tally';

/**
 * The named option with the most owners; among equals the one with the larger area, then the first on the paper.
 * Consent takes more than half of the owners *and* of the area, so an option that meets it is always the leading one.
 */
export function leadingOption({ motionId, options }: Motion, tally: Tally): string {
  const ranked = options
    .map(({ optionId }) => ({ optionId, ...countOf(tally, motionId, optionId) }))
    .sort((a, b) => b.owners - a.owners || b.areaCenti - a.areaCenti);
  return ranked[0]?.optionId ?? '';
}
