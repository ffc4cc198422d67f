/** Who is to decide: the person, and the flats that they own or live in. */
export interface Decider {
  readonly openid: string;
  readonly flats: readonly { readonly unit: string; readonly ownerKey?: string }[];
}

/** Whom a decision is about: a person, households by flat, owners by their key on the roll. */
export interface Matter {
  readonly person?: string;
  readonly units?: readonly string[];
  readonly ownerKeys?: readonly string[];
}

/**
 * Whether a decision is about whoever is to make it. Nobody lets themselves in, nobody confirms for the own flat, and
 * nobody takes in or confirms the authorisation that names them, on either side: it would make one person's word a vote.
 */
export const isOwnMatter = ({ openid, flats }: Decider, about: Matter): boolean =>
  about.person === openid ||
  flats.some(
    ({ unit, ownerKey }) =>
      about.units?.includes(unit) === true ||
      (ownerKey !== undefined && about.ownerKeys?.includes(ownerKey) === true),
  );
