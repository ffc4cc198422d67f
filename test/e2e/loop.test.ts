import { newMutation, valueOf } from '../support/api';
import { eventually } from '../support/eventually';
import { addPicture, aJourney, type Journey } from './support/journey';
import { writeNotice } from './support/notice';

/**
 * The whole loop in 青石坊小区, by touching and typing: a need, the plan that takes it up, the vote, the works, the
 * rating, the bureau. Neighbours who only make up the numbers answer through the gateway. Twice the local cloud is
 * killed without warning: what it had acknowledged is still there.
 */
jest.setTimeout(300_000);
const HOUR = 3_600_000;
const communityId = 'c-fresh';
const owner = (n: number) => `demo-owner-c-fresh-${n}`;
const [lin, xu] = [owner(1), owner(2)];
const worker = 'demo-worker-c-fresh';
const supervisor = 'demo-supervisor-c-fresh';
const words = '楼道的灯坏了一个月，晚上老人上下楼看不清台阶';
const news = '二单元楼道灯已经换好，明天换一单元，请留意楼道里的梯子';

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
});
afterAll(() => journey?.stop());

const ballotOf = async (openid: string) => {
  const { ballot } = valueOf(await journey.api(openid, 'ballots.read', { communityId }));
  if (!ballot) throw new Error('there is no ballot');
  return ballot;
};

test('an owner becomes herself on 我的 and submits a need with a picture; it survives a crash', async () => {
  const phone = await journey.newPhone();
  await phone.open('/pages/me/index');
  await phone.tap(/^林阿姨/, 'radio');
  await phone.shows('青石坊小区', '征集需求');
  await phone.tap(/^说说我家的需求/);
  await phone.type('说说情况', words);
  await addPicture(phone, 'stairwell');
  await phone.tap('完善类', 'radio');
  await phone.tap('照明', 'radio');
  await phone.tap('我们单元', 'radio');
  await phone.tap('交给社区');
  await phone.shows('收到了，谢谢您');
  // Neighbours see the picture as soon as the content check has passed it.
  await eventually('the need with its picture', async () => {
    const { rows: needs } = valueOf(await journey.api(xu, 'needs.list', { communityId }));
    expect(needs).toMatchObject([{ text: words, picture: expect.stringContaining('/needs/') }]);
    return needs;
  });

  await journey.crash();
  await phone.open();
  await phone.shows('呼声最高的需求', words);
  await phone.tap(/^照明 · 1 户需要/);
  await phone.shows('这条需求走到哪了', '还没有邻居点');
  await phone.page.locator('.pictures__picture:visible').first().waitFor();
  expect(phone.errors).toEqual([]);
  await phone.close();
});

test('neighbours need it too', async () => {
  const phone = await journey.phoneOf(xu);
  await phone.open();
  await phone.tap(/^照明 · 1 户需要/);
  await phone.page.locator('.pictures__picture:visible').first().waitFor();
  await phone.tap('我家也需要');
  await phone.shows('记下了，您家算一户');
  const { rows: needs } = valueOf(await journey.api(xu, 'needs.list', { communityId }));
  const needId = needs[0]?.needId ?? '';
  for (const n of [3, 4, 5]) {
    valueOf(await journey.api(owner(n), 'needs.back', { communityId, needId, mutationId: newMutation() }));
  }
  await phone.open();
  await phone.shows('照明 · 5 户需要');
});

test('the worker publishes a plan that takes the need up', async () => {
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^编写改造方案/);
  await phone.type('方案的名字', '青石坊小区楼道照明改造方案');
  await phone.type('总的说几句', '先把两栋楼的楼道灯换好，大约两个星期，不影响出入。');
  await phone.tap(/写成一个项目$/);
  await phone.type('项目的名字', '更换全部楼道灯');
  await phone.type('打算怎么做', '两栋楼的楼道灯全部换成声控灯，每层一盏。');
  await phone.type('大概要花多少钱', '12000');
  await phone.page.getByRole('checkbox', { name: words, checked: true }).waitFor();
  await phone.tap('写好了');
  await phone.tap('通读一遍，再公布');
  await phone.shows('1 条需求会收到答复', '更换全部楼道灯');
  await phone.tap('公布方案');
  await phone.shows('方案公布了');

  const residents = await journey.phoneOf(xu);
  await residents.open();
  await residents.tap(/^看看改造方案/);
  await residents.shows('约 1.2 万元', '我家也需要');
  await residents.tap(/^更换全部楼道灯/);
  await residents.tap(new RegExp(words));
  await residents.shows('已采纳', '写进方案');
});

test('the worker publishes the ballot', async () => {
  await journey.travelToMorning();
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^发布表决公告/);
  await writeNotice(phone, {
    title: '楼道照明改造方案表决',
    question: '是否同意按公布的方案更换两栋楼的楼道灯，花费约 1.2 万元？',
    matter: /^别的大事/,
  });
  await phone.shows('公布前核对', '全小区');
  await phone.tap('公布公告');
  await phone.shows('公告发出去了');
  expect(await ballotOf(lin)).toMatchObject({ phase: 'notice', roll: { owners: 12, areaCenti: 96_000 } });
});

