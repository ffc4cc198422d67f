/** The worker's pages, for their links to each other. */
export const workerRoutes = {
  desk: '/worker/desk/index',
  plan: '/worker/plan/index',
  planItem: (key: string) => `/worker/plan-item/index?key=${encodeURIComponent(key)}`,
  planCheck: '/worker/plan-check/index',
  ballot: '/worker/ballot/index',
  ballotCheck: '/worker/ballot-check/index',
  roll: '/worker/roll/index',
  rating: '/worker/rating/index',
} as const;
