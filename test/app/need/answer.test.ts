import {
  unfinishedAnswer,
  useAnswer,
  useAnswerForm,
  type AnsweredNeed,
} from '../../../src/stores/need/answer';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

const need = (needId: string, more: Partial<AnsweredNeed> = {}): AnsweredNeed => ({
  needId,
  text: needId,
  households: 3,
  state: 'submitted',
  ...more,
});
const form = () => useAnswerForm.getState();
const reason = '这次资金只够做屋面，外墙明年再报。';

beforeEach(() => {
  newPhone();
  form().begin('c-1', [need('a'), need('b')]);
});

test.each([
  [{ reason: '' }, ['state', 'too-short']],
  [{ state: 'declined' as const, reason: ' 不行啊了 ' }, ['too-short']],
  [{ state: 'declined' as const, reason: '不够五字' }, ['too-short']],
  [{ state: 'declined' as const, reason: '刚好五个字' }, []],
  [{ state: 'adopted' as const, reason: '字'.repeat(1000) }, []],
  // Code points, as the cloud counts: this one is two UTF-16 units.
  [{ state: 'adopted' as const, reason: '𠮷'.repeat(1000) }, []],
  [{ state: 'adopted' as const, reason: '字'.repeat(1001) }, ['too-long']],
])('%#: what is missing', (change, faults) => {
  form().change(change);
  form().review();
  expect(form()).toMatchObject({ faults, step: faults.length === 0 ? 'check' : 'write' });
});

test('a starter is a sentence to be completed, on a line of its own', () => {
  form().start('不在这次改造的资金范围内。可以走的别的办法是');
  form().change({ reason: `${form().draft.reason}申请维修资金。` });
  form().start('现场量过：');
  expect(form().draft.reason).toBe('不在这次改造的资金范围内。可以走的别的办法是申请维修资金。\n现场量过：');
});

test('one answer for all of them, once; the draft is gone', async () => {
  cloud.callFunction.mockResolvedValue(answers('needs.answer', { answered: 2 }));
  form().change({ state: 'partly-adopted', reason: ` ${reason} ` });
  await expect(form().send()).resolves.toBe(true);
  expect(sent()).toMatchObject([
    { procedure: 'needs.answer', input: { needIds: ['a', 'b'], state: 'partly-adopted', reason } },
  ]);
  expect(unfinishedAnswer('c-1')).toBeUndefined();
});

test('with something missing nothing is sent', async () => {
  form().change({ reason });
  await expect(form().send()).resolves.toBe(false);
  expect(sent()).toEqual([]);
});

test('without network the words stay, and a repeat has the same id', async () => {
  network('none');
  cloud.callFunction.mockRejectedValueOnce(new Error('fail'));
  form().change({ state: 'declined', reason });
  await form().send();
  expect(useAnswer.getState().now).toMatchObject({ state: 'failed', problem: { code: 'OFFLINE' } });
  expect(form().draft.reason).toBe(reason);
  network('wifi');
  cloud.callFunction.mockResolvedValueOnce(refuses('TEXT_REFUSED'));
  await form().send();
  expect(form()).toMatchObject({ step: 'write', draft: { reason } });
});

describe('the draft', () => {
  test('survives a killed app', () => {
    form().change({ state: 'declined', reason });
    useAnswerForm.setState({ at: undefined, draft: { needs: [], reason: '' } });
    form().open('c-1');
    expect(form()).toMatchObject({ restored: true, forOthers: false, draft: { state: 'declined', reason } });
    expect(form().draft.needs).toHaveLength(2);
  });

  test('begun for other needs the words are kept and said to be for others', () => {
    form().change({ reason });
    form().begin('c-1', [need('c')]);
    expect(form()).toMatchObject({ forOthers: true, draft: { reason, needs: [{ needId: 'c' }] } });
    form().begin('c-1', [need('c')]);
    expect(form()).toMatchObject({ restored: true, forOthers: false });
  });
});
