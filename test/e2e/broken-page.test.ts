import type { Browser } from 'playwright-core';
import { aPhone, launchBrowser, type Phone } from '../support/browser';
import { builtApp } from '../support/built-app';
import { startLocalCloud, type LocalCloud } from '../support/local-cloud';

/** What people see where a page, an answer or an address is not as it should be: never nothing. */
jest.setTimeout(300_000);
const openid = 'demo-owner-c-plan-4';
const PLAN = '/pages/plan/index';

let browser: Browser;
let cloud: LocalCloud;
let phone: Phone;
beforeAll(async () => {
  cloud = await startLocalCloud({ demo: 'small', appDir: builtApp() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});
beforeEach(async () => {
  phone = await aPhone(browser, { cloud, openid });
});
afterEach(() => phone.close());

/** The cloud answers this to a procedure, or to all, until it is well again. */
async function answering(result: unknown, procedure = ''): Promise<{ readonly well: () => Promise<void> }> {
  await phone.context.route('**/call/api', (route) =>
    (route.request().postData() ?? '').includes(`"procedure":"${procedure}`)
      ? route.fulfill({ json: { result } })
      : route.fallback(),
  );
  return { well: () => phone.context.unroute('**/call/api') };
}
const ofNoShape = { ok: true, value: { plan: {} } };
const requestId = '93b840ae-ac90-4c1f-9d6e-0f1f2a3b4c5d';
const internal = { ok: false, error: { code: 'INTERNAL', details: { requestId } } };

test('a page that cannot be drawn says so under its title, and is whole once the answer is', async () => {
  await phone.open();
  const { well } = await answering(ofNoShape, 'plans.read');
  await phone.tap(/^方案/);
  await phone.shows('这一页出了点问题', '改造方案');
  expect(await phone.text()).not.toMatch(/Error|undefined|\.js/);
  expect(phone.errors.join()).toContain('the page /pages/plan/index');
  await well();
  await phone.tap('再试一次');
  await phone.shows('柏树巷小区改造方案');
  await phone.tap('返回');
  await phone.shows('柏树巷小区', '我家的需求');
});

test('a page that cannot be drawn leads home', async () => {
  await phone.open();
  await phone.settled();
  await answering(ofNoShape, 'plans.read');
  await phone.go(PLAN);
  await phone.tap('回首页');
  await phone.shows('柏树巷小区', '我家的需求');
});

test('what the phone has kept in another shape is never shown: the fresh answer is', async () => {
  await phone.open();
  await phone.settled();
  await phone.go(PLAN);
  await phone.shows('柏树巷小区改造方案');
  const spoilt = await phone.page.evaluate(spoilKept, '/plan:');
  expect(spoilt).toBe(1);
  await phone.open(PLAN);
  await phone.shows('柏树巷小区改造方案');
  expect(await phone.text()).not.toContain('出了点问题');
  expect(await phone.page.evaluate(keptOf, '/plan:')).toContain('柏树巷小区改造方案');
});

test('an address that no page has says so and leads home, at the start and in the open app', async () => {
  await phone.open('/pages/nowhere/index');
  await phone.shows('没有找到这一页');
  await phone.tap('回首页');
  await phone.shows('柏树巷小区');
  await phone.settled();
  await phone.page.evaluate(() => void (location.hash = '/household/nothing/index?id=1'));
  await phone.shows('没有找到这一页');
  await phone.tap('返回');
  await phone.shows('柏树巷小区', '我家的需求');
});

test('the hub of a minute ago is there without network, and says so', async () => {
  await phone.open();
  await phone.shows('我家的需求');
  await phone.settled();
  await phone.go(PLAN);
  await phone.settled();
  await phone.context.setOffline(true);
  await phone.tap('返回');
  await phone.shows(/^下面是今天.*的内容$/, '现在没有网络', '我家的需求');
});

test.each([
  ['the hub, a page', '/pages/home/index', '我家的需求'],
  ['the plan, a page', PLAN, '柏树巷小区改造方案'],
  ['needs, a list', '/pages/needs/index', '户需要'],
])('a fault of the cloud is not called a missing network, and hides nothing: %s', async (_, route, says) => {
  await phone.open();
  await phone.settled();
  await phone.open(route);
  await phone.shows(says);
  await phone.settled();
  await answering(internal);
  await phone.open(route);
  await phone.shows(/^下面是今天.*的内容$/, '编号 93B8-40', says);
  expect(await phone.text()).not.toContain('网络');
});

/** Runs in the page: gives what is kept under this name another shape; answers how many there were. */
function spoilKept(name: string): number {
  const keys = Object.keys(localStorage).filter((key) => key.includes('|cache:') && key.includes(name));
  const spoilt = JSON.stringify({ at: Date.now(), value: { plan: {} } });
  for (const key of keys) localStorage.setItem(key, JSON.stringify({ data: spoilt }));
  return keys.length;
}

/** Runs in the page. */
function keptOf(name: string): string {
  const key = Object.keys(localStorage).find((each) => each.includes('|cache:') && each.includes(name));
  return localStorage.getItem(key ?? '') ?? '';
}
