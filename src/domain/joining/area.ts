import type { Role } from './office';

/** Where a community lies; a street belongs to one district. */
export interface Located {
  readonly districtId?: string;
  readonly streetId?: string;
}

/** An office above the communities. A street's names its district as well. */
export interface AreaHeld extends Located {
  readonly role: Role;
}

/** Whether an office reaches a community: the bureau's reaches all, a district's and a street's those that lie in it. */
export function reaches(held: AreaHeld, community: Located | undefined): boolean {
  switch (held.role) {
    case 'bureau':
      return true;
    case 'district':
      return held.districtId !== undefined && held.districtId === community?.districtId;
    case 'street':
      return held.streetId !== undefined && held.streetId === community?.streetId;
    default:
      return false;
  }
}
