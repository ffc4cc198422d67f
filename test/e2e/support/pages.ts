import { OFFICE_PAGES } from './office-pages';
import { RESIDENTS_PAGES } from './residents-pages';

/** Every page of the app, in the states that the demo city has of it. */
export const SEEN_PAGES = [...RESIDENTS_PAGES, ...OFFICE_PAGES];
