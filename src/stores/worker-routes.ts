/** The worker's pages, for their links to each other. */
export const workerRoutes = {
  desk: '/worker/desk/index',
  needs: '/worker/needs/index',
  need: (needId: string) => `/worker/need/index?id=${encodeURIComponent(needId)}`,
  answer: '/worker/answer/index',
  merge: '/worker/merge/index',
  collection: '/worker/collection/index',
  alerts: '/supervisor/alerts/index',
  doors: '/supervisor/doors/index',
  plan: '/worker/plan/index',
  planItem: (key: string) => `/worker/plan-item/index?key=${encodeURIComponent(key)}`,
  planCheck: '/worker/plan-check/index',
  ballot: '/worker/ballot/index',
  ballotCheck: '/worker/ballot-check/index',
  roll: '/worker/roll/index',
  rating: '/worker/rating/index',
} as const;
