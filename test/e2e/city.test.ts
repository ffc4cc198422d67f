import { strFromU8, unzipSync } from 'fflate';
import { newMutation, valueOf } from '../support/api';
import { eventually } from '../support/eventually';
import { appointBureau } from './support/appoint-bureau';
import { addPicture, aJourney, chooseSheet, type Journey } from './support/journey';
import { writeNotice } from './support/notice';
import { aPlan, approves, download, rejects, verifyFile } from './support/voting';
import type { Phone } from '../support/browser';

/**
 * From an empty city to a finished, verified ballot: nothing is in the cloud at first. The bureau's first person is
 * written into the database as the operator's command does; everything else comes in through the app. The bureau's
 * steps, those of the worker and the first owner's are touched and typed; neighbours who only make up the numbers answer
 * through the gateway.
 */
jest.setTimeout(300_000);
const HOUR = 3_600_000;
const bureau = 'oBureauPersonOfTheCity000001';
const worker = 'oWorkerOfTheGrandviewYard001';
const supervisor = 'oSupervisorOfThatCommunity01';
const owner = (n: number) => `oOwnerNumber${n}`;
const name = '石榴园小区';
const words = '楼道的灯坏了一个月，晚上看不清台阶';

const communitiesSheet = [
  '区,街道,小区名称,地址,楼栋数,户数,联系方式',
  '城东区,望桥街道,水塔巷小区,水塔巷 8 号,4,120,望桥社区居委会 0551-62000001',
  '城南区,南门街道,机床厂宿舍,南门路 3 号,6,210,南门社区居委会 0551-62000002',
].join('\n');
const rooms = [101, 102, 201, 202, 301, 302];
const phoneOfOwner = (n: number) => `1390000000${n}`;
const rollSheet = [
  '楼栋,单元,房号,面积,业主,证件号,手机号',
  ...rooms.map((room, at) => `1,1,${room},80.00,住户${'甲乙丙丁戊己'[at]},,${phoneOfOwner(at + 1)}`),
].join('\n');

let journey: Journey;
let communityId: string;
beforeAll(async () => {
  journey = await aJourney('none');
});
afterAll(() => journey?.stop());

/** Somebody's phone, with the app opened anew. */
const opened = async (openid: string, route?: string): Promise<Phone> => {
  const phone = await journey.phoneOf(openid);
  await phone.open(route);
  return phone;
};
const ballotOf = async (openid: string) => {
  const { ballot } = valueOf(await journey.api(openid, 'ballots.read', { communityId }));
  if (!ballot) throw new Error('there is no ballot');
  return ballot;
};
const passTo = async (at: number) => {
  await journey.travelTo(at + HOUR);
  await journey.runTimer();
};

/** Shows a number for an office, as whoever gives it reads it off the screen. */
async function numberOn(phone: Phone, person: string): Promise<string> {
  await phone.tap(/^我的/);
  await phone.tap(/^我要当工作人员/);
  await phone.type('您的姓名', person);
  await phone.tap('取一个号码');
  return (await phone.page.locator('.shown-number:visible').innerText()).replace(/\D/g, '');
}

test('the first person of the bureau shows a number, and the operator makes them the bureau’s', async () => {
  const phone = await opened(bureau);
  await phone.shows('您家的小区要改造，听您的');
  const number = await numberOn(phone, '程立新');
  const { now } = await journey.cloud.control<{ now: number }>('clock');
  await appointBureau(journey.cloud, number, now);
  await phone.open();
  await phone.shows('市住建局', '打开全市总览');
});

test('the bureau adds a district with its streets', async () => {
  const phone = await journey.phoneOf(bureau);
  await phone.tap(/^区和小区/);
  await phone.shows('还没有小区');
  await phone.tap('加一个区');
  await phone.type('区的名称', '城东区');
  await phone.type('街道', '望桥街道\n石门街道');
  await phone.tap('保存');
  await phone.shows('城东区', '望桥街道、石门街道');
});

