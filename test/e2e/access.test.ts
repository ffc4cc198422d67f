import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { aPhone, launchBrowser, type Phone } from '../support/browser';
import { builtApp } from '../support/built-app';
import { startLocalCloud, type LocalCloud } from '../support/local-cloud';
import { measureLayout } from './support/layout';
import { aNeedWithPictures } from './support/a-need-with-pictures';
import { PAGES } from './support/pages';
import { visit } from './support/seen-page';
import { whatWaits } from './support/what-waits';

/** Every page for everyone: WCAG 2 A and AA by axe, targets that fingers hit, words that eyes read, no sideways. */
jest.setTimeout(300_000);

let browser: Browser;
let cloud: LocalCloud;
beforeAll(async () => {
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

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violationsOf(phone: Phone): Promise<readonly string[]> {
  const { violations } = await phone.whole((page) => new AxeBuilder({ page }).withTags(standards).analyze());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.each([
  ['normal', false, { target: 44, main: 44, words: 17 }],
  ['care', true, { target: 44, main: 60, words: 22 }],
] as const)('%s', (_, care, least) => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const phone = await aPhone(browser, { cloud, openid: page.openid, care });
    try {
      await visit(phone, page);
      const layout = await phone.page.evaluate(measureLayout, least);
      expect({ ...layout, violations: await violationsOf(phone) }).toEqual({
        ...{ sideways: [], smallTargets: [], smallMainTargets: [], smallWords: [], violations: [] },
      });
    } finally {
      await phone.close();
    }
  });
});

test('the keyboard reaches and presses what fingers touch', async () => {
  const phone = await aPhone(browser, { cloud, openid: 'demo-owner-c-ballot-12' });
  await phone.open();
  await phone.page.getByRole('button', { name: '去投票', exact: true }).press('Enter');
  await phone.page.getByRole('button', { name: /^给 .* 投票$/ }).press('Enter');
  await phone.page.getByRole('radio', { name: /^同意/ }).press('Space');
  await phone.page.getByRole('radio', { name: /^同意/, checked: true }).waitFor();
  await phone.page.keyboard.press('Tab');
  await phone.page
    .getByRole('radio', { name: /^不同意/ })
    .and(phone.page.locator(':focus'))
    .waitFor();
  await phone.close();
});
