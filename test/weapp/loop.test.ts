import { eventually } from '../support/eventually';
import { launchMiniProgram, type MiniProgram } from '../support/mini-program';
import { aCommunity, aFlat, aNeed, aPerson, aRoll, startWorld, owner } from '../support/world';
import { aBallot, ballotOwner } from '../support/a-ballot';

/** The compiled mini-program, driven by taps and input, against the real functions. */
const DAY = 86_400_000;
const flats = [aFlat(1), aFlat(2), aFlat(3)];
const world = startWorld();
let phone: MiniProgram;

beforeAll(async () => {
  const now = await world.now();
  await world.put(
    'communities',
    aCommunity(),
    aCommunity({
      _id: 'c-2',
      name: '槐树湾小区',
      stage: 'ballot',
      ballotId: 'ballot-1',
      planId: 'plan-1',
      roll: aRoll(flats),
    }),
    aCommunity({
      _id: 'c-3',
      name: '石榴园小区',
      stage: 'rating',
      rating: { opensAt: now - DAY, closesAt: now + DAY },
    }),
  );
  await world.put('needs', aNeed({ households: 6 }));
  await world.put('ballots', aBallot(now, flats, { communityId: 'c-2' }));
  await world.put('ballotOwners', ...flats.map((flat) => ballotOwner({ ...flat, communityId: 'c-2' })));
  await world.put(
    'people',
    ...['c-1', 'c-2', 'c-3'].map((communityId) =>
      aPerson(`o-${communityId}`, owner(aFlat(1, { communityId }))),
    ),
    aPerson('o-offline', owner(aFlat(2))),
  );
});

test('home shows the community, its stage and what I can do, from one call', async () => {
  phone = launchMiniProgram(world.cloud, 'o-c-1');
  const home = phone.open('/pages/home/index');
  await home.shows('梧桐里小区', '三单元楼道的灯坏了两个月');
  const before = await world.cloud.control<{ calls: number }>('counters');
  await home.tap('.button--primary');
  expect(phone.visited.at(-1)).toContain('/pages/need-form/index');
  expect(before.calls).toBe(1);
  expect(Math.max(...home.payloads)).toBeLessThan(32 * 1024);
  home.close();
});

test('need form: words, a picture, category and place, sent by a tap', async () => {
  phone = launchMiniProgram(world.cloud, 'o-c-1');
  phone.pictures = ['wxfile://one.jpg'];
  const form = phone.open('/pages/need-form/index?c=c-1');
  await form.input('wx-textarea', '楼下的下水道一下雨就返水');
  await form.tap('.pictures__frame');
  await form.shows('1 / 6');
  await form.tap('.chips__chip', '排水');
  await form.tap('.choices__row', '楼');
  await form.tap('.button--primary');
  await form.shows('收到了');
  const needs = (await world.all('needs')).filter(({ author }) => author === 'o-c-1');
  expect(needs).toMatchObject([
    {
      text: '楼下的下水道一下雨就返水',
      category: 'drainage',
      pictures: [{ file: expect.stringContaining('/needs/') }],
    },
  ]);
  form.close();
});

test('need form: without network the need is kept, and sent once when the app is opened again', async () => {
  phone = launchMiniProgram(world.cloud, 'o-offline');
  const form = phone.open('/pages/need-form/index?c=c-1');
  await form.input('wx-textarea', '三楼到四楼的扶手松了');
  await form.tap('.chips__chip', '楼梯');
  await form.tap('.choices__row', '楼');
  phone.online = false;
  await form.tap('.button--primary');
  await form.shows('还没有送到');
  form.close();

  const again = launchMiniProgram(world.cloud, 'o-offline', phone);
  const home = again.open('/pages/home/index');
  await home.shows('梧桐里小区');
  await eventually('the need that was kept', () => world.all('needs'), {
    until: (needs) => needs.some(({ author }) => author === 'o-offline'),
  });
  home.close();
  const third = launchMiniProgram(world.cloud, 'o-offline', again).open('/pages/home/index');
  await third.shows('梧桐里小区');
  expect((await world.all('needs')).filter(({ author }) => author === 'o-offline')).toHaveLength(1);
  third.close();
});

test('ballot: choose, check the sentence, cast; the receipt shows a number and no choice', async () => {
  phone = launchMiniProgram(world.cloud, 'o-c-2');
  const ballot = phone.open('/pages/ballot/index?c=c-2');
  await ballot.shows('是否同意按公示的方案改造本小区', '还差');
  await ballot.tap('.button--primary');
  await ballot.tap('.choices__row', '同意');
  await ballot.tap('.button--primary');
  await ballot.shows('请核对', '投“同意”');
  await ballot.tap('.button--primary');
  await ballot.shows('您的票已收到');
  const [vote] = await world.all('votes');
  expect(vote).toMatchObject({ channel: 'online', castBy: 'o-c-2' });
  expect(JSON.stringify(vote)).not.toContain('approve');
  await ballot.shows(vote!.receipt);
  expect(ballot.find('.receipt')?.textContent).not.toMatch(/同意|反对|弃权/);
  expect(Math.max(...ballot.payloads)).toBeLessThan(256 * 1024);
  ballot.close();
});

test('rating: overall and one dimension, then changed', async () => {
  phone = launchMiniProgram(world.cloud, 'o-c-3');
  const rating = phone.open('/household/rating/index?c=c-3');
  await rating.shows('总的来说');
  await rating.tap('.choices__row', '满意');
  await rating.tap('.button--primary');
  await rating.shows('谢谢');
  expect(await world.all('ratings')).toMatchObject([
    { author: 'o-c-3', overall: expect.stringContaining('satisfied') },
  ]);
  rating.close();
});
