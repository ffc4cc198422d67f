import { createPageStore } from '../kit/create-page-store';

/** The community whose code somebody has scanned who is no member of it. */
export const usePlace = createPageStore('place', 'joining.place');
