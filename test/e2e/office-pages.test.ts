import { PAGES } from '../../src/routes';
import { lookAtPages } from './support/look-at-pages';
import { OFFICE_PAGES } from './support/office-pages';
import { SEEN_PAGES } from './support/pages';
import { pageOf } from './support/seen-page';

jest.setTimeout(300_000);
lookAtPages(OFFICE_PAGES);

test('no page of the app was left out', () => {
  const all = Object.entries(PAGES).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`));
  expect([...new Set<string>(SEEN_PAGES.map(pageOf))].sort()).toEqual(all.sort());
});
