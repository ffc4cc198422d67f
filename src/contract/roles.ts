/** Who may call a procedure. The dispatcher checks it once; handlers never look at roles again. */
export const roles = ['resident', 'supervisor', 'worker', 'bureau'] as const;

/** `resident`: owner or tenant of a flat. `worker`: the community's Party organisation. `bureau`: the whole city. */
export type Role = (typeof roles)[number];

/**
 * - `anyone`: signed in to WeChat, member of nothing yet.
 * - `community`: holds one of `roles` in the community named by `input.communityId`; `bureau` holds for every one.
 * - `city`: holds the bureau's role.
 */
export type Access =
  | { readonly scope: 'anyone' }
  | { readonly scope: 'community'; readonly roles: readonly Role[] }
  | { readonly scope: 'city' };

export const anyone = { scope: 'anyone' } as const satisfies Access;
export const city = { scope: 'city' } as const satisfies Access;
export const inCommunity = (...allowed: readonly Role[]) =>
  ({ scope: 'community', roles: allowed }) as const satisfies Access;

/** Reading what a community publishes. */
export const everyMember = inCommunity('resident', 'supervisor', 'worker', 'bureau');
