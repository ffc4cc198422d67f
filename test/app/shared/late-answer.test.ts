import type { OfficeView } from '../../../src/contract/joining/offices';
import { readDraft } from '../../../src/client/drafts';
import { restart, waiting } from '../../../src/client/outbox';
import { useVote } from '../../../src/stores/ballot/ballot';
import { useProxyForm } from '../../../src/stores/ballot/proxies';
import { useAdmitDesk } from '../../../src/stores/joining/desk';
import { useGiveWorker } from '../../../src/stores/joining/offices';
import { useOfficeEnd } from '../../../src/stores/joining/office-end';
import { useOfficeForm } from '../../../src/stores/joining/office-form';
import { useNeedForm, useSubmitNeed } from '../../../src/stores/need/form';
import { usePlanDraft } from '../../../src/stores/plan/write';
import { usePostUpdate, useUpdateForm } from '../../../src/stores/works/update';
import { answers, answersAny, cloud, newPhone, refuses, sent } from '../support/phone';

/** An answer that comes when the person is elsewhere reaches what it answers, and nothing that is open by then. */
let free: (answer: unknown) => void;

/** The first call of this procedure is answered by `free`; the rest at once. */
function hold(procedure: string, rest: Readonly<Record<string, unknown>> = {}): void {
  let held = false;
  cloud.callFunction.mockImplementation(({ data }: { data: { procedure: string } }) => {
    if (data.procedure !== procedure || held)
      return Promise.resolve(rest[data.procedure] ?? answersAny({ offices: [] }));
    held = true;
    return new Promise((resolve) => (free = resolve));
  });
}

/** Begins the work, and ends when it waits for its call. */
async function press<T>(work: () => Promise<T>, procedure: string): Promise<{ readonly done: Promise<T> }> {
  const done = work();
  while (!sent().some((call) => call.procedure === procedure)) await new Promise((go) => setTimeout(go, 1));
  return { done };
}

beforeEach(() => {
  newPhone();
  restart();
});

describe('a need, while the next one is being written', () => {
  const form = () => useNeedForm.getState();
  const first = '三单元楼道的灯坏了两个月';
  const second = '第二件事：小区大门口路面塌了一块，晚上看不见';
  const sendFirst = () => {
    hold('needs.submit', { 'needs.similar': answersAny({ needs: [], categories: [] }) });
    form().open('c-1');
    form().change({ text: first, category: 'lighting', place: 'stairwell' });
    return press(() => form().submit(), 'needs.submit');
  };

  test.each(['c-1', 'c-2'])('in %s: the second stays, and nothing is said to be done', async (where) => {
    const { done } = await sendFirst();
    form().open(where);
    form().change({ text: second, category: 'roads', place: 'common' });
    free(answers('needs.submit', { needId: 'n-1' }));
    await done;
    expect(form().draft.text).toBe(second);
    expect(useSubmitNeed.getState().now.state).toBe('idle');
    expect(readDraft(`need:${where}`)).toMatchObject({ text: second });
    expect(waiting()).toEqual([]);
  });

  test('refused: its words go back to where they came from, and the other form is not told', async () => {
    const { done } = await sendFirst();
    form().open('c-2');
    free(refuses('NEEDS_CLOSED'));
    await done;
    expect(useSubmitNeed.getState().now.state).toBe('idle');
    expect(form().draft.text).toBe('');
    expect(readDraft('need:c-1')).toMatchObject({ text: first });
  });
});

test('an update of one site leaves the other site’s alone', async () => {
  const form = () => useUpdateForm.getState();
  hold('works.post');
  form().open('c-1');
  form().change({ text: '屋面防水做完了', milestone: 'roof', progress: 50 });
  const { done } = await press(() => form().submit(), 'works.post');
  form().open('c-2');
  form().change({ text: '楼道粉刷了一半', milestone: 'roof', progress: 20 });
  free(answersAny({ updateId: 'u-1' }));
  await done;
  expect(form().draft.text).toBe('楼道粉刷了一半');
  expect(usePostUpdate.getState().now.state).toBe('idle');
});

