import Taro from '@tarojs/taro';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { readDraft, saveDraft } from '../../../src/client/drafts';
import { flush, post, refusals, restart, waiting } from '../../../src/client/outbox';
import Home from '../../../src/pages/home';
import Outbox from '../../../src/pages/outbox';
import { useOutbox } from '../../../src/stores/app/outbox';
import { keptReceipt } from '../../../src/stores/record/kept-receipts';
import { moment } from '../../../src/text/words/time';
import { aBacking, aNeedLetter, aVote, cloudAnswers } from '../support/letters';
import { answers, cloud, network, newPhone, refuses } from '../support/phone';
import { files, storage, refuse } from '../../support/taro';

/** What waits is seen with its reason, and the person decides about it. */
const navigateTo = () => (Taro as unknown as { navigateTo: jest.Mock }).navigateTo;
beforeEach(() => {
  newPhone();
  restart();
  navigateTo().mockClear();
  act(() =>
    useOutbox.setState({ letters: waiting(), refused: refusals(), sending: new Set(), volatile: false }),
  );
});

async function writeOffline(...letters: Parameters<typeof post>[0][]) {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  for (const letter of letters) await act(() => post(letter).then(() => undefined));
  network('wifi');
}
const press = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const lamp = aNeedLetter('三单元的路灯不亮', ['wxfile://usr/1.jpg', 'wxfile://usr/2.jpg']);
const closesAt = Date.now() + 86_400_000;

test('a need with the content check down: its words, since when, why, and that it goes by itself', async () => {
  cloudAnswers({ 'needs.submit': refuses('CONTENT_CHECK_UNAVAILABLE') });
  await act(() => post(aNeedLetter('三单元的路灯不亮')).then(() => undefined));
  render(<Outbox />);
  for (const said of [/三单元的路灯不亮/, /办的$/, /内容检查暂时没有回应，过几分钟自动再送/])
    expect(screen.getByText(said)).toBeTruthy();
});

test('a vote that waits has not been counted: until when it must arrive is said, the choice is not', async () => {
  await writeOffline({ ...aVote(1), until: closesAt });
  render(<Outbox />);
  expect(
    screen.getByText(`这一票还没有计入。${moment(closesAt)}以前送到才算数，请让手机连上网络。`),
  ).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/同意|approve/);
});

test('a vote is given up only when asked a second time, and no choice stays on the phone', async () => {
  await writeOffline({ ...aVote(1), until: closesAt });
  render(<Outbox />);
  await press('这一票不投了');
  expect(screen.getByText(/还可以到“业主表决”里重新投/)).toBeTruthy();
  await press('留着，接着送');
  expect(waiting()).toHaveLength(1);
  await press('这一票不投了');
  await press('不送了，删掉');
  expect(screen.getByText('没有等着送出的事')).toBeTruthy();
  expect(
    storage
      .keys()
      .map((key) => String(storage.read(key)))
      .join(),
  ).not.toContain('approve');
});

test('what may have arrived is said to be so before it is given up', async () => {
  cloud.callFunction.mockRejectedValue(new Error('timeout'));
  await act(() => post(aVote(1)).then(() => undefined));
  render(<Outbox />);
  await press('这一票不投了');
  expect(screen.getByText(/可能其实已经送到/)).toBeTruthy();
});

test('a need goes back to its form with its words, and not over other words', async () => {
  await writeOffline(lamp);
  saveDraft('need:c1', { text: '另一件事' });
  render(<Outbox />);
  await press('拿回去改一改');
  expect(screen.getByText(/您正在写另一条/)).toBeTruthy();
  expect(waiting()).toHaveLength(1);
  saveDraft('need:c1', { text: '', pictures: [] });
  await press('拿回去改一改');
  expect(waiting()).toEqual([]);
  expect(readDraft('need:c1')).toEqual(lamp.draft?.value);
  expect(navigateTo()).toHaveBeenCalledWith({ url: '/pages/need-form/index?c=c1' });
});

test('a lost picture: which one, those that are left, and the ways on', async () => {
  await writeOffline(lamp);
  files.gone.add('wxfile://usr/2.jpg');
  cloudAnswers({});
  await act(() => flush());
  render(<Outbox />);
  expect(
    screen.getByText('一共 2 张照片，第 2 张在手机里找不到了。请您定：不带它，还是重新选。'),
  ).toBeTruthy();
  expect(document.querySelectorAll('img')).toHaveLength(1);
  refuse('chooseMedia', 'not-allowed');
  await press('重新选照片');
  expect(screen.getByText(/相机或相册没有打开/)).toBeTruthy();
  cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://e/needs/1.jpg' });
  await press('不带这张照片，送出去');
  await act(() => flush());
  expect(waiting()).toEqual([]);
});

test('a refusal says why and leads to the page; given up, its pictures are freed', async () => {
  await writeOffline({ ...aVote(1), until: 5 }, lamp);
  cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://e/needs/1.jpg' });
  cloudAnswers({
    'ballots.cast': refuses('BALLOT_CLOSED', { closedAt: 5 }),
    'needs.submit': refuses('NEEDS_CLOSED'),
  });
  await act(() => flush());
  render(<Outbox />);
  expect(screen.getByText(/这一票没有计入/)).toBeTruthy();
  await press('去看业主表决');
  expect(navigateTo()).toHaveBeenCalledWith({ url: '/pages/ballot/index?c=c1' });
  await press('知道了');
  expect(screen.getByText(/这一轮需求征集已结束/)).toBeTruthy();
  saveDraft('need:c1', { text: '', pictures: [] });
  await press('不改了');
  expect(refusals()).toEqual([]);
  expect(files.removed).toEqual(['wxfile://usr/1.jpg', 'wxfile://usr/2.jpg']);
});

test('the hub that cannot be opened says all the same that a vote waits, and leads to it', async () => {
  await writeOffline(aVote(1));
  network('none');
  render(<Home />);
  expect(await screen.findByText('这一页还没打开')).toBeTruthy();
  expect(screen.getByText(/其中有选票，送到以前还没有计入/)).toBeTruthy();
  await press('看看等着送出的');
  expect(navigateTo()).toHaveBeenCalledWith({ url: '/pages/outbox/index' });
});

test('a danger that waits says first of all that it has not been reported, on the hub and in the box', async () => {
  await writeOffline(aNeedLetter('一进楼道就闻到煤气味'));
  render(<Outbox />);
  expect(screen.getByText(/还没有报出去。危险的话请先打电话/)).toBeTruthy();
  cleanup();
  network('none');
  render(<Home />);
  expect(await screen.findByText(/还没有报出去。危险的话请先打电话/)).toBeTruthy();
});

test('a full phone is said where it waits', async () => {
  storage.full = true;
  await writeOffline(aBacking('n1'));
  render(<Outbox />);
  expect(screen.getByText('手机存储满了')).toBeTruthy();
});

test('a vote that goes out in the background leaves its receipt on the phone', async () => {
  await writeOffline(aVote(1));
  const receipt = { receipt: '7K3M-Q2XD', commitment: 'c', castAt: 2, signature: 's' };
  cloud.callFunction.mockReset().mockResolvedValue(answers('ballots.cast', receipt));
  await act(() => flush());
  expect(keptReceipt('b1', '7K3M-Q2XD')).toMatchObject(receipt);
  cleanup();
});
