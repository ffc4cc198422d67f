import { eventually } from '../support/eventually';
import { launchMiniProgram, type MiniProgram } from '../support/mini-program';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner, supervisor, worker } from '../support/world';

/** Needs in the compiled mini-program: said with a picture, found again, backed instead, merged, answered, followed. */
const flats = Array.from({ length: 40 }, (_, i) => aFlat(i + 1));
const c = '?c=c-1';
const world = startWorld();
const phones = new Map<string, MiniProgram>();

/** Each person has a phone of their own; taking it up again is opening the app again. */
function phoneOf(openid: string): MiniProgram {
  const phone = launchMiniProgram(world.cloud, openid, phones.get(openid));
  phones.set(openid, phone);
  return phone;
}

beforeAll(async () => {
  await world.put('communities', aCommunity({ households: 40, roll: aRoll(flats) }));
  await world.put('parts', ...flats);
  await world.put('people', ...[0, 1, 2].map((i) => aPerson(`o-${i}`, owner(flats[i]!))));
  await world.put('people', aPerson('o-worker', worker()), aPerson('o-supervisor', supervisor()));
});

/** Opening the app: the hub tells the other pages who one is. */
async function visitHome(phone: MiniProgram) {
  const home = phone.open('/pages/home/index');
  await home.shows('梧桐里小区');
  home.close();
}

async function write(phone: MiniProgram, text: string, category: string) {
  const form = phone.open(`/pages/need-form/index${c}`);
  await form.input('wx-textarea', text);
  await form.tap('.chips__chip', category);
  await form.tap('.choices__row', '我们单元');
  return form;
}
const needs = () => world.all('needs');

test('a need with a picture is sent', async () => {
  const phone = phoneOf('o-0');
  phone.pictures = ['wxfile://lamp.jpg'];
  await visitHome(phone);
  const form = await write(phone, '三单元楼道的灯坏了两个月，晚上看不清', '照明');
  await form.tap('.pictures__frame');
  await form.shows('1 / 6');
  await form.tap('.button--primary');
  await form.shows('收到了');
  form.close();
  // The copy is freed once the need has arrived.
  expect([...phone.files]).toEqual([]);
  expect(await needs()).toMatchObject([{ author: 'o-0', pictures: [{ check: expect.any(String) }] }]);
});

test('a neighbour who writes the same is shown it and joins with one tap instead of sending', async () => {
  const phone = phoneOf('o-1');
  await visitHome(phone);
  const form = await write(phone, '楼道黑，路灯不亮', '照明');
  await form.tap('.button--primary');
  await form.shows('先看一眼，再交', '三单元楼道的灯坏了两个月');
  await form.tap('.button--secondary', '我家也需要');
  await form.shows('记下了，您家算一户');
  form.close();
  expect(await needs()).toMatchObject([{ author: 'o-0', households: 2 }]);
});

test('another one sends anyway; the worker merges both and answers once', async () => {
  const phone = phoneOf('o-2');
  await visitHome(phone);
  const form = await write(phone, '我们楼道里灯不亮，老人上下楼害怕', '照明');
  await form.tap('.button--primary');
  await form.shows('先看一眼，再交');
  await form.tap('.button--primary');
  await form.shows('收到了');
  form.close();

  const office = phoneOf('o-worker');
  const desk = office.open(`/worker/needs/index${c}`);
  await desk.shows('三单元楼道的灯坏了两个月', '我们楼道里灯不亮');
  await desk.tap('.text-link', '选几条一起办');
  await desk.tap('.desk-need', '三单元楼道的灯坏了两个月');
  await desk.tap('.desk-need', '我们楼道里灯不亮');
  await desk.tap('.button--secondary', '合并这两条');
  const merge = office.open(office.visited.at(-1)!);
  await merge.shows('重复的只算一户');
  await merge.tap('.button--primary', '合并');
  await merge.shows('合成一条了', '3 户');
  merge.close();
  desk.close();

  const again = office.open(`/worker/needs/index${c}`);
  // The last answer is shown at once, the new one behind it.
  await again.shows('全部 1', '三单元楼道的灯坏了两个月');
  expect(again.text()).not.toContain('我们楼道里灯不亮');
  await again.tap('.desk-need');
  const one = office.open(office.visited.at(-1)!);
  await one.tap('.button--primary', '答复这一条');
  const answer = office.open(office.visited.at(-1)!);
  await answer.tap('.choices__row', '采纳');
  await answer.input('wx-textarea', '已列入楼道照明改造，三单元先换。');
  await answer.tap('.button--primary');
  await answer.tap('.button--primary');
  await answer.shows('答复');
  await eventually(
    'the answer to the need of o-0',
    async () => (await needs()).find(({ author }) => author === 'o-0')?.state,
    { until: (state) => state === 'adopted' },
  );
  for (const page of [answer, one, again]) page.close();
});

