import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** Whether the households of a community that waits would take part. */
export const useInterest = createPageStore('interest', 'interest.read');
export const useSayInterest = createAction('interest.say');
