/**
 * The catalogue of works in the State Council Office's guidance on renovating old urban communities
 * (No. 23 of 2020), Art. 2(2): what a resident can ask for, in its three classes and in its order.
 */
export const CATEGORY_CLASSES = ['basic', 'improving', 'upgrading'] as const;
export type CategoryClass = (typeof CATEGORY_CLASSES)[number];

/** Safety and daily life: these must be done. The last three are repairs of common parts of the buildings. */
export const BASIC_CATEGORIES = [
  'water-supply',
  'drainage',
  'power-supply',
  'low-voltage',
  'roads',
  'gas-supply',
  'heating',
  'fire-safety',
  'security',
  'waste-sorting',
  'mobile-network',
  'fibre-to-home',
  'overhead-cables',
  'roof',
  'external-wall',
  'stairs',
  'other-common-parts',
] as const;

/** Convenience and improvement: done where residents want them and the place allows it. */
export const IMPROVING_CATEGORIES = [
  'illegal-structures',
  'greening',
  'lighting',
  'elder-facilities',
  'barrier-free',
  'parking',
  'ebike-charging',
  'car-charging',
  'parcel-lockers',
  'letter-boxes',
  'culture-leisure',
  'sports-fitness',
  'property-office',
  'energy-saving',
  'lift',
] as const;

/** Public services in and around the community. */
export const UPGRADING_CATEGORIES = [
  'community-services',
  'health-station',
  'kindergarten',
  'childcare',
  'elder-care',
  'meal-service',
  'home-services',
  'market',
  'convenience-store',
  'parcel-station',
  'smart-sensing',
] as const;

export type BasicCategory = (typeof BASIC_CATEGORIES)[number];
export type ImprovingCategory = (typeof IMPROVING_CATEGORIES)[number];
export type UpgradingCategory = (typeof UPGRADING_CATEGORIES)[number];
export type Category = BasicCategory | ImprovingCategory | UpgradingCategory;

export const CATEGORIES_BY_CLASS = {
  basic: BASIC_CATEGORIES,
  improving: IMPROVING_CATEGORIES,
  upgrading: UPGRADING_CATEGORIES,
} as const satisfies Readonly<Record<CategoryClass, readonly Category[]>>;

export const CATEGORIES: readonly Category[] = [
  ...BASIC_CATEGORIES,
  ...IMPROVING_CATEGORIES,
  ...UPGRADING_CATEGORIES,
];

export function classOf(category: Category): CategoryClass {
  if ((BASIC_CATEGORIES as readonly Category[]).includes(category)) return 'basic';
  return (IMPROVING_CATEGORIES as readonly Category[]).includes(category) ? 'improving' : 'upgrading';
}