test('after the notice an owner votes and gets a receipt, which survives a crash', async () => {
  await journey.travelTo((await ballotOf(lin)).opensAt + HOUR);
  const phone = await journey.phoneOf(lin);
  await phone.open();
  await phone.tap(/^去投票/);
  await phone.tap(/^给 .* 投票$/);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.shows('请核对一下', '您代表 1号楼1单元101（80.00 平方米），对这件事投“同意”。');
  await phone.tap('确认，投“同意”');
  await phone.shows('您的票已收到');
  const receipt = await phone.page.locator('.receipt__number:visible').innerText();

  await journey.crash();
  await phone.open();
  await phone.go('/pages/ballot/index');
  await phone.shows('已经投过了', receipt);
  expect((await ballotOf(lin)).mine).toMatchObject([{ voted: { receipt } }]);
  expect(await phone.page.getByRole('button', { name: /^给 .* 投票$/ }).count()).toBe(0);
});

test('nine of twelve take part, seven agree: the page shows the four conditions', async () => {
  for (const n of [2, 3, 4, 5, 6, 7, 8, 9]) {
    const { ballotId, mine } = await ballotOf(owner(n));
    const paper = { communityId, ballotId, ownerKey: mine[0]?.ownerKey ?? '', mutationId: newMutation() };
    const choice = { m1: [n <= 7 ? 'approve' : 'reject'] };
    valueOf(await journey.api(owner(n), 'ballots.cast', { ...paper, choice }));
  }
  await journey.travelTo((await ballotOf(lin)).closesAt + HOUR);
  await journey.runTimer();
  const phone = await journey.phoneOf(lin);
  await phone.open();
  await phone.go('/pages/ballot/index');
  await phone.shows('初步结果：表决通过了', '四个条件都满足了', '异议期到');
  await phone.shows('参加表决的业主', '9 户，占全体的 75.00%（共 12 户）', '参加表决的面积');
  await phone.shows('同意的业主', '7 户，占参加的 77.77%（共 9 户）', '同意的面积');
  expect(await phone.page.locator('.condition:visible').count()).toBe(4);
  expect(await phone.page.locator('.condition:visible').getByText('已满足').count()).toBe(4);
});

test('nobody objects: after seven days the result is final, and the works begin', async () => {
  const { result } = await ballotOf(lin);
  await journey.travelTo((result?.objectionEndsAt ?? 0) + HOUR);
  await journey.runTimer();
  const phone = await journey.phoneOf(lin);
  await phone.open();
  await phone.shows('看工地进展');
  await phone.go('/pages/ballot/index');
  await phone.shows('最终结果：表决通过了');
});

test('the supervisor posts from the site with a picture; residents follow it', async () => {
  const phone = await journey.phoneOf(supervisor);
  await phone.open();
  await phone.tap(/^发工地消息/);
  await phone.type('今天工地怎么样', news);
  await addPicture(phone, 'site');
  for (let n = 0; n < 8; n++) await phone.tap('加 5');
  await phone.tap('绿化和照明', 'radio');
  await phone.tap('发给居民看');
  await phone.shows('发出去了');

  await eventually('the news with its picture', async () => {
    const { rows: updates } = valueOf(await journey.api(lin, 'works.list', { communityId }));
    expect(updates).toMatchObject([{ text: news, progress: 40, pictures: [expect.anything()] }]);
    return updates;
  });
  const resident = await journey.phoneOf(lin);
  await resident.open();
  await resident.tap(/^看工地进展/);
  await resident.shows(news, '完成 40%', '绿化和照明');
  await resident.page.locator('.pictures__picture:visible').first().waitFor();
});

test('the worker asks for ratings; ten households rate, one by touching', async () => {
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^请居民来评价/);
  await phone.tap('下一步，核对');
  await phone.tap('开始请居民评价');
  await phone.shows('已经开始评价');

  const resident = await journey.phoneOf(lin);
  await resident.open();
  await resident.tap(/^评一评改造/);
  await resident.page.getByRole('radiogroup', { name: '总的来说，您对这次改造' }).getByText('很满意').click();
  await resident.page
    .getByRole('radiogroup', { name: '施工质量' })
    .getByText('满意', { exact: true })
    .first()
    .click();
  await resident.tap('交上评价');
  await resident.shows('评价收到了，谢谢您');
  for (const n of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const rating = { communityId, mutationId: newMutation(), dimensions: {}, comment: '' };
    const overall = n < 10 ? ('satisfied' as const) : ('dissatisfied' as const);
    valueOf(await journey.api(owner(n), 'ratings.submit', { ...rating, overall }));
  }
});

test('the bureau reads the score with n, response and interval beside it', async () => {
  await journey.runTimer();
  const phone = await journey.phoneOf('demo-bureau');
  await phone.open();
  await phone.tap('打开全市总览');
  await phone.tap(/^居民评价 \d+/);
  await phone.tap('泓东区', 'radio');
  const card = phone.page.locator('.card:visible').filter({ hasText: '青石坊小区' });
  await card.waitFor();
  const said = await card.innerText();
  for (const part of ['10 户评价，共 12 户', '90% 的家庭满意', '大约在', '只供参考'])
    expect(said).toContain(part);
  expect(phone.errors).toEqual([]);
});
