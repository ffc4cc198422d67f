/** The person who is to decide, with the flats that they own or live in. */
export interface Decider {
  readonly openid: string;
  readonly flats: readonly { readonly unit: string; readonly ownerKey?: string }[];
}

/** The people whom a decision is about: a person, households by flat, owners by their key on the roll. */
export interface Matter {
  readonly person?: string;
  readonly units?: readonly string[];
  readonly ownerKeys?: readonly string[];
}

/**
 * Whether a decision is about the very person who is to make it. Nobody lets themselves in or confirms for their own
 * flat. Nobody takes in or confirms an authorisation that names them, on either side: the word of one person would make
 * a vote.
 */
export const isOwnMatter = ({ openid, flats }: Decider, about: Matter): boolean =>
  about.person === openid ||
  flats.some(
    ({ unit, ownerKey }) =>
      about.units?.includes(unit) === true ||
      (ownerKey !== undefined && about.ownerKeys?.includes(ownerKey) === true),
  );
