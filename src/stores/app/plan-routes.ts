const query = (given: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(given)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');

/** What ideas are about, as an address carries it. */
export interface IdeaTopic {
  /** Absent: the works. */
  readonly planId?: string;
  readonly itemId?: string;
}

/** Pages around the plan, for their links to each other. */
export const planRoutes = {
  /** A version or alternative in full. */
  plan: (planId: string) => `/pages/plan/index?${query({ id: planId })}`,
  item: (planId: string, itemId: string) =>
    `/household/plan-item/index?${query({ plan: planId, item: itemId })}`,
  answers: '/household/plan-answers/index',
  compare: '/household/plan-compare/index',
  versions: (planId: string) => `/household/plan-versions/index?${query({ id: planId })}`,
  ideas: ({ planId }: IdeaTopic) => `/household/ideas/index?${query({ plan: planId })}`,
  /** Without its title the form says what kind of thing it is about. */
  ideaForm: ({ planId, itemId }: IdeaTopic, title?: string) =>
    `/household/idea-form/index?${query({ plan: planId, item: itemId, title })}`,
} as const;
