import type { Phone } from '../support/browser';
import { valueOf } from '../support/api';
import { aJourney, type Journey } from './support/journey';
import { writeNotice } from './support/notice';
import { aCommunityIn, aStreet, CITY_PEOPLE } from './support/the-city';

/**
 * A worker's rehearsal: a whole vote on a copy of the community with invented owners and a clock that is moved by hand,
 * from the desk and back to it. The real community does not notice.
 */
jest.setTimeout(300_000);
const name = '面粉厂宿舍';
const { worker } = CITY_PEOPLE;

let journey: Journey;
let real: string;
let phone: Phone;
beforeAll(async () => {
  journey = await aJourney();
  await journey.travelToMorning();
  real = await aCommunityIn(await aStreet(journey.cloud), journey.cloud, { name, begins: true });
  phone = await journey.phoneOf(worker);
});
afterAll(() => journey?.stop());

/** Back to the trial's clock by way of the hub, which says that all of it is invented. */
async function toTheClock(): Promise<void> {
  await phone.open();
  await phone.shows(`演练：${name}`, '这里是演练');
  await phone.tap(/^拨时钟，让编出来的业主投票/);
  await phone.shows(/^演练里的时间/);
}

test('the worker starts the rehearsal at the desk and publishes the notice in it', async () => {
  await phone.open();
  await phone.tap(/^社区工作台/);
  await phone.tap(/^演练一次表决/);
  await phone.tap('开始演练');
  await phone.tap('进演练的小区');
  await phone.shows('这里是演练', '先发一份公告，再回来拨时钟。');
  await phone.tap('去发公告');
  await writeNotice(phone, {
    title: '演练的表决',
    question: '是否同意按公布的方案改造？',
    matter: /^别的大事/,
  });
  await phone.tap('公布公告');
  await phone.shows('公告发出去了');
});

test('the hub says that nothing is real, and calls nobody', async () => {
  await phone.open();
  const switched = phone.page.getByRole('radio', { name: `演练：${name}` });
  if ((await switched.getAttribute('aria-checked')) !== 'true') await switched.click();
  await phone.shows('这里是演练', /人名是编的，时钟是拨过的/);
  const before = phone.page.url();
  const call = phone.page.getByRole('button', { name: /^演示，不拨出/ });
  await call.scrollIntoViewIfNeeded();
  // It says that it is off, and answers a press all the same.
  await call.click({ force: true });
  await phone.page.getByRole('alert').filter({ hasText: '不会拨出去' }).waitFor();
  expect(phone.page.url()).toBe(before);
  expect(await phone.page.getByRole('button', { name: '打电话' }).count()).toBe(0);
});

test('its clock goes from moment to moment: the worker votes, then the invented owners', async () => {
  await toTheClock();
  await phone.tap('拨到名册定下来');
  await phone.tap('拨到投票开始');
  await phone.tap('去投自己的一票');
  await phone.tap(/^给 .* 投票$/);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.tap('确认，投“同意”');
  await phone.shows('您的票已收到');
  await toTheClock();
  await phone.type('多少业主来投', '100');
  await phone.type('来投的里面多少人同意', '100');
  await phone.tap('让他们投');
  await phone.shows('又有 3 户投了。');
});

test('it is counted, and the result becomes final', async () => {
  await phone.tap('拨到投票截止，计票');
  await phone.shows('拨到异议期满，结果定下来');
  await phone.tap('看结果和公开记录');
  await phone.shows('初步结果：表决通过了', '4 户，占全体的 100.00%（共 4 户）');
  await toTheClock();
  await phone.tap('拨到异议期满，结果定下来');
  await phone.shows('结果定下来了，这次演练走完了。');
  await phone.tap('看结果和公开记录');
  await phone.shows('最终结果：表决通过了');
});

test('the rehearsal is put away; the real community stands where it stood', async () => {
  await toTheClock();
  await phone.tap('清掉这次演练');
  await phone.shows(name, '征集需求');
  expect(await phone.page.getByText('这里是演练').filter({ visible: true }).count()).toBe(0);
  const home = valueOf(await journey.api(worker, 'home.read', { communityId: real }));
  expect(home).toMatchObject({ community: { stage: 'needs', name } });
  expect(home).not.toMatchObject({ ballot: expect.anything() });
  expect(phone.errors).toEqual([]);
});
