import { AREA_ROLES, type AreaRole, type Role } from '../domain/joining/office';

/**
 * Who may call a procedure; the dispatcher checks it.
 * - `anyone`: signed in to WeChat, perhaps a member of nothing yet.
 * - `community`: holds one of `roles` in the community named by `input.communityId`; the offices above hold for every
 *   community that lies in their part of the city.
 * - `city`: holds one of `roles` above the communities, for the whole city or a part of it; the handler shows each office
 *   its own part.
 * - `operator`: no person at all, but the management interface (see `isFromOperator`). To all others such a procedure
 *   does not exist.
 */
export type Access =
  | { readonly scope: 'anyone' }
  | { readonly scope: 'community'; readonly roles: readonly Role[] }
  | { readonly scope: 'city'; readonly roles: readonly AreaRole[] }
  | { readonly scope: 'operator' };

export const anyone = { scope: 'anyone' } as const satisfies Access;
export const city = { scope: 'city', roles: ['bureau'] } as const satisfies Access;
/** The bureau, and the offices of districts and streets. */
export const cityOffices = { scope: 'city', roles: AREA_ROLES } as const satisfies Access;
export const operator = { scope: 'operator' } as const satisfies Access;
export const inCommunity = (...allowed: readonly Role[]) =>
  ({ scope: 'community', roles: allowed }) as const satisfies Access;

/** For reading what a community publishes. */
export const everyMember = inCommunity('resident', 'supervisor', 'worker', ...AREA_ROLES);
