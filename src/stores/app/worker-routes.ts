import type { TypedFlat } from '../../domain/joining/typed-flat';

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
  ideas: '/worker/ideas/index',
  planCheck: '/worker/plan-check/index',
  ballot: '/worker/ballot/index',
  ballotMotions: '/worker/ballot-motions/index',
  ballotRules: '/worker/ballot-rules/index',
  ballotTimes: '/worker/ballot-times/index',
  ballotCheck: '/worker/ballot-check/index',
  objections: '/worker/objections/index',
  objection: (objectionId: string) => `/worker/objection/index?id=${encodeURIComponent(objectionId)}`,
  canvass: '/supervisor/canvass/index',
  papers: '/supervisor/papers/index',
  record: '/supervisor/record/index',
  roll: '/worker/roll/index',
  admit: '/worker/admit/index',
  letters: '/worker/letters/index',
  flat: '/worker/flat/index',
  sale: ({ building, stairwell, room }: TypedFlat) =>
    `/worker/sale/index?${Object.entries({ b: building, s: stairwell, r: room })
      .map(([name, typed]) => `${name}=${encodeURIComponent(typed)}`)
      .join('&')}`,
  supervisors: '/worker/supervisors/index',
  rating: '/worker/rating/index',
} as const;
