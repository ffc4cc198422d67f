import { askPages, createListStore } from '../kit/create-list-store';

/** Updates from the site, newest first. */
export const useWorks = createListStore(
  'works',
  askPages('works.list', () => null),
);
