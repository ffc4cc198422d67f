import type { BallotDoc } from '../../src/cloud/data/documents/ballot';
import {
  announced,
  aPlace,
  authorised,
  cast,
  o,
  objected,
  onPaper,
  seenBy,
  stored,
  toClose,
  toFinal,
  toOpening,
  unit,
  until,
  workerOf,
  type Ballot,
} from '../cloud/support/voting-world';
import { newMutation, valueOf } from '../support/api';
import { launchMiniProgram, type MiniProgram, type MountedPage } from '../support/mini-program';
import { aWorld, type World } from '../support/world';
import { reject } from '../support/a-ballot';

/**
 * A vote in the compiled mini-program, as one owner goes through it: the own entry on the roll, the vote, the receipt
 * that the phone checks by itself, the result, the own vote opened again. Neighbours go through the procedures.
 */
let world: World;
let ballot: Ballot;
let phone: MiniProgram;
let receipt: string;
const pages: MountedPage[] = [];
const c = '?c=c-vote';

beforeAll(async () => {
  world = await aWorld();
  ballot = await announced(await aPlace(world, 'c-vote'));
  phone = launchMiniProgram(world.cloud, o(ballot, 1));
  const home = phone.open('/pages/home/index');
  await home.shows('核对您家的名册信息');
  home.close();
});
afterAll(async () => {
  expect(Math.max(...pages.flatMap(({ payloads }) => payloads))).toBeLessThan(256 * 1024);
  await world.stop();
});

function opened(url: string): MountedPage {
  const page = phone.open(url);
  pages.push(page);
  return page;
}
/** The page that the last tap asked for. */
const next = () => opened(phone.visited.at(-1) ?? '');

test('the notice shows the own entry; an objection to it is answered there', async () => {
  const notice = opened(`/pages/ballot/index${c}`);
  await notice.shows('核对您的名册信息', '80.00 平方米');
  await notice.tap('.button--secondary', '有不对的');
  const objection = next();
  await objection.shows('名册上的信息不对');
  await objection.input('wx-textarea', '房产证上是 82.00 平方米');
  await objection.tap('.button--primary', '交上去');
  await objection.shows('收到了，社区会答复您');
  objection.close();
  notice.close();
  const [raised] = await world.all('objections');
  expect(raised).toMatchObject({ to: 'roll', unit: unit(ballot, 1), state: 'open' });
  valueOf(
    await world.api(workerOf(ballot), 'objections.answer', {
      communityId: 'c-vote',
      mutationId: newMutation(),
      objectionId: raised!._id,
      upheld: false,
      answer: '登记簿上是 80.00 平方米。',
    }),
  );

  await objected(ballot, 2, 'roll', { correction: { areaCenti: 8200 } });
  const all = opened(`/household/objections/index${c}`);
  await all.shows('核对过，不改', '登记簿上是 80.00', '有道理，已改正', '已经核对过原件。');
  expect(all.text()).not.toContain(unit(ballot, 2));
  all.close();
  expect((await seenBy(ballot, o(ballot, 1))).roll).toMatchObject({ owners: 12, areaCenti: 96_200 });
});

test('the vote is cast in four taps', async () => {
  await toOpening(ballot);
  const page = opened(`/pages/ballot/index${c}`);
  await page.tap('.button--primary', '投票');
  await page.tap('.choices__row', '不同意');
  await page.tap('.button--primary', '下一步');
  await page.shows('请核对一下', '对这件事投“不同意”');
  await page.tap('.button--primary', '确认');
  await page.shows('您的票已收到');
  const vote = (await world.all('votes')).find(({ castBy }) => castBy === o(ballot, 1));
  receipt = vote?.receipt ?? '';
  await page.shows(receipt);
  page.close();
});

const receiptPage = () => opened(`/household/receipt/index${c}&ballot=${ballot.ballotId}&code=${receipt}`);

test('the receipt waits for the merge, then the phone finds it in the record', async () => {
  const page = receiptPage();
  await page.shows(receipt, '还没并入公开记录');
  expect(page.find('.qr')).not.toBeNull();
  await world.runTimer();
  await page.tap('.button--primary', '再核对一次');
  await page.shows('全都对得上', '这张回执是本次表决发出的', '这份记录的签名对得上');
  expect(page.all('.check')).toHaveLength(5);
  page.close();
});

/** What a service that lies would show: another head than the one it signed. */
async function showHead(head: BallotDoc['head']): Promise<void> {
  const honest = await stored(ballot);
  await world.remove('ballots', ballot.ballotId);
  await world.put('ballots', { ...honest, head });
}

test('later the phone holds the record against the one it saw, and a forged head is found out', async () => {
  for (const n of [2, 3, 4, 5, 6, 7]) valueOf(await cast(ballot, n));
  await onPaper(ballot, 8);
  await authorised(ballot, 9, 2);
  valueOf(await cast(ballot, 9, reject, { by: o(ballot, 2) }));
  await until(ballot, 0);
  const page = receiptPage();
  await page.shows('全都对得上', '签名用的钥匙和上次一样', '只增加过，没有删改过');
  expect(page.all('.check')).toHaveLength(7);

  const { head } = await stored(ballot);
  await showHead({ statement: head!.statement, signature: '01'.repeat(64) });
  await page.tap('.button--primary', '再核对一次');
  await page.shows('有对不上的地方', '这份记录的签名对不上', '截图');
  await showHead(head);
  await page.tap('.button--primary', '再核对一次');
  await page.shows('全都对得上');
  page.close();
});

test('the preliminary result with its conditions, then the final one', async () => {
  await toClose(ballot);
  const page = opened(`/pages/ballot/index${c}`);
  await page.shows('初步结果：表决通过了', '9 户，占全体的 75.00%（共 12 户）', '对结果有异议');
  page.close();
  await toFinal(ballot);
  const final = opened(`/pages/ballot/index${c}`);
  await final.shows('最终结果：表决通过了', '7 户，占参加的 77.77%（共 9 户）');
  final.close();
});

test('the own vote is opened on the phone alone, and is the one that was counted', async () => {
  const page = receiptPage();
  await page.shows('我的票是怎么计的');
  expect(page.text()).not.toContain('：不同意');
  await page.tap('.button--secondary', '只给我看');
  await page.shows('：不同意', '计票时用的，就是您投的这一票');
  page.close();
});
