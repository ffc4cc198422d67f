import { newMutation, valueOf } from '../support/api';
import { addPicture, aJourney, type Journey } from './support/journey';

/** From a sentence to an answer with a reason, in 青石坊小区: said, found again, joined, answered, followed by both. */
jest.setTimeout(300_000);
const communityId = 'c-fresh';
const [lin, xu, third] = [1, 2, 3].map((n) => `demo-owner-c-fresh-${n}`) as [string, string, string];
const worker = 'demo-worker-c-fresh';
const words = '楼道的灯坏了一个月，晚上老人上下楼看不清台阶';
const same = '我们单元楼道灯不亮，黑得看不见路';
const reason = '已列入楼道照明改造，两栋楼一起换成声控灯。';

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
});
afterAll(() => journey?.stop());

test('an owner says it with a picture; the kind is proposed from the words', async () => {
  const phone = await journey.phoneOf(lin);
  await phone.open();
  await phone.tap(/^说说我家的需求/);
  await phone.type('说说情况', words);
  await phone.shows('看着像');
  await phone.tap('照明', 'radio');
  await addPicture(phone, 'stairwell');
  await phone.tap('我们单元', 'radio');
  await phone.tap('交给社区');
  await phone.shows('收到了，谢谢您');
});

test('a neighbour who writes the same is shown it before sending, and joins with one tap', async () => {
  const phone = await journey.phoneOf(xu);
  await phone.open();
  await phone.tap(/^说说我家的需求/);
  await phone.type('说说情况', '楼道黑，路灯不亮');
  await phone.shows('邻居提过差不多的', words);
  await phone.tap('我家也需要');
  await phone.shows('记下了，您家算一户');
  const { rows: needs } = valueOf(await journey.api(xu, 'needs.list', { communityId }));
  expect(needs).toMatchObject([{ text: words, households: 2, backedByMe: true }]);
});

test('the worker joins two that say the same, and answers once', async () => {
  const need = { communityId, category: 'lighting' as const, place: 'stairwell' as const, pictures: [] };
  valueOf(await journey.api(third, 'needs.submit', { ...need, text: same, mutationId: newMutation() }));
  const phone = await journey.phoneOf(worker);
  await phone.open();
  await phone.tap(/^答复需求/);
  await phone.tap('选几条一起办');
  await phone.tap(new RegExp(words), 'checkbox');
  await phone.tap(new RegExp(same), 'checkbox');
  await phone.tap('合并这两条');
  await phone.shows('重复的只算一户');
  await phone.tap('合并');
  await phone.shows('合成一条了', '3 户');

  await phone.open();
  await phone.tap(/^答复需求/);
  await phone.tap(new RegExp(words));
  await phone.tap('答复这一条');
  await phone.tap(/^采纳/, 'radio');
  await phone.type('理由', reason);
  await phone.tap('下一步，核对');
  await phone.tap('送出答复');
  await phone.shows('答复好了');
  const { rows: needs } = valueOf(await journey.api(xu, 'needs.list', { communityId }));
  expect(needs).toMatchObject([{ text: words, households: 3, state: 'adopted' }]);
});

test.each([
  [lin, words, '3 户'],
  [third, same, words],
])('the thread of %s is complete, and shows what is new', async (openid, text, more) => {
  const phone = await journey.phoneOf(openid);
  await phone.open();
  await phone.go('/household/my-needs/index');
  await phone.tap(new RegExp(text));
  await phone.shows(text, reason, more);
  expect(phone.errors).toEqual([]);
});
