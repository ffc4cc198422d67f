import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { LocalCloud } from '../support/local-cloud';
import { forgetGaps, measureGaps, noteGaps, takeMargins } from './support/gaps';
import { SEEN_PAGES } from './support/pages';
import { aSeededCloud } from './support/seeded-cloud';
import { NORMAL } from './support/sizes';
import { aVisitor, type Visitor } from './support/visitor';

/**
 * Pages on a phone whose flex containers have no gap (before iOS 14.5 and Chrome 84): margins keep apart what the gap
 * does elsewhere, in as many lines, and nothing goes sideways.
 */
jest.setTimeout(300_000);
const NAMES = [
  'home-ballot',
  'home-needs',
  'need-form',
  'need-pictures',
  'ballot-open',
  'ballot-choose',
  'me',
  'works',
  'door',
  'doors-flats',
  'worker-desk',
  'worker-needs',
  'bureau-communities',
  'bureau-scores',
];
let browser: Browser;
let cloud: LocalCloud;
let visitor: Visitor;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([aSeededCloud(), launchBrowser()]);
  visitor = aVisitor(browser, cloud);
});
afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});

test.each(NAMES)('%s', async (name) => {
  const seen = SEEN_PAGES.find((page) => page.name === name);
  if (!seen) throw new Error(`no page ${name}`);
  const { page } = (await visitor.visit(seen, NORMAL)).phone;
  await page.evaluate(noteGaps);
  const now = await page.evaluate(measureGaps);
  expect(now).toMatchObject({ close: [], sideways: 0 });
  expect(now.pairs).toBeGreaterThan(5);

  await page.evaluate(forgetGaps);
  const bare = await page.evaluate(measureGaps);
  expect(bare.close.length).toBeGreaterThan(5);

  await page.evaluate(takeMargins);
  const old = await page.evaluate(measureGaps);
  expect(old).toEqual({ pairs: now.pairs, close: [], lines: now.lines, sideways: 0 });
});
