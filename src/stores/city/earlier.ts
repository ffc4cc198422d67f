import { createPageStore } from '../kit/create-page-store';

/** What a community decided before it came here. */
export const useEarlier = createPageStore('earlier', 'earlier.read');
