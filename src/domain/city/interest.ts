/** What a household may answer when asked whether it would take part in a renovation. */
export const WISHES = ['yes', 'no', 'unsure'] as const;
export type Wish = (typeof WISHES)[number];
