import type { Role } from '../domain/joining/office';

/**
 * Who may call a procedure; the dispatcher checks it.
 * - `anyone`: signed in to WeChat, perhaps a member of nothing yet.
 * - `community`: holds one of `roles` in the community named by `input.communityId`; `bureau` holds for every one.
 * - `city`: holds the bureau's role.
 * - `operator`: no person at all, but the management interface (see `isFromOperator`). To all others such a procedure
 *   does not exist.
 */
export type Access =
  | { readonly scope: 'anyone' }
  | { readonly scope: 'community'; readonly roles: readonly Role[] }
  | { readonly scope: 'city' }
  | { readonly scope: 'operator' };

export const anyone = { scope: 'anyone' } as const satisfies Access;
export const city = { scope: 'city' } as const satisfies Access;
export const operator = { scope: 'operator' } as const satisfies Access;
export const inCommunity = (...allowed: readonly Role[]) =>
  ({ scope: 'community', roles: allowed }) as const satisfies Access;

/** For reading what a community publishes. */
export const everyMember = inCommunity('resident', 'supervisor', 'worker', 'bureau');
