import { createPageStore } from './create-page-store';

/** The plan in force. */
export const usePlan = createPageStore('plan', 'plans.read');
