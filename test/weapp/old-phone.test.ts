import { announced, aPlace, o, toClose, toOpening, cast, type Ballot } from '../cloud/support/voting-world';
import { valueOf } from '../support/api';
import { GLOBALS } from '../../config/lint/phone-floor.mjs';
import { growOld, oldestWeChat } from '../support/old-phone';
import { launchMiniProgram, type MiniProgram } from '../support/mini-program';
import { aCommunity, aFlat, aPerson, aWorld, owner, type World } from '../support/world';

/**
 * The compiled mini-program in a JavaScript without anything that the oldest phone lacks, and in the oldest WeChat
 * allowed: a need with a picture, a vote, the receipt checked on the phone, the percentages of the result.
 */
let gone: readonly string[];
let world: World;
let ballot: Ballot;
let phone: MiniProgram;
let receipt: string;
const c = '?c=c-old';
const open = (openid = o(ballot, 1)) => launchMiniProgram(world.cloud, openid, phone, oldestWeChat);

beforeAll(async () => {
  world = await aWorld();
  ballot = await announced(await aPlace(world, 'c-old'));
  await world.put('communities', aCommunity({ _id: 'c-need' }));
  await world.put('people', aPerson('o-need', owner(aFlat(1, { communityId: 'c-need' }))));
  // Jest, jsdom and the simulator are loaded; the app is not.
  gone = growOld();
});
afterAll(() => world.stop());

test('what the oldest phone lacks is really gone', () => {
  expect(gone).toEqual(
    expect.arrayContaining([
      'BigInt',
      'BigInt64Array',
      'Intl',
      'WeakRef',
      'Object.hasOwn',
      'Array.prototype.at',
      'Array.prototype.findLast',
      'String.prototype.at',
      'String.prototype.replaceAll',
      'TypedArray.prototype.at',
    ]),
  );
  expect(GLOBALS.filter((name) => name in globalThis)).toEqual([]);
  expect(() => Function('return BigInt(1)')()).toThrow(ReferenceError);
  expect(() => Function('return [1].at(0)')()).toThrow(TypeError);
  expect(() => Function("return Object.hasOwn({}, 'a')")()).toThrow(TypeError);
  expect(() => Function("return 'a'.replaceAll('a', 'b')")()).toThrow(TypeError);
  phone = open();
  const { wx } = globalThis as unknown as { readonly wx: Readonly<Record<string, unknown>> };
  for (const name of ['getAppBaseInfo', 'getRandomValues', 'createIntersectionObserver'])
    expect(wx[name]).toBeUndefined();
});

test('a need with a picture is sent', async () => {
  phone = open('o-need');
  const form = phone.open('/pages/need-form/index?c=c-need');
  await form.input('wx-textarea', '楼下的下水道一下雨就返水');
  phone.pictures = ['wxfile://one.jpg'];
  await form.tap('.pictures__frame');
  await form.shows('1 / 6');
  await form.tap('.chips__chip', '排水');
  await form.tap('.choices__row', '楼');
  await form.tap('.button--primary');
  await form.shows('收到了');
  form.close();
  expect(await world.all('needs')).toMatchObject([{ author: 'o-need', pictures: [{}] }]);
});

test('a vote is cast and its receipt found in the public record, the signature checked on the phone', async () => {
  await toOpening(ballot);
  phone = open();
  const page = phone.open(`/pages/ballot/index${c}`);
  await page.tap('.button--primary', '投票');
  await page.tap('.choices__row', '不同意');
  await page.tap('.button--primary', '下一步');
  await page.tap('.button--primary', '确认');
  await page.shows('您的票已收到');
  page.close();
  receipt = (await world.all('votes')).find(({ castBy }) => castBy === o(ballot, 1))?.receipt ?? '';
  for (const n of [2, 3, 4, 5, 6, 7, 8, 9]) valueOf(await cast(ballot, n));
  await world.runTimer();
  phone = open();
  const check = phone.open(`/household/receipt/index${c}&ballot=${ballot.ballotId}&code=${receipt}`);
  await check.shows(receipt, '全都对得上', '这份记录的签名对得上');
  check.close();
});

test('the result is shown with its exact percentages', async () => {
  await toClose(ballot);
  const page = phone.open(`/pages/ballot/index${c}`);
  await page.shows('初步结果：表决通过了', '9 户，占全体的 75.00%', '8 户，占参加的 88.88%');
  page.close();
});
