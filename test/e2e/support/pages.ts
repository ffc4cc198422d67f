import { OFFICE_PAGES } from './office-pages';
import { RESIDENTS_PAGES } from './residents-pages';

/** Every page of the app; `screens.test.ts` notices one that is missing here. */
export const PAGES = [...RESIDENTS_PAGES, ...OFFICE_PAGES];
