import { valueOf } from '../support/api';
import type { Phone } from '../support/browser';
import { eventually } from '../support/eventually';
import { addPicture, aJourney, type Journey } from './support/journey';
import { aCommunityIn, aStreet, CITY_PEOPLE, joinBy } from './support/the-city';

/**
 * A community that was renovated in part before it came here: its worker types what its papers say and photographs
 * them, the street's office compares, and residents go on from where it stands.
 */
jest.setTimeout(300_000);
const name = '面粉厂宿舍';
const { worker, street, resident } = CITY_PEOPLE;

let journey: Journey;
let communityId: string;
beforeAll(async () => {
  journey = await aJourney();
  communityId = await aCommunityIn(await aStreet(journey.cloud), journey.cloud, { name, begins: true });
  await joinBy(journey.api, resident, 1);
});
afterAll(() => journey?.stop());

const opened = async (openid: string): Promise<Phone> => {
  const phone = await journey.phoneOf(openid);
  await phone.open();
  return phone;
};

test('the worker pastes the list of the plan, types the result and photographs the paper', async () => {
  const phone = await opened(worker);
  await phone.tap(/^社区工作台/);
  await phone.tap(/^接过以前定的事/);
  await phone.tap(/^表决过了，要施工/, 'radio');
  await phone.type('方案的每一项', '1. 屋面防水\n2、更换雨水管\n（3）加装路灯\n');
  await phone.shows('读到 3 项');
  await phone.type('方案出自哪份文件', '2025年改造方案公示');
  await phone.type('表决结果出自哪份文件', '2025年纸质表决结果公告');
  await phone.type('名册上', '4');
  await phone.type('参加的', '5');
  await phone.type('同意的', '3');
  await phone.type('以前听到的需求', '屋顶漏水\n楼前没有路灯');
  await phone.type('需求出自哪份文件', '2024年入户征求意见表');
  await addPicture(phone, 'result');
  // More took part than there are: the form says so, and sends nothing.
  await phone.tap('交给别人核对');
  await phone.shows('参加的不能比名册多，同意的不能比参加的多');
  await phone.type('参加的', '4');
  await phone.tap('交给别人核对');
  await phone.shows('交上了，等核对');
});

test('until somebody has compared, nothing has changed for residents', async () => {
  const phone = await opened(resident);
  await phone.shows(name, '征集需求');
  await phone.go('/household/earlier/index');
  await phone.shows(/正等另一个办公室的人核对/);
});

test('the street’s person sees the photo beside what was typed, and agrees', async () => {
  await journey.runTimer();
  const phone = await opened(street);
  await phone.shows('望桥街道', '看这一片的小区');
  await phone.tap(/^等确认的事/);
  await phone.shows(name, '从施工接起', '1. 屋面防水', '2. 更换雨水管', '3. 加装路灯');
  await phone.shows(/名册上 4 户，参加 4 户，同意 3 户/);
  await phone.page.locator('.pictures__picture:visible').first().waitFor();
  await phone.tap('看过了，同意');
  await phone.shows('同意了', '最近定下来的');
});

test('the resident reads what was decided and by which paper, and follows the works from here', async () => {
  await eventually('the photo past the content check', async () => {
    const { earlier } = valueOf(await journey.api(resident, 'earlier.read', { communityId }));
    return earlier?.photos.length === 1;
  });
  const phone = await opened(resident);
  await phone.shows(name, '施工改造');
  await phone.tap(/^以前定的事/);
  await phone.shows('不是在这里投的', '表决通过了', '名册上 4 户', '参加 4 户', '同意 3 户');
  await phone.shows('1. 屋面防水', '以前听到的需求', '1. 屋顶漏水');
  await phone.page.locator('.pictures__picture:visible').first().waitFor();

  await phone.open();
  await phone.tap(/^方案/);
  await phone.shows('改造方案（从原来的文件抄录）', '更换雨水管');
  await phone.tap(/^以前定的事/);
  await phone.shows('不是在这里投的');
});

test('the vote of then is no vote of here, and no phone has seen an error', async () => {
  expect(valueOf(await journey.api(resident, 'ballots.read', { communityId }))).toEqual({});
  for (const openid of [worker, street, resident]) expect((await journey.phoneOf(openid)).errors).toEqual([]);
});
