import { askPages, createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';

export const usePlanItem = createPageStore('plan-item', 'plans.item');
export const usePlanList = createPageStore('plan-list', 'plans.list');
export const usePlanVersions = createPageStore('plan-versions', 'plans.versions');
export const useComparison = createPageStore('plan-comparison', 'plans.compare');

/** The items that a version changed; `extra` has the rest of its changes. */
export const useChanges = createListStore(
  'plan-changes',
  askPages('plans.changes', ({ changes }) => ({ ...(changes && { changes }) })),
);

/** Every need with its outcome, in the order of submission. */
export const useAnswers = createListStore(
  'plan-answers',
  askPages('plans.answers', ({ figures }) => figures),
);

/** The plan in force. */
export const usePlan = createPageStore('plan', 'plans.read');
