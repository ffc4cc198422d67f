import { restart } from '../../../src/client/outbox';
import { fillFromLatest, stepProgress, usePostUpdate, useUpdateForm } from '../../../src/stores/works/update';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

beforeEach(() => {
  newPhone();
  restart();
  useUpdateForm.getState().open('c-other');
  useUpdateForm.getState().open('c-1');
});

const form = () => useUpdateForm.getState();
const latest = {
  updateId: 'u-1',
  at: 0,
  text: '昨天的',
  milestone: 'roof' as const,
  progress: 63,
  pictures: [],
  picturesWaiting: 0,
  mine: true,
};

test.each([
  [63, 1, 65],
  [63, -1, 60],
  [65, 1, 70],
  [100, 1, 100],
  [0, -1, 0],
  [98, 1, 100],
] as const)('a press at %i by %i leads to %i', (from, direction, to) => {
  expect(stepProgress(from, direction)).toBe(to);
});

test('what was not touched stands where the latest update left it', () => {
  expect(fillFromLatest({ text: '', pictures: [] }, latest)).toMatchObject({
    milestone: 'roof',
    progress: 63,
  });
  expect(fillFromLatest({ text: '', pictures: [], progress: 0 }, latest)).toMatchObject({ progress: 0 });
  expect(fillFromLatest({ text: '', pictures: [] })).toMatchObject({ milestone: undefined, progress: 0 });
});

test('a draft survives leaving the page and says that it is back', () => {
  form().change({ text: '外墙贴到四层', progress: 70 });
  form().open('c-other');
  expect(form()).toMatchObject({ draft: { text: '' }, restored: false });
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '外墙贴到四层', progress: 70 }, restored: true });
});

test('too short or without a milestone nothing is sent, and it says what is missing', async () => {
  form().change({ text: '好' });
  await form().submit();
  expect(form().faults).toEqual(['too-short', 'milestone']);
  expect(sent()).toEqual([]);
});

test('sent: the draft is gone', async () => {
  cloud.callFunction.mockResolvedValue(answers('works.post', { updateId: 'u-2' }));
  form().change({ text: ' 外墙贴到四层 ' });
  await form().submit(latest);
  expect(usePostUpdate.getState().now.state).toBe('sent');
  expect(sent()[0]).toMatchObject({
    procedure: 'works.post',
    input: { communityId: 'c-1', text: '外墙贴到四层', milestone: 'roof', progress: 63, pictures: [] },
  });
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '' }, restored: false });
});

test('without network it is kept for later, and the form is free for the next one', async () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  form().change({ text: '外墙贴到四层' });
  await form().submit(latest);
  expect(usePostUpdate.getState().now.state).toBe('kept');
  expect(form().draft.text).toBe('');
});

test('refused: the words stay in the form', async () => {
  cloud.callFunction.mockResolvedValue(refuses('TEXT_REFUSED', null));
  form().change({ text: '外墙贴到四层' });
  await form().submit(latest);
  expect(usePostUpdate.getState().now).toMatchObject({ state: 'refused', problem: { code: 'TEXT_REFUSED' } });
  expect(form().draft.text).toBe('外墙贴到四层');
});
