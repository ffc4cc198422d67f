import { startLocalCloud, type LocalCloud } from '../../support/local-cloud';
import { whatWaits } from '../../e2e/support/what-waits';
import { runTimer } from '../../support/run-timer';

/** Nobody ever stands before a blank page: every link of every page, from every entry, twice, each role. */

const BALLOTING = 'demo-supervisor-c-ballot';
const RATING = 'demo-supervisor-c-rating';
const WORKER = 'demo-worker-c-ballot';

/** Who, in which of their communities, and some pages that they come to: a crawler that presses nothing finds nothing. */
const WALKS: readonly (readonly [openid: string, at: string, ...reached: string[]])[] = [
  ['demo-stranger', '', 'household/join', 'household/slip'],
  ['demo-tenant-c-needs', '', 'pages/need', 'pages/need-form'],
  ['demo-owner-c-fresh-1', ''],
  ['demo-owner-c-plan-4', '', 'household/plan-item'],
  ['demo-owner-c-notice-1', ''],
  ['demo-owner-c-ballot-12', '', 'household/receipt'],
  ['demo-owner-c-works-3', '', 'pages/works'],
  ['demo-owner-c-rating-10', '', 'household/rating'],
  ['demo-owner-c-done-1', ''],
  ['demo-supervisor-c-fresh', '青石坊小区'],
  ['demo-supervisor-c-fresh', '泓州无线电厂宿舍'],
  [BALLOTING, '合欢里小区', 'supervisor/canvass-building'],
  [BALLOTING, '采石新村'],
  [RATING, '映山新村', 'supervisor/update', 'pages/works'],
  [RATING, '木棉苑小区'],
  [RATING, '梧桐里小区'],
  ['demo-worker-c-fresh', '青石坊小区'],
  ['demo-worker-c-fresh', '柏树巷小区', 'worker/plan', 'worker/ballot'],
  ['demo-worker-c-needs', '', 'worker/desk'],
  [WORKER, '合欢里小区', 'worker/ideas', 'worker/desk'],
  [WORKER, '采石新村', 'worker/objections'],
  [WORKER, '泓州无线电厂宿舍', 'worker/rating'],
  [WORKER, '映山新村'],
  [WORKER, '木棉苑小区'],
  ['demo-bureau', '', 'bureau/overview', 'worker/workers'],
];

/** Who share a role share what has been gone twice. */
const gone = new Map<string, Set<string>>();
function twice(openid: string): Set<string> {
  const role = openid.split('-')[1] ?? '';
  const ways = gone.get(role) ?? new Set();
  gone.set(role, ways);
  return ways;
}

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ demo: 'small' });
  await whatWaits(cloud);
  await runTimer(cloud);
});
afterAll(() => cloud?.stop());

// As the app starts on another phone: no store has anything yet.
process.env['RTL_SKIP_AUTO_CLEANUP'] = 'true';
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
beforeEach(() => jest.resetModules());

test.each(WALKS)('%s in %s', async (openid, at, ...reached) => {
  const { aPhone } = await import('../support/crawling-phone');
  const { crawl } = await import('../support/crawler');
  const { pages, faults } = await crawl(aPhone(cloud, openid), at, twice(openid));
  expect(faults).toEqual([]);
  expect([...pages]).toEqual(expect.arrayContaining(reached));
});
