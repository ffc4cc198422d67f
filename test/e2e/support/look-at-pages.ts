import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import type { LocalCloud } from '../../support/local-cloud';
import { measureLayout } from './layout';
import { pageOf, type SeenPage } from './seen-page';
import { aSeededCloud } from './seeded-cloud';
import { NARROW, NORMAL, type Size } from './sizes';
import { aVisitor, keyOf, type Visitor } from './visitor';

const folder = resolve(__dirname, '../../../dist/screens');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The tests of these pages, each seen once a size: it has its data, nothing complains, it is for everyone (WCAG 2 A and
 * AA by axe, targets that fingers hit, words that eyes read, nothing sideways), and its picture goes into dist/screens/.
 * Answers the visitor, for what else is to be tried on that cloud.
 */
export function lookAtPages(pages: readonly SeenPage[]): () => Visitor {
  let browser: Browser;
  let cloud: LocalCloud;
  let visitor: Visitor;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    [cloud, browser] = await Promise.all([aSeededCloud(), launchBrowser()]);
    visitor = aVisitor(browser, cloud);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  test.each(visitsTo(pages))('%s', async (name, page, size) => {
    const visit = await visitor.visit(page, size);
    const { phone } = visit;
    const { hash } = new URL(phone.page.url());
    expect(hash.replace(/^#\/|\/index.*$/g, '')).toBe(pageOf(page));
    expect(await phone.page.locator('.skeleton:visible').count()).toBe(0);
    expect(await phone.page.locator('.screen--care:visible').count()).toBe(size.care ? 1 : 0);
    const layout = await phone.page.evaluate(measureLayout, size.least);
    const violations = await phone.whole(async (whole) => {
      await whole.screenshot({ path: join(folder, `${name}.png`) });
      return violationsOn(whole);
    });
    expect({ ...layout, violations, errors: visit.errors }).toEqual({
      sideways: [],
      smallTargets: [],
      smallMainTargets: [],
      smallWords: [],
      violations: [],
      errors: [],
    });
  });
  return () => visitor;
}

/** Whoever has the phone keeps it for all that they see. */
function visitsTo(pages: readonly SeenPage[]): readonly (readonly [string, SeenPage, Size])[] {
  const people = [...new Set(pages.map(keyOf))];
  return people
    .flatMap((person) => pages.filter((page) => keyOf(page) === person))
    .flatMap((page) => (page.lesser ? [NORMAL] : [NORMAL, NARROW]).map((size) => [page, size] as const))
    .map(([page, size]) => [`${page.name}-${size.name}`, page, size] as const);
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  // All is of one origin and has no frames: axe can do its work in the page and needs no second one for it. Only rules on
  // films and on locked orientation would have it fetch every style and picture once more.
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: standards },
      preload: false,
      resultTypes: ['violations'],
    })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
