import type { Form } from '../../../src/domain/ballot/form';
import { storage } from '../../support/taro';
import {
  canWithdraw,
  confirmPaper,
  type ConfirmedPaper,
  useConfirmPaper,
  useEnterPaper,
  usePaperForm,
  useReading,
} from '../../../src/stores/ballot/papers';
import { paperText } from '../../../src/text/ballot/papers';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

const motion = (motionId: string, title: string, options: Form['motions'][number]['options'] = []) => ({
  motionId,
  title,
  matter: 'rebuild' as const,
  options,
});
const matter: Form = { kind: 'matter', binding: 'statutory', most: 1, motions: [motion('m', '改造')] };
const items: Form = { ...matter, kind: 'items', motions: [motion('a', '外墙'), motion('b', '电梯')] };
const picture = 'wxfile://paper.jpg';
const form = () => usePaperForm.getState();
const reading = () => useReading.getState();

beforeEach(() => {
  newPhone();
  useConfirmPaper.getState().reset();
  reading().forget();
});

function write() {
  form().change({ unit: '3-2-501', channel: 'door', picture });
  reading().pick(matter, 0, 'approve');
}

test('a paper goes on only with flat, way, photo and every answer', () => {
  form().open('c-1', '');
  form().review(matter);
  expect(form().faults).toEqual(['unit', 'channel', 'picture', 'choice']);
  write();
  form().review(items);
  expect(form().faults).toEqual(['choice']);
  reading().forget();
  reading().pick(items, 0, 'approve');
  reading().pick(items, 1, 'reject');
  form().review(items);
  expect(form().faults).toEqual([]);
  expect(reading().step).toBe('check');
});

test('what was read is in no storage of the phone; who comes back to the page finds it, and flat and photo with it', () => {
  form().open('c-1', '3-2-501');
  write();
  expect(JSON.stringify(storage.keys().map(storage.read))).toContain('wxfile://paper.jpg');
  expect(JSON.stringify(storage.keys().map(storage.read))).not.toContain('approve');
  form().open('c-1', '3-2-501');
  expect(form()).toMatchObject({ restored: true, draft: { unit: '3-2-501', channel: 'door', picture } });
  expect(reading().picks).toEqual({ m: ['approve'] });
});

test('what was read on one paper is not found on another, and not on the same after another', () => {
  form().open('c-1', '3-2-501');
  write();
  reading().begin('paper-2');
  expect(reading().picks).toEqual({});
  reading().pick(matter, 0, 'reject');
  form().open('c-1', '3-2-501');
  expect(reading().picks).toEqual({});
});

test('a photo of one flat never stands under another', () => {
  form().open('c-1', '3-2-501');
  write();
  form().open('c-1', '3-2-502');
  expect(form().draft).toEqual({ unit: '3-2-502' });
});

test('a broken connection loses nothing, and the photo is stored once', async () => {
  form().open('c-1', '3-2-501');
  write();
  cloud.uploadFile.mockResolvedValueOnce({ fileID: 'cloud://e/papers/p.jpg' });
  cloud.callFunction.mockRejectedValue(new Error('timeout'));
  await form().send('b-1', matter);
  expect(form().problem).toMatchObject({ code: 'UNREACHABLE' });
  expect(reading().picks).toEqual({ m: ['approve'] });

  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValueOnce(answers('papers.enter', { paperId: 'p-1' }));
  await form().send('b-1', matter);
  expect(cloud.uploadFile).toHaveBeenCalledTimes(1);
  expect(sent()[0]).toMatchObject({
    procedure: 'papers.enter',
    input: {
      communityId: 'c-1',
      ballotId: 'b-1',
      unit: '3-2-501',
      channel: 'door',
      choice: { m: ['approve'] },
      picture: 'cloud://e/papers/p.jpg',
    },
  });
  expect(useEnterPaper.getState().now.state).toBe('done');
  form().open('c-1', '3-2-501');
  expect(form().restored).toBe(false);
});

test('without network nothing is sent and all stays', async () => {
  form().open('c-1', '3-2-501');
  write();
  network('none');
  cloud.uploadFile.mockRejectedValueOnce(new Error('no network'));
  await form().send('b-1', matter);
  expect(form().problem).toBeDefined();
  expect(form().draft.picture).toBe(picture);
});

describe('the second reading', () => {
  const outcome = async (answer: unknown) => {
    reading().pick(matter, 0, 'reject');
    cloud.callFunction.mockResolvedValueOnce(answer);
    cloud.callFunction.mockResolvedValueOnce(
      answers('papers.queue', { ballotId: 'b-1', rows: [], waiting: 0 }),
    );
    await confirmPaper('c-1', 'p-1', matter);
    return useConfirmPaper.getState().now;
  };

  test('is not sent before every motion is answered', async () => {
    await confirmPaper('c-1', 'p-1', matter);
    expect(sent()).toEqual([]);
  });

  test.each<[ConfirmedPaper]>([
    [{ state: 'counted', receipt: '7K3M-Q2XD' }],
    [{ state: 'differs' }],
    [{ state: 'overtaken', castAt: 1_793_600_000_000 }],
  ])('comes to %j', async (value) => {
    expect(await outcome(answers('papers.confirm', value))).toEqual({ state: 'done', value });
    expect(sent().map(({ procedure }) => procedure)).toEqual(['papers.confirm', 'papers.queue']);
    expect(sent()[0]?.input).toMatchObject({ paperId: 'p-1', choice: { m: ['reject'] } });
  });

  test('by the one who entered the paper is refused, and the reading stays', async () => {
    expect(await outcome(refuses('SAME_PERSON'))).toMatchObject({
      state: 'failed',
      problem: { code: 'SAME_PERSON' },
    });
    expect(reading().picks).toEqual({ m: ['reject'] });
  });
});

test('a reading is repeated in a sentence, whatever the kind of ballot', () => {
  const plans = [
    { optionId: 'o1', title: '方案一' },
    { optionId: 'o2', title: '方案二' },
  ];
  const said = (of: Form, picks: readonly string[]) => paperText.sentence(of, of.motions[0]!, picks);
  expect(said(matter, ['reject'])).toBe('写的是“不同意”。');
  expect(said(items, ['approve'])).toBe('“外墙”，写的是“同意”。');
  expect(said({ ...matter, kind: 'one-of', motions: [motion('m', '选', plans)] }, ['none'])).toBe(
    '写的是“都不同意”。',
  );
  const priorities: Form = {
    kind: 'priorities',
    binding: 'consultative',
    most: 2,
    motions: [motion('m', '挑', plans)],
  };
  expect(said(priorities, ['o1', 'o2'])).toBe('选了 2 项：“方案一”、“方案二”。');
});

test('a withdrawal says why', () => {
  expect(canWithdraw(' 看不 ')).toBe(false);
  expect(canWithdraw('照片看不清')).toBe(true);
});
