import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { valueOf } from '../support/api';
import type { Phone } from '../support/browser';
import { eventually } from '../support/eventually';
import { addPicture, aJourney, type Journey } from './support/journey';
import { writeNotice } from './support/notice';
import {
  aPaperFrom,
  aPlan,
  appointWorker,
  approves,
  confirmPaper,
  download,
  rejects,
  verifyFile,
  voidPaper,
} from './support/voting';

/**
 * A vote in 青石坊小区 by touching and typing, from its notice to the file that anybody can check: twelve owners of
 * 80 m² each, one of whom turns out to have 82. Neighbours who only make up the numbers vote through the gateway. Twice
 * the local cloud is killed without warning: what it had acknowledged is still there.
 */
jest.setTimeout(300_000);
const communityId = 'c-fresh';
const owner = (n: number) => `demo-owner-c-fresh-${n}`;
const worker = 'demo-worker-c-fresh';
const workerElsewhere = 'demo-worker-c-ballot';
const supervisor = 'demo-supervisor-c-fresh';
const [lin, xu] = [owner(1), owner(2)];
const [onPaper, doubter] = [owner(3), owner(10)];
/** The second of them votes for the first as well. */
const [principal, proxy] = [owner(4), owner(5)];
/** Does not vote. */
const silent = owner(11);

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
  await aPlan(journey, worker, communityId);
});
afterAll(() => journey?.stop());

const ballotOf = async (openid: string) => {
  const { ballot } = valueOf(await journey.api(openid, 'ballots.read', { communityId }));
  if (!ballot) throw new Error('there is no ballot');
  return ballot;
};
/** Somebody's phone, with the app opened anew. */
const opened = async (openid: string): Promise<Phone> => {
  const phone = await journey.phoneOf(openid);
  await phone.open();
  return phone;
};
const passTo = async (at: number) => {
  await journey.travelTo(at + 60 * 60 * 1000);
  await journey.runTimer();
};

