import { startOfShanghaiDay } from '../../src/domain/shared/time';
import { valueOf } from '../support/api';
import { aJourney, type Journey } from './support/journey';
import { writeNoticeUpTo } from './support/notice';
import { aPlan } from './support/voting';

/** The worker's form keeps the periods of the law: a draft that lay overnight is moved on before the worker's eyes. */
jest.setTimeout(300_000);
const DAY = 86_400_000;
const communityId = 'c-fresh';
const worker = 'demo-worker-c-fresh';

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
  await aPlan(journey, worker, communityId);
});
afterAll(() => journey?.stop());

const now = async () => (await journey.cloud.control<{ now: number }>('clock')).now;

test('the form opens the ballot as early as is lawful, and gives no day to object away', async () => {
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^发布表决公告/);
  await writeNoticeUpTo(4, phone, {
    title: '楼道照明改造方案表决',
    question: '是否同意按公布的方案更换两栋楼的楼道灯，花费约 1.2 万元？',
    matter: /^别的大事/,
  });
  await phone.shows(/最早可以从 \d+月\d+日 0点开始：公告要满 15 天，公告当天不算。/, '7 天', '最少 7 天。');
  const less = phone.page.getByRole('button', { name: /几天内可以提异议，少一点$/, disabled: true });
  expect(await less.count()).toBe(1);
  await phone.type('组织的单位', '社区居民委员会');
  await phone.type('联系人和电话', '小周，0555-1234567');
  await phone.settled();
});

test('the next day nothing is lost, the opening is said to be too early, and one press moves it', async () => {
  await journey.travelTo((await now()) + DAY);
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^发布表决公告/);
  await phone.shows('上次没发的公告还在', /里面的时间现在已经不行了/);
  for (const step of [2, 3, 4]) {
    await phone.tap('下一步');
    await phone.shows(`第 ${step} 步，共 5 步`);
    await phone.settled();
  }
  await phone.shows('开始得太早，这样发不了');
  await phone.tap('改成最早的时间');
  await phone.tap('下一步，核对');
  await phone.shows('公布前核对', '楼道照明改造方案表决');
  await phone.tap('公布公告');
  await phone.shows('公告发出去了');

  const { ballot } = valueOf(await journey.api(worker, 'ballots.read', { communityId }));
  const { noticeAt = 0, opensAt = 0, closesAt = 0 } = ballot ?? {};
  expect(opensAt).toBe(startOfShanghaiDay(noticeAt) + 16 * DAY);
  expect(closesAt).toBeGreaterThan(opensAt + 10 * DAY);
  expect(phone.errors).toEqual([]);
});
