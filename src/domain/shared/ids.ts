declare const idName: unique symbol;

/** A string that the compiler keeps apart from ids of another kind. At run time it is just the string. */
export type Id<Name extends string> = string & { readonly [idName]: Name };

export type CommunityId = Id<'CommunityId'>;
export type NeedId = Id<'NeedId'>;
export type PlanId = Id<'PlanId'>;
export type PlanItemId = Id<'PlanItemId'>;
export type BallotId = Id<'BallotId'>;
/** One owner in the sense of Art. 8–9 of the interpretation on building ownership: a set of buyers. */
export type OwnerKey = Id<'OwnerKey'>;
/** One household of residents (owners or tenants): the unit of consultation and of rating. */
export type HouseholdKey = Id<'HouseholdKey'>;
/** The WeChat platform's id of a person within this mini-program. */
export type OpenId = Id<'OpenId'>;
/** Made by the client for every change, so that a repeat is answered with the first result. */
export type MutationId = Id<'MutationId'>;

/** Takes a string from outside (a parsed input, a stored document) as an id: `asId<NeedId>(row._id)`. */
export function asId<T extends Id<string>>(raw: string): T {
  return raw as T;
}
