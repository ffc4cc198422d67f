import { openMyNeeds, sortNewsFirst } from '../../../src/stores/need/mine';
import { openNeed } from '../../../src/stores/need/thread';
import { markSeen, noteProgress, newsOf } from '../../../src/stores/need/progress';
import { newsCount } from '../../../src/stores/home/home';
import { aNeed, aThread } from '../support/needs';
import { answers, cloud, newPhone, sent } from '../support/phone';

beforeEach(newPhone);

const ours = (needId: string, changedAt: number) => aNeed({ needId, changedAt, mine: true });
const listed = async (...submitted: ReturnType<typeof ours>[]) => {
  cloud.callFunction.mockResolvedValue(answers('needs.mine', { submitted, backed: [] }));
  await openMyNeeds('c1');
};

test('what was just submitted is no news; its answer is, until the thread is opened on this phone', async () => {
  await listed(ours('n-1', 1_000));
  expect(newsOf('c1').size).toBe(0);
  await listed(ours('n-1', 5_000));
  expect([...newsOf('c1')]).toEqual(['n-1']);
  cloud.callFunction.mockResolvedValue(
    answers('needs.read', aThread({ needId: 'n-1', changedAt: 5_000, mine: true, state: 'adopted' })),
  );
  await openNeed('c1', 'n-1');
  expect(newsOf('c1').size).toBe(0);
  await listed(ours('n-1', 7_000));
  expect([...newsOf('c1')]).toEqual(['n-1']);
});

test('a thread that could not be opened has not been seen', async () => {
  await listed(ours('n-9', 5_000));
  cloud.callFunction.mockRejectedValue(new Error('fail'));
  await openNeed('c1', 'n-9');
  expect(newsOf('c1').size).toBe(1);
});

test('the hub counts what this phone has heard of, and asks nobody', () => {
  noteProgress('c1', [ours('n-1', 5_000), aNeed({ needId: 'n-2', changedAt: 9_000 })]);
  expect(newsCount('c1')).toBe(1);
  expect(newsCount('c2')).toBe(0);
  expect(sent()).toEqual([]);
});

test('a need that the household left is forgotten with the next full answer', async () => {
  noteProgress('c1', [ours('n-1', 5_000)]);
  await listed(ours('n-2', 1_000));
  expect(newsOf('c1').size).toBe(0);
});

test('backing an answered need makes no news of what the person has just read', async () => {
  const need = aNeed({ needId: 'n-3', changedAt: 6_000, backedByMe: true });
  markSeen('c1', need);
  noteProgress('c1', [need]);
  expect(newsOf('c1').size).toBe(0);
});

test('news comes first, and each part keeps its order', () => {
  const rows = ['a', 'b', 'c', 'd'].map((needId) => aNeed({ needId }));
  expect(sortNewsFirst(rows, new Set(['d', 'b'])).map(({ needId }) => needId)).toEqual(['b', 'd', 'a', 'c']);
});
