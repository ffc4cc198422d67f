import { PAGES } from '../../../src/routes';
import { SEEN_PAGES } from '../support/pages';
import { FILLED_PAGES } from './filled-pages';
import { galleryPage, goalsOf } from './html';
import { viewsOf, type Picture } from './picture';
import { partOf, roleOf, shotsOf } from './shots';

const shots = shotsOf(SEEN_PAGES, FILLED_PAGES);
const pictures = shots.flatMap((shot) =>
  viewsOf(shot).map((view): Picture => ({ shot, view, file: `${shot.name}-${view}.jpg` })),
);
const all = Object.entries(PAGES).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`));

test('every page of the app is in the gallery, as it is and without an answer', () => {
  const pagesIn = (state: string) =>
    new Set<string>(shots.filter((s) => s.state === state).map((s) => s.page));
  for (const state of ['demo', 'loading', 'error', 'offline', 'refused'])
    expect([...pagesIn(state)].sort()).toEqual([...all].sort());
});

test('no two pictures have one name', () => {
  const files = pictures.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});

test('the page shows every picture once, and each page under its own name', () => {
  const html = galleryPage(pictures);
  const shown = [...html.matchAll(/src="([^"]+)"/g)].map(([, file]) => file);
  expect(shown.sort()).toEqual(pictures.map(({ file }) => file).sort());
  for (const page of all) expect(html).toContain(`<h3>${page}</h3>`);
});

test('a part is a page, a state of a page, or a role', () => {
  expect(new Set(partOf(shots, 'household/record').map(({ page }) => page))).toEqual(
    new Set(['household/record']),
  );
  expect(partOf(shots, 'ballot').map(({ page }) => page)).toEqual(
    expect.arrayContaining(['pages/home', 'pages/ballot', 'worker/ballot-rules']),
  );
  expect(new Set(partOf(shots, 'bureau').map(({ page }) => roleOf(page)))).toEqual(new Set(['bureau']));
  expect(partOf(shots, 'nowhere')).toEqual([]);
});

test('a goal stands beside the page that has the longest part of its name', () => {
  const goals = ['pages-need', 'pages-need-form-care', 'pages-needs', 'elsewhere'].map((name) => ({
    name,
    file: `goals/${name}.png`,
  }));
  const pages = ['pages/need', 'pages/need-form', 'pages/needs'] as const;
  expect(pages.map((page) => goalsOf(page, goals, pages).map(({ name }) => name))).toEqual([
    ['pages-need'],
    ['pages-need-form-care'],
    ['pages-needs'],
  ]);
  expect(galleryPage(pictures, goals)).toContain('src="goals/pages-needs.png"');
});