test('it adds a community by its form, and two more by a sheet that brings a district along', async () => {
  const phone = await journey.phoneOf(bureau);
  await phone.tap('加一个小区');
  await phone.tap('城东区', 'radio');
  await phone.tap('望桥街道', 'radio');
  await phone.type('小区名称', name);
  await phone.type('地址', '石榴园路 21 号');
  await phone.type('几栋楼', '1');
  await phone.type('多少户', '6');
  await phone.type('居民找谁', '望桥社区居委会 0551-62000001');
  await phone.tap(/^轮到了/, 'radio');
  await phone.tap('加上');
  await phone.shows('加好了', `${name}在名单里了。接着给它确认工作人员。`);
  await phone.tap('回到名单');

  await phone.tap('从表格导入');
  await phone.tap(/^先都算还没排上/, 'radio');
  await chooseSheet(phone, '选一个文件', '小区.csv', communitiesSheet);
  await phone.shows('选好了：小区.csv');
  await phone.tap('导入');
  await phone.shows('加好了 2 个小区');
  await phone.tap('回到名单');
  await phone.shows('3 个小区，3 个还缺东西，先看它们。', '水塔巷小区', '机床厂宿舍', '南门街道');

  const { communities } = valueOf(await journey.api(bureau, 'communities.list', {}));
  expect(communities.map((each) => [each.name, each.stage])).toEqual(
    expect.arrayContaining([
      [name, 'needs'],
      ['水塔巷小区', 'waiting'],
      ['机床厂宿舍', 'waiting'],
    ]),
  );
  communityId = communities.find((each) => each.name === name)?.communityId ?? '';
});

test('it gives the community its worker, who shows a number', async () => {
  const number = await numberOn(await opened(worker), '周晓东');
  const phone = await journey.phoneOf(bureau);
  await phone.tap(new RegExp(`^${name}`));
  await phone.tap(/^社区工作人员和任期/);
  await phone.tap('确认一位工作人员');
  await phone.type('对方手机上的六位号码', number);
  await phone.tap('查这个号码');
  await phone.shows('出示号码的是：周晓东');
  await phone.tap('确认任职');
  await phone.shows('周晓东', '在任');
});

test('the worker imports the roll and says when needs are taken', async () => {
  const phone = await opened(worker);
  await phone.shows(name, '有事找社区');
  await phone.tap(/^社区工作台/);
  await phone.tap(/^业主名册/);
  await chooseSheet(phone, '选名册表格', '名册.csv', rollSheet);
  await phone.tap('开始导入');
  await phone.shows('名册导入好了', '6 位', '480.00 平方米');

  await opened(worker);
  await phone.tap(/^社区工作台/);
  await phone.tap(/^征集时间和答复期限/);
  await phone.tap('下一步，核对');
  await phone.tap('就这样定');
  await phone.shows('定好了');
  const { communities } = valueOf(await journey.api(bureau, 'communities.list', {}));
  expect(communities.find((each) => each.communityId === communityId)?.lacks).toEqual(['supervisors']);
});