describe('an office', () => {
  test('given in one community: the form that is open in another keeps its draft', async () => {
    const form = () => useOfficeForm.getState();
    hold('offices.giveWorker', { 'offices.asked': answers('offices.asked', { name: '林秀英' }) });
    form().open('c-1', 'worker');
    form().begin();
    form().change({ number: '900001' });
    await form().find();
    const { done } = await press(() => form().give(), 'offices.giveWorker');
    form().open('c-2', 'supervisor');
    form().begin();
    form().change({ number: '123456', present: '31' });
    free(answersAny({ roleId: 'r-1' }));
    await done;
    expect(form()).toMatchObject({ draft: { number: '123456' }, giving: true });
    expect(readDraft('office:c-2:supervisor')).toMatchObject({ number: '123456' });
    expect(readDraft('office:c-1:worker')).toBeUndefined();
    expect(useGiveWorker.getState().now.state).toBe('idle');
  });

  test('ended: the reason for ending another stays', async () => {
    const form = () => useOfficeEnd.getState();
    const office = (roleId: string) => ({ roleId, role: 'supervisor', name: '林秀英' }) as OfficeView;
    hold('offices.endSupervisor');
    form().choose('c-1', office('r-1'));
    form().change({ reason: '搬走了' });
    const { done } = await press(() => form().end(), 'offices.endSupervisor');
    form().leave();
    form().choose('c-1', office('r-2'));
    form().change({ reason: '三次会议未到' });
    free(answersAny({}));
    await done;
    expect(form()).toMatchObject({ draft: { reason: '三次会议未到' }, ending: { roleId: 'r-2' } });
    expect(readDraft('office-end:c-1:r-2')).toEqual({ reason: '三次会议未到' });
    expect(readDraft('office-end:c-1:r-1')).toBeUndefined();
  });
});

test('the photo of one authorisation does not come into another, nor does its failure', async () => {
  const form = () => useProxyForm.getState();
  cloud.uploadFile.mockImplementation(() => new Promise((resolve) => (free = resolve)));
  cloud.callFunction.mockResolvedValue(refuses('BUSY'));
  form().open('c-1');
  form().change({ unit: '1-1-101', proxyUnit: '1-1-102', picture: 'wxfile://usr/1.jpg' });
  const sending = form().send('b-1', Date.now() + 1_000);
  while (cloud.uploadFile.mock.calls.length === 0) await new Promise((go) => setTimeout(go, 1));
  form().open('c-2');
  form().change({ unit: '2-1-201', picture: 'wxfile://usr/2.jpg' });
  free({ fileID: 'cloud://e/proxies/1.jpg' });
  await sending;
  expect(form().draft).not.toHaveProperty('file');
  expect(form().problem).toBeUndefined();
  expect(readDraft('proxy:c-1')).toMatchObject({ file: 'cloud://e/proxies/1.jpg' });
});

test('a plan taken over for one community does not fill another’s draft', async () => {
  const form = () => usePlanDraft.getState();
  hold('plans.read', { 'plans.items': answersAny({ rows: [] }) });
  form().open('c-1');
  const { done } = await press(() => form().takePublished('p-1'), 'plans.read');
  form().open('c-2');
  free(answersAny({ plan: { title: '一号方案', summary: '', alternative: undefined } }));
  await done;
  expect(form()).toMatchObject({ draft: { title: '' }, fetching: false });
  expect(readDraft('plan:c-2')).toBeUndefined();
});

test('a vote that arrives while another owner’s is being chosen takes no pick from it', async () => {
  const vote = () => useVote.getState();
  const paper = (ownerKey: string) => ({ ballotId: 'b-1', ownerKey });
  hold('ballots.cast');
  useVote.setState({ at: { step: 'confirm', of: paper('o-1'), picks: { m1: ['approve'] } } });
  const { done } = await press(() => vote().cast('c-1'), 'ballots.cast');
  vote().begin(paper('o-2'));
  free(answersAny({ receipt: 'R', castAt: 1 }));
  await done;
  expect(vote()).toMatchObject({ at: { step: 'choose', of: paper('o-2') }, justCast: undefined });
});

test('nobody is shown for a number that was not looked up', async () => {
  const desk = () => useAdmitDesk.getState();
  hold('joining.asked');
  desk().open();
  desk().type('111111');
  const { done } = await press(() => desk().find('c-1'), 'joining.asked');
  desk().type('222222');
  free(answersAny({ name: '林秀英' }));
  await done;
  expect(desk()).toMatchObject({ number: '222222', asked: undefined, busy: false });
});
