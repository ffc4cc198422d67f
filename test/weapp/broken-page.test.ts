import type { LocalCloud } from '../support/local-cloud';
import { launchMiniProgram, type MiniProgram } from '../support/mini-program';
import { aCommunity, aFlat, aPerson, aPlan, startWorld, owner } from '../support/world';

/** In the compiled mini-program: a page that cannot be drawn, what is kept in another shape, an unknown address. */
const openid = 'o-owner';
const url = '/pages/plan/index?c=c-1';
const world = startWorld();

beforeAll(async () => {
  await world.put('communities', aCommunity({ stage: 'plan', planId: 'plan-1' }));
  await world.put('plans', aPlan());
  await world.put('people', aPerson(openid, owner(aFlat(1))));
});
// React tells of every error that a boundary catches.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

const ofNoShape = { result: { ok: true, value: { plan: {} } }, roundTrips: 0, docsRead: 0, docsWritten: 0 };

/** A cloud whose plans have another shape until it is well. */
function aSickCloud(): LocalCloud & { well: boolean } {
  const sick = { ...world.cloud, well: false };
  sick.call = (async (person: string | null, name: string, event: { procedure: string }) =>
    event.procedure === 'plans.read' && !sick.well
      ? ofNoShape
      : world.cloud.call(person, name, event)) as LocalCloud['call'];
  return sick;
}

test('a page that cannot be drawn says so, and one more try shows it whole', async () => {
  const cloud = aSickCloud();
  const plan = launchMiniProgram(cloud, openid).open(url);
  await plan.shows('这一页出了点问题', '再试一次', '回首页');
  expect(plan.text()).not.toMatch(/Error|undefined/);
  expect(console.error).toHaveBeenCalled();
  cloud.well = true;
  await plan.tap('.button--secondary', '再试一次');
  await plan.shows('照明改造方案');
  expect(plan.text()).not.toContain('出了点问题');
  plan.close();
});

test('a page that cannot be drawn leads home', async () => {
  const phone = launchMiniProgram(aSickCloud(), openid);
  const plan = phone.open(url);
  await plan.tap('.button--secondary', '回首页');
  expect(phone.visited.at(-1)).toBe('/pages/home/index');
  plan.close();
});

const kept = ({ storage }: MiniProgram) =>
  [...storage.keys()].filter((key) => key.startsWith('|cache:') && key.includes('/plan:'));

test('what was kept in another shape gives way to the fresh answer', async () => {
  const first = launchMiniProgram(world.cloud, openid);
  const plan = first.open(url);
  await plan.shows('照明改造方案');
  plan.close();
  const [key = ''] = kept(first);
  // With the release in it: see config/answer-shapes.ts.
  expect(key).toMatch(/^\|cache:[0-9a-f]{12}\/plan:/);
  first.storage.set(key, JSON.stringify({ at: 0, value: { plan: {} } }));
  const again = launchMiniProgram(world.cloud, openid, first).open(url);
  await again.shows('照明改造方案');
  expect(again.text()).not.toContain('出了点问题');
  expect(first.storage.get(key)).toContain('照明改造方案');
  again.close();
});

test('what an older release has kept is removed when the app starts', async () => {
  const first = launchMiniProgram(world.cloud, openid);
  first.open(url).close();
  const old = ['|cache:plans.read:{"communityId":"c-1"}', '|cache:0123456789ab/plan:{"communityId":"c-1"}'];
  for (const key of old) first.storage.set(key, '{}');
  first.storage.set('|draft:need:c-1', '"x"');
  const plan = launchMiniProgram(world.cloud, openid, first).open(url);
  await plan.shows('照明改造方案');
  expect(old.filter((key) => first.storage.has(key))).toEqual([]);
  expect(first.storage.has('|draft:need:c-1')).toBe(true);
  plan.close();
});

test('without network the earlier plan is shown, with its time', async () => {
  const first = launchMiniProgram(world.cloud, openid);
  const plan = first.open(url);
  await plan.shows('照明改造方案');
  plan.close();
  const again = launchMiniProgram(world.cloud, openid, first);
  again.online = false;
  const later = again.open(url);
  await later.shows('下面是今天', '现在没有网络', '照明改造方案');
  later.close();
});

test('an address that no page has leads to a page that says so', async () => {
  const phone = launchMiniProgram(world.cloud, openid);
  await phone.notFound('pages/nowhere/index');
  expect(phone.visited.at(-1)).toBe('/pages/not-found/index');
  const page = phone.open('/pages/not-found/index');
  await page.shows('没有找到这一页');
  await page.tap('.button--secondary', '回首页');
  expect(phone.visited.at(-1)).toBe('/pages/home/index');
  page.close();
});