test.each(['o-0', 'o-2'])(
  'the thread of %s is complete: said, households, merged, answered with the reason',
  async (openid) => {
    const own = (await needs()).find(({ author }) => author === openid)!;
    const phone = phoneOf(openid);
    const home = phone.open('/pages/home/index');
    await home.shows('梧桐里小区');
    const thread = phone.open(`/pages/need/index?id=${own._id}&c=c-1`);
    await thread.shows(
      own.text,
      '已列入楼道照明改造，三单元先换。',
      openid === 'o-0' ? '3 户' : '三单元楼道的灯坏了两个月',
    );
    thread.close();
    home.close();
  },
);

test('a need in a cellar, the app killed, its picture gone: the person sees which, and sends without it', async () => {
  let phone = phoneOf('o-1');
  phone.pictures = ['http://tmp/bench.jpg'];
  await visitHome(phone);
  const form = await write(phone, '院子里的长椅断了一条腿', '道路');
  await form.tap('.pictures__frame');
  await form.shows('1 / 6');
  phone.online = false;
  await form.tap('.button--primary');
  await form.shows('还没有送到');
  form.close();
  expect([...phone.files]).toEqual([expect.stringMatching(/^wxfile:\/\/usr\/[\w-]{22}\.jpg$/)]);

  phone.files.clear();
  phone = phoneOf('o-1');
  const box = phone.open('/pages/outbox/index');
  await box.shows('一条需求', '院子里的长椅断了一条腿', '一共 1 张照片，第 1 张在手机里找不到了');
  await box.tap('.button--secondary', '不带这张照片，送出去');
  await box.shows('没有等着送出的事');
  box.close();
  const sent = (await needs()).filter(({ text }) => text.includes('长椅'));
  expect(sent).toMatchObject([{ author: 'o-1', pictures: [] }]);
});

test('thirty records at the door without network, the app killed, the network back: thirty needs, none twice', async () => {
  const before = (await needs()).length;
  let phone = phoneOf('o-supervisor');
  const list = phone.open(`/supervisor/doors/index${c}`);
  await list.shows('1号楼');
  list.close();
  for (const building of ['1', '2']) {
    const flatsOf = phone.open(`/supervisor/flats/index${c}&b=${building}`);
    await flatsOf.shows(building === '1' ? '101' : '102');
    flatsOf.close();
  }
  phone.online = false;
  for (const [i, flat] of flats.slice(3, 33).entries()) {
    const page = phone.open(`/supervisor/door/index${c}&unit=${encodeURIComponent(flat.unit)}`);
    await page.tap('.choices__row', '说上话了');
    await page.tap('.chips__chip, .choices__row', '业主');
    await page.tap('.button--secondary', '记一条需求');
    await page.input('wx-textarea', `第${i + 1}户说：下雨天楼下积水，走不过去`);
    await page.tap('.chips__chip', '小区公共地方');
    await page.tap('.chips__chip', '排水');
    await page.tap('.button--primary', '念给住户听');
    await page.tap('.button--primary', '住户说对，保存');
    await page.shows('待送出');
    page.close();
  }
  expect((await needs()).length).toBe(before);

  phone = phoneOf('o-supervisor');
  const home = phone.open('/pages/home/index');
  await home.shows('梧桐里小区');
  await eventually('thirty needs more', async () => (await needs()).length - before, {
    until: (more) => more >= 30,
    within: 120_000,
    every: 100,
  });
  home.close();
  const third = phoneOf('o-supervisor').open('/pages/home/index');
  await third.shows('梧桐里小区');
  third.close();
  const said = (await needs()).filter(({ doorRecordId }) => doorRecordId).map(({ unit }) => unit);
  expect(said).toHaveLength(30);
  expect(new Set(said).size).toBe(30);
}, 300_000);
