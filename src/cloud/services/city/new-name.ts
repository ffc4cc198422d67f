import { shortHash } from '../../platform/document-id';

/** Short enough for the scene of a code on the wall, and 72 bits: no two names of a city share one. */
const LENGTH = 12;

/**
 * The id of a district or a community, which comes from its name and place: added twice at once, it exists once. Where
 * the id belongs to one that has another name by now, the newcomer's comes from the mutation as well.
 */
export const idByName = (kind: 'district' | 'community', name: string, ...of: readonly string[]): string =>
  shortHash(kind, name, ...of).slice(0, LENGTH);

/** A street's id within its district. */
export const streetIdOf = (districtId: string, name: string): string =>
  shortHash('street', districtId, name).slice(0, LENGTH);
