import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { aPhone, launchBrowser } from '../support/browser';
import { builtApp } from '../support/built-app';
import { startLocalCloud, type LocalCloud } from '../support/local-cloud';
import { aNeedWithPictures } from './support/a-need-with-pictures';
import { PAGES } from './support/pages';
import { visit } from './support/seen-page';
import { whatWaits } from './support/what-waits';

/** A picture of every page, normal and 关怀, into dist/screens/: to look at, and to show that it has its data. */
jest.setTimeout(300_000);
const folder = resolve(__dirname, '../../dist/screens');

const visited = new Set<string>();

let browser: Browser;
let cloud: LocalCloud;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  cloud = await startLocalCloud({ demo: 'small', appDir: builtApp() });
  await aNeedWithPictures(cloud);
  await whatWaits(cloud);
  await cloud.control('timer/timer', {});
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});

describe.each([
  ['normal', false],
  ['care', true],
] as const)('%s', (size, care) => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', async (name, page) => {
    const phone = await aPhone(browser, { cloud, openid: page.openid, care });
    try {
      await visit(phone, page);
      visited.add(new URL(phone.page.url()).hash.replace(/^#\/|\?.*$/g, ''));
      expect(await phone.page.locator('.skeleton:visible').count()).toBe(0);
      expect(await phone.page.locator('.screen--care:visible').count()).toBe(care ? 1 : 0);
      expect(phone.errors).toEqual([]);
      const path = join(folder, `${name}-${size}.png`);
      await phone.whole((whole) => whole.screenshot({ path }));
    } finally {
      await phone.close();
    }
  });
});

test('no page of the app was left out', () => {
  const { pages, subPackages } = appConfig();
  const all = [
    ...pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ];
  expect([...visited].sort()).toEqual(all.sort());
});

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** The list of pages that Taro compiles from. */
function appConfig(): AppConfig {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  return jest.requireActual<{ default: AppConfig }>('../../src/app.config').default;
}