test('the worker publishes the notice, and reads in it what the law says of the roll', async () => {
  const phone = await opened(worker);
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

test('an owner reads the own entry on the roll and objects to its area', async () => {
  const phone = await opened(xu);
  await phone.tap(/^核对您家的名册信息/);
  await phone.shows('核对您的名册信息', '1号楼1单元102', '80.00 平方米');
  await phone.tap('有不对的，告诉社区');
  await phone.shows('名册上的信息不对');
  await phone.type('怎么不对', '房产证上是 82.00 平方米，名册上少了两平方米');
  await phone.tap('交上去');
  await phone.shows('收到了，社区会答复您');
});

test('the worker corrects the area; the owner and the totals say so', async () => {
  await journey.runTimer();
  const phone = await opened(worker);
  await phone.tap(/^答复异议/);
  await phone.tap(/^名册上的信息，房产证上是 82/);
  await phone.tap(/^说得对，改名册/, 'radio');
  await phone.type('面积（平方米）', '82');
  await phone.type('理由', '已查不动产登记，面积是 82.00 平方米，照您说的改了。');
  await phone.tap('下一步，核对');
  await phone.shows('面积改成', '82.00 平方米');
  await phone.tap('发出答复');
  await phone.shows('答复发出去了');

  const resident = await opened(xu);
  await resident.tap(/^核对您家的名册信息/);
  await resident.shows('82.00 平方米', '您提的有道理，名册已经改了。', /照您说的改了/);
  expect((await ballotOf(lin)).roll).toMatchObject({ owners: 12, areaCenti: 96_200 });
});

test('the window ends: the roll is frozen and has its fingerprint', async () => {
  await passTo((await ballotOf(lin)).correctionEndsAt);
  const phone = await opened(xu);
  await phone.go('/pages/ballot/index');
  await phone.shows('这次表决的名册', '12 户，962.00 平方米', '名册指纹');
  expect(await phone.page.getByRole('button', { name: '有不对的，告诉社区' }).count()).toBe(0);
});

/** Begin, choose, check, confirm. */
async function castBy(phone: Phone, begin: RegExp, sentence: string): Promise<void> {
  await phone.tap(begin);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.shows('请核对一下', sentence);
  await phone.tap('确认，投“同意”');
  await phone.shows('您的票已收到');
}

test('an owner votes in four taps and has a receipt with a QR code, which survives a crash', async () => {
  await passTo((await ballotOf(lin)).opensAt);
  const phone = await opened(lin);
  await phone.tap(/^去投票/);
  await castBy(phone, /^给 1号楼1单元101 投票$/, '您代表 1号楼1单元101（80.00 平方米），对这件事投“同意”。');
  const receipt = await phone.page.locator('.receipt__number:visible').innerText();

  await phone.settled();
  await journey.crash();
  await phone.open();
  await phone.go('/pages/ballot/index');
  await phone.shows('已经投过了（手机上投）', receipt);
  await phone.tap('看回执，核对这一票');
  await phone.shows('还没并入公开记录', '回执上没有您怎么投的，谁也看不出来。');
  await phone.page.getByRole('img', { name: /的二维码$/ }).waitFor();
});

test('after the merge the phone checks the receipt by itself', async () => {
  await journey.runTimer();
  const phone = await journey.phoneOf(lin);
  await phone.tap('再核对一次');
  await phone.shows('全都对得上', '公开的投票记录里有这一票，和回执写的一样。');
  const checks = await phone.page.locator('.check:visible').allInnerTexts();
  expect(checks).toHaveLength(5);
  for (const check of checks) expect(check).toContain('✓ 对');
});

test('the supervisor enters a paper vote with its photo', async () => {
  const phone = await opened(supervisor);
  await phone.tap(/^去请还没投的业主/);
  await phone.tap(/^纸质票/);
  await phone.tap('录入一张纸质票');
  await phone.tap('1号楼', 'radio');
  await phone.tap('201室', 'radio');
  await phone.tap(/^业主自己交来的/, 'radio');
  await addPicture(phone, 'paper');
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.shows('请对着票再看一遍', '写的是“同意”。', '1号楼1单元201');
  await phone.tap('对，录入');
  await phone.shows('录入好了');
});

test('the worker reads the photo again, and the owner says that it is right', async () => {
  await confirmPaper(journey, worker, '1号楼1单元201');
  const phone = await opened(onPaper);
  await phone.tap(/^看看替您家投的票/);
  await phone.shows('已经投过了（纸质票）', '社区替您家录了一张纸质票。');
  await phone.tap('是我家的意思');
  const voted = async () => (await ballotOf(onPaper)).mine[0]?.voted;
  await eventually('a checked vote', voted, { until: (it) => it !== undefined && !('toCheck' in it) });
});

test('a written authorisation is taken in by one, confirmed by another; the proxy votes twice', async () => {
  const phone = await opened(supervisor);
  await phone.tap(/^去请还没投的业主/);
  await phone.tap(/^委托投票/);
  await phone.tap('登记一份委托');
  await phone.tap('1号楼', 'radio');
  await phone.tap('202室', 'radio');
  await phone.tap('1号楼', 'radio');
  await phone.tap('301室', 'radio');
  await addPicture(phone, 'authorisation');
  await phone.tap('下一步，核对');
  await phone.shows('请对着委托书再看一遍', '1号楼1单元202', '1号楼1单元301');
  await phone.tap('对，登记');
  await phone.shows('登记好了');

  const other = await opened(worker);
  await other.tap(/^去请还没投的业主/);
  await other.tap(/^委托投票/);
  await other.tap(/^1号楼1单元202的业主/);
  await other.tap('一样，核对好了');
  await other.shows('这份委托有效');

  const voter = await opened(proxy);
  await voter.tap(/^去投票/);
  await voter.shows(/您受 1号楼1单元202 的委托投票/);
  await castBy(voter, /^给 1号楼1单元301 投票$/, '对这件事投“同意”。');
  await castBy(voter, /^替 1号楼1单元202 投票$/, '您代表 1号楼1单元202（80.00 平方米）');
  expect((await ballotOf(principal)).mine).toMatchObject([{ voted: { channel: 'proxy', toCheck: true } }]);
});

test('a paper that nobody has read again blocks the count until it is settled, a crash between', async () => {
  for (const n of [2, 6, 7, 8]) await approves(journey, owner(n), communityId);
  await rejects(journey, owner(9), communityId);
  await aPaperFrom(journey, supervisor, { communityId, unit: '2-1-202' });
  await passTo((await ballotOf(lin)).closesAt);
  const phone = await opened(lin);
  await phone.go('/pages/ballot/index');
  await phone.shows('投票已结束，正在计票', '还有 1 张纸质票没核对完，核对完才计票。');

  await confirmPaper(journey, worker, '2号楼1单元202');
  await journey.crash();
  await journey.runTimer();
  await phone.open();
  await phone.go('/pages/ballot/index');
  await phone.shows('初步结果：表决通过了', '四个条件都满足了');
  await phone.shows(
    '10 户，占全体的 83.33%（共 12 户）',
    '802.00 平方米，占全体的 83.36%（共 962.00 平方米）',
  );
  await phone.shows('9 户，占参加的 90.00%（共 10 户）', /^722.00 平方米，占参加的 90.02%/);
  expect(await phone.page.locator('.condition:visible').getByText('已满足').count()).toBe(4);
});

test('one owner objects to the paper vote, another to the result', async () => {
  const phone = await opened(doubter);
  await phone.tap(/^看看替您家投的票/);
  await phone.tap('不是我家投的');
  await phone.type('怎么不对', '这张纸质票不是我们家交的');
  await phone.tap('交上去');
  await phone.shows('收到了，社区会答复您');

  const other = await opened(silent);
  await other.tap(/^看表决结果/);
  await other.tap('对结果有异议');
  await other.type('怎么不对', '没有人来我家说过要投票');
  await other.tap('交上去');
  await other.shows('收到了，社区会答复您');
});

test('the worker read that paper, so the objection to it is not theirs to answer', async () => {
  await journey.runTimer();
  const phone = await opened(worker);
  await phone.tap(/^答复异议/);
  await phone.shows('2 条等您答复');
  await voidPaper(phone);
  await phone.shows(/这张票经过您的手.*只有您一位，请住建局再授权一位/);
});

test('the other worker upholds the one and dismisses the other, each with a reason that all can read', async () => {
  await appointWorker(journey, workerElsewhere, communityId);
  const phone = await opened(workerElsewhere);
  await phone.go(`/worker/objections/index?c=${communityId}`);
  await phone.shows('2 条等您答复');
  await voidPaper(phone);
  await phone.shows('答复发出去了');
  await phone.tap('回到列表');
  await phone.tap(/^初步结果/);
  await phone.tap(/^核对过，结果没有错/, 'radio');
  await phone.type('理由', '上门两次没有人，公告贴在门上，有照片。');
  await phone.tap('下一步，核对');
  await phone.tap('发出答复');
  await phone.shows('答复发出去了');

  const resident = await opened(silent);
  await resident.go('/household/objections/index');
  await resident.shows('有道理，已改正', '核对过，不改', /上门两次没有人/);
});

test('the vote is void and the rest is counted again; after seven days the result is final', async () => {
  await journey.runTimer();
  const { result } = await ballotOf(lin);
  expect(result).toMatchObject({ stage: 'preliminary', tally: { owners: 9, areaCenti: 72_200 } });
  await passTo(result?.objectionEndsAt ?? 0);
  const phone = await opened(lin);
  await phone.go('/pages/ballot/index');
  await phone.shows('最终结果：表决通过了', '四个条件都满足了');
  await phone.shows(
    '9 户，占全体的 75.00%（共 12 户）',
    '722.00 平方米，占全体的 75.05%（共 962.00 平方米）',
  );
  await phone.shows('8 户，占参加的 88.88%（共 9 户）', '642.00 平方米，占参加的 88.91%（共 722.00 平方米）');
});

test('the own vote is opened on the phone, and is the one that was counted', async () => {
  const phone = await journey.phoneOf(lin);
  await phone.tap('看回执，核对这一票');
  // Key and log are held against what the phone saw the last time.
  await phone.shows('全都对得上', '签名用的钥匙和上次一样。', /只增加过，没有删改过/);
  await phone.tap('只给我看，打开');
  await phone.shows(/：同意$/, '手机算过了：计票时用的，就是您投的这一票。');
});

test('the supervisor takes the record away, and the command finds every step in order', async () => {
  const phone = await opened(supervisor);
  await phone.go('/supervisor/record/index');
  const file = await download(phone, '拿整本账');
  const report = verifyFile(file);
  expect(report).toMatchObject({ status: 0, said: expect.stringContaining('全部核对无误') });

  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(`${file}-forged`, bytes);
  expect(verifyFile(`${file}-forged`)).toMatchObject({
    status: 1,
    said: expect.stringMatching(/有 \d+ 处对不上/),
  });
});

test('the notice and the table say the numbers of the page', async () => {
  const phone = await journey.phoneOf(supervisor);
  const zip = unzipSync(readFileSync(await download(phone, '结果公告（Word）')));
  const words = strFromU8(zip['word/document.xml']!)
    .replace(/<\/w:(p|tc)>/g, '\n')
    .replace(/<[^>]+>/g, '');
  for (const said of ['名册总数：12 户，962.00 平方米', '参加表决：9 户，722.00 平方米', '88.88%', '642.00'])
    expect(words).toContain(said);

  const csv = readFileSync(await download(phone, '各项数字（表格）'), 'utf8');
  const { data } = parse<string[]>(csv.slice(1), { skipEmptyLines: true });
  const numbers = (name: string) => data.find((row) => row[2] === name)?.slice(3, 5);
  expect(['名册总数', '参加表决', '同意', '不同意', '弃权'].map(numbers)).toEqual([
    ...[
      ['12', '96200'],
      ['9', '72200'],
      ['8', '64200'],
      ['1', '8000'],
      ['0', '0'],
    ],
  ]);
});

test('no phone has seen an error', async () => {
  for (const openid of [lin, xu, onPaper, proxy, doubter, silent, worker, supervisor])
    expect((await journey.phoneOf(openid)).errors).toEqual([]);
});
