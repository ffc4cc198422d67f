import type { Threshold } from '../shared/share';

/** The majority that a matter needs: Civil Code Art. 278 para. 2. */
export const RULES = ['ordinary', 'special'] as const;
export type Rule = (typeof RULES)[number];

/** What owners decide jointly: Civil Code Art. 278 para. 1, items 1 to 9 in their order. */
export const MATTERS = [
  'rules-of-procedure',
  'management-covenant',
  'owners-committee',
  'property-manager',
  'use-maintenance-fund',
  'raise-maintenance-fund',
  'rebuild',
  'change-common-use',
  'other-major',
] as const;
export type Matter = (typeof MATTERS)[number];

/** The number of the item of Art. 278 para. 1, from 1 to 9. */
export function itemOf(matter: Matter): number {
  return MATTERS.indexOf(matter) + 1;
}

/**
 * The rule that a matter follows: items 6 to 8 (raising maintenance funds, rebuilding, changing or
 * making business of common parts) need the special majority, every other item the ordinary one.
 */
export function ruleOf(matter: Matter): Rule {
  const item = itemOf(matter);
  return item >= 6 && item <= 8 ? 'special' : 'ordinary';
}

/** At least two thirds of the area and of the owners take part; the bound is included (Art. 278, 1259). */
export const PARTICIPATION: Threshold = { num: 2, den: 3, strict: false };

/**
 * What those who take part must agree to, by area and by owners: ordinary more than one half (the
 * half excluded), special at least three quarters (included). Art. 278 para. 2, Art. 1259.
 */
export const CONSENT: Readonly<Record<Rule, Threshold>> = {
  ordinary: { num: 1, den: 2, strict: true },
  special: { num: 3, den: 4, strict: false },
};
