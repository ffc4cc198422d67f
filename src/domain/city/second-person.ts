import type { Role } from '../joining/office';

/**
 * What one person may ask for and only a second one puts into force.
 * - `setting`: a number by which votes or words are judged.
 * - `close-community`: a community leaves the programme.
 * - `earlier`: what a community decided before it came here is taken over.
 * - `bureau`: somebody joins the bureau.
 */
export const CONFIRMED_ACTS = ['setting', 'close-community', 'earlier', 'bureau'] as const;
export type ConfirmedAct = (typeof CONFIRMED_ACTS)[number];

/** The offices that may be the second person for an act. For what concerns the whole city it is the bureau's. */
const SECONDS: Readonly<Record<ConfirmedAct, readonly Role[]>> = {
  setting: ['bureau'],
  'close-community': ['street', 'district', 'bureau'],
  earlier: ['street', 'district', 'bureau'],
  bureau: ['bureau'],
};

export const mayBeSecond = (act: ConfirmedAct, role: Role): boolean => SECONDS[act].includes(role);

export interface Second {
  readonly openid: string;
  /** The decider's offices that count for the act's place. */
  readonly offices: readonly Role[];
  /** Whether the decider has a flat, or works, in the very community that the act is about. */
  readonly isInvolved: boolean;
}

export type SecondFault = 'same-person' | 'own-matter' | 'role';

/**
 * Why somebody cannot be the second person: it is who asked, it is somebody with a flat or an office in the community
 * that it is about, or they hold no office that may. Undefined if they can.
 */
export function secondFault(
  act: ConfirmedAct,
  askedBy: string,
  { openid, offices, isInvolved }: Second,
): SecondFault | undefined {
  if (!offices.some((role) => mayBeSecond(act, role))) return 'role';
  if (openid === askedBy) return 'same-person';
  return isInvolved ? 'own-matter' : undefined;
}