/** The letters of the whole community, by flat, as they come out of the printer. */
async function codesOfLetters(): Promise<readonly string[]> {
  const input = { communityId, mutationId: newMutation(), kind: 'owner' as const };
  const { file } = valueOf(await journey.api(worker, 'joining.letters', input));
  const { body } = await journey.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  const xml = strFromU8(unzipSync(body)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');
  return xml.match(/(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/g) ?? [];
}

test('an owner joins with the code of the letter, the neighbours with their phone numbers', async () => {
  const [code = ''] = await codesOfLetters();
  const phone = await opened(owner(1));
  await phone.tap(/^别的办法找到我家/);
  await phone.tap('信上的码', 'radio');
  await phone.type('信上的入户码', code);
  await phone.tap('用这个码找到我家');
  await phone.shows('找到您家了', /1号楼1单元101/);
  await phone.tap('进入小区');
  await phone.shows(name, '征集需求');
  for (const n of [2, 3, 4, 5, 6]) {
    const phoneCode = `demo-phone-${phoneOfOwner(n)}-city`;
    valueOf(await journey.api(owner(n), 'home.join', { mutationId: newMutation(), phoneCode }));
  }
});

test('she submits the first need; neighbours need it too, and the plan takes it up', async () => {
  // The form proposes nine in the morning for its beginning.
  await journey.travelToMorning();
  const phone = await opened(owner(1));
  await phone.tap(/^说说我家的需求/);
  await phone.type('说说情况', words);
  await addPicture(phone, 'stairwell');
  await phone.tap('完善类', 'radio');
  await phone.tap('照明', 'radio');
  await phone.tap('我们单元', 'radio');
  await phone.tap('交给社区');
  await phone.shows('收到了，谢谢您');
  const [need] = await eventually('the need', async () => {
    const { rows } = valueOf(await journey.api(owner(2), 'needs.list', { communityId }));
    return rows.length > 0 ? rows : undefined;
  });
  const needId = need?.needId ?? '';
  for (const n of [2, 3])
    valueOf(await journey.api(owner(n), 'needs.back', { communityId, needId, mutationId: newMutation() }));

  await aPlan(journey, worker, communityId, [needId]);
  await phone.open();
  await phone.tap(/^看看改造方案/);
  await phone.shows('更换全部楼道灯', '约 1.2 万元');
});

test('the worker publishes the notice', async () => {
  const phone = await opened(worker);
  await phone.tap(/^发布表决公告/);
  await writeNotice(phone, {
    title: '楼道照明改造方案表决',
    question: '是否同意按公布的方案更换全部楼道灯，花费约 1.2 万元？',
    matter: /^别的大事/,
  });
  await phone.tap('公布公告');
  await phone.shows('公告发出去了');
  expect(await ballotOf(owner(1))).toMatchObject({ phase: 'notice', roll: { owners: 6, areaCenti: 48_000 } });
});

test('owners vote, one of them by touching; five of six take part and four agree', async () => {
  await passTo((await ballotOf(owner(1))).opensAt);
  const phone = await opened(owner(1));
  await phone.tap(/^去投票/);
  await phone.tap(/^给 .* 投票$/);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.shows('您代表 1号楼1单元101（80.00 平方米），对这件事投“同意”。');
  await phone.tap('确认，投“同意”');
  await phone.shows('您的票已收到');
  for (const n of [2, 3, 4]) await approves(journey, owner(n), communityId);
  await rejects(journey, owner(5), communityId);

  await passTo((await ballotOf(owner(1))).closesAt);
  await phone.open('/pages/ballot/index');
  await phone.shows('初步结果：表决通过了', '5 户，占全体的 83.33%（共 6 户）');
});

test('the result is final, and the record that its supervisor takes away is found in order', async () => {
  const { result } = await ballotOf(owner(1));
  await passTo(result?.objectionEndsAt ?? 0);
  const resident = await opened(owner(1), '/pages/ballot/index');
  await resident.shows('最终结果：表决通过了');
  const asked = await journey.api(supervisor, 'offices.ask', { mutationId: newMutation(), name: '马立群' });
  const { now } = await journey.cloud.control<{ now: number }>('clock');
  valueOf(
    await journey.api(worker, 'offices.giveSupervisor', {
      communityId,
      mutationId: newMutation(),
      number: valueOf(asked).number,
      from: now,
      until: now + 300 * 24 * HOUR,
      election: { electedOn: now, present: 6 },
    }),
  );
  const phone = await opened(supervisor);
  await phone.shows('施工改造');
  await phone.go('/supervisor/record/index');
  const file = await download(phone, '拿整本账');
  expect(verifyFile(file)).toMatchObject({ status: 0, said: expect.stringContaining('全部核对无误') });
});

test('the bureau sees all three in its overview; no phone has seen an error', async () => {
  const phone = await opened(bureau);
  await phone.tap('打开全市总览');
  await phone.shows(name, '水塔巷小区', '机床厂宿舍');
  for (const openid of [bureau, worker, owner(1)]) expect((await journey.phoneOf(openid)).errors).toEqual([]);
});
