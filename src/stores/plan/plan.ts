import { createPageStore } from '../kit/create-page-store';

/** The plan in force. */
export const usePlan = createPageStore('plan', 'plans.read');
