import { err, ok, type Result } from '../shared/result';
import { overlaps, type Term } from './term';

/**
 * `resident`: owner or tenant of a flat. `worker`: the community's Party organisation. `street`, `district`: the offices
 * above several communities. `bureau`: the whole city.
 */
export const ROLES = ['resident', 'supervisor', 'worker', 'street', 'district', 'bureau'] as const;
export type Role = (typeof ROLES)[number];
export type OfficeRole = Exclude<Role, 'resident'>;
/** The offices of one community. */
export type CommunityRole = Extract<Role, 'supervisor' | 'worker'>;
/** The offices of the city and its parts. */
export type AreaRole = Exclude<OfficeRole, CommunityRole>;
export const AREA_ROLES = ['street', 'district', 'bureau'] as const satisfies readonly AreaRole[];

/** A membership of somebody: what they are, and where. A flat has no term. */
export interface Held extends Term {
  readonly role: Role;
  /** Of a flat, or of an office in one community. */
  readonly communityId?: string;
  /** Of a district's office, and of a street's. */
  readonly districtId?: string;
  readonly streetId?: string;
  /** The record of the office; absent if the office is older than such records. */
  readonly roleId?: string;
}

export interface NewOffice extends Required<Term> {
  readonly role: OfficeRole;
  readonly communityId?: string;
  readonly districtId?: string;
  readonly streetId?: string;
  readonly roleId: string;
}

const isHere = (held: Held, office: NewOffice): boolean =>
  held.communityId === office.communityId &&
  held.districtId === office.districtId &&
  held.streetId === office.streetId;

/** Worker and supervisor of the same community at the same time: the one watches the other. */
const holdsOther = (held: readonly Held[], office: NewOffice): boolean =>
  held.some(
    (each) =>
      (each.role === 'worker' || each.role === 'supervisor') &&
      each.role !== office.role &&
      isHere(each, office) &&
      overlaps(each, office),
  );

export type OfficeFault =
  | { readonly fault: 'apart' }
  /** The person holds this office here in the same time, until `until` or until somebody ends it. */
  | { readonly fault: 'held'; readonly until?: number };

/**
 * Decides whether somebody can be given an office, and what they hold then. An office that is older than the records
 * gives way to one that has a record. Nobody holds both offices of a community at once, nor the same one twice.
 */
export function giveOffice<H extends Held, O extends NewOffice>(
  held: readonly H[],
  office: O,
): Result<readonly (H | O)[], OfficeFault> {
  if (holdsOther(held, office)) return err({ fault: 'apart' });
  const isSame = (each: H): boolean => each.role === office.role && isHere(each, office);
  const twice = held.find((each) => isSame(each) && each.roleId !== undefined && overlaps(each, office));
  if (twice) return err({ fault: 'held', ...(twice.until !== undefined && { until: twice.until }) });
  return ok([...held.filter((each) => !isSame(each) || each.roleId !== undefined), office]);
}
