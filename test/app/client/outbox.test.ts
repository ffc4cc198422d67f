import { readDraft } from '../../../src/client/drafts';
import {
  flush,
  post,
  refusals,
  restart,
  acknowledge,
  waiting,
  type Letter,
} from '../../../src/client/outbox';
import { answers, cloud, network, newPhone, refuses, sent, answersAny } from '../support/phone';

beforeEach(() => {
  newPhone();
  restart();
});

const vote = (n: number): Letter<'ballots.cast'> => ({
  procedure: 'ballots.cast',
  input: {
    communityId: 'c1',
    ballotId: 'b1',
    ownerKey: `o${n}`,
    choice: { m1: ['approve'] },
    mutationId: `vote-${n}-0123456789ab`,
  },
  writtenAt: 1,
});
const offline = () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
};
const online = () => {
  network('wifi');
  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValue(answersAny({ receipt: 'R', castAt: 2 }));
};

test('with a network it is sent at once and nothing stays', async () => {
  online();
  await expect(post(vote(1))).resolves.toEqual({ state: 'sent', value: { receipt: 'R', castAt: 2 } });
  expect(waiting()).toEqual([]);
});

test('without one it is kept, survives a killed app, and goes later under the same id, in order, once', async () => {
  offline();
  await expect(post(vote(1))).resolves.toMatchObject({ state: 'kept', error: { code: 'OFFLINE' } });
  await post(vote(2));
  restart();
  expect(waiting().map(({ input }) => input.mutationId)).toEqual(
    [vote(1), vote(2)].map((v) => v.input.mutationId),
  );
  online();
  await Promise.all([flush(), flush(), flush()]);
  expect(sent().map(({ input }) => input)).toEqual([vote(1).input, vote(2).input]);
  expect(waiting()).toEqual([]);
  await flush();
  expect(sent()).toHaveLength(2);
});

test('a call whose answer was lost stays and is repeated under its id', async () => {
  cloud.callFunction.mockRejectedValue(new Error('timeout'));
  await expect(post(vote(1))).resolves.toMatchObject({ state: 'kept', error: { code: 'UNREACHABLE' } });
  online();
  await flush();
  expect(sent()[0]?.input.mutationId).toBe(vote(1).input.mutationId);
});

test.each(['backup', 'restore'])(
  'what meets the pause of a %s waits and goes later under its id',
  async (why) => {
    cloud.callFunction.mockResolvedValue(refuses('PAUSED', { for: why }));
    await expect(post(vote(1))).resolves.toMatchObject({ state: 'kept', error: { code: 'PAUSED' } });
    online();
    await flush();
    expect(sent()[0]?.input.mutationId).toBe(vote(1).input.mutationId);
    expect(waiting()).toEqual([]);
  },
);

test('a refusal in front of the person is the page’s to tell', async () => {
  cloud.callFunction.mockResolvedValue(refuses('BALLOT_CLOSED', { closedAt: 9 }));
  await expect(post(vote(1))).resolves.toEqual({
    state: 'refused',
    error: { code: 'BALLOT_CLOSED', details: { closedAt: 9 } },
  });
  expect(waiting()).toEqual([]);
  expect(refusals()).toEqual([]);
});

const need: Letter<'needs.submit'> = {
  procedure: 'needs.submit',
  input: {
    communityId: 'c1',
    category: 'roads',
    place: 'common',
    text: 'broken',
    pictures: [],
    mutationId: 'need-0123456789abcdef',
  },
  writtenAt: 1,
  files: { folder: 'needs', paths: ['wxfile://1.jpg', 'wxfile://2.png'] },
  draft: { key: 'need:c1', value: { text: 'broken' } },
};

test('a refusal in the background is told with its reason, and the words become a draft again', async () => {
  offline();
  await post(vote(1));
  const { files: _files, ...words } = need;
  await post(words);
  network('wifi');
  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValueOnce(answersAny({})).mockResolvedValueOnce(refuses('TEXT_REFUSED'));
  await flush();
  expect(refusals()).toMatchObject([{ error: { code: 'TEXT_REFUSED' } }]);
  expect(readDraft('need:c1')).toEqual({ text: 'broken' });
  acknowledge(need.input.mutationId);
  expect(refusals()).toEqual([]);
});

test('a vote that is refused in the background leaves no choice on the phone', async () => {
  offline();
  await post(vote(1));
  network('wifi');
  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValue(refuses('BALLOT_CLOSED', { closedAt: 9 }));
  await flush();
  expect(refusals()).toMatchObject([{ letter: { input: { ownerKey: 'o1' } } }]);
  expect(JSON.stringify([refusals(), waiting()])).not.toContain('approve');
});

test('in the background a passing trouble of the cloud keeps the letter', async () => {
  offline();
  await post(vote(1));
  network('wifi');
  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValue(refuses('BUSY'));
  await flush();
  expect(waiting()).toHaveLength(1);
  expect(refusals()).toEqual([]);
});

test('pictures are stored first, each once, even when the connection breaks between them', async () => {
  cloud.uploadFile
    .mockResolvedValueOnce({ fileID: 'cloud://e/needs/1.jpg' })
    .mockRejectedValueOnce(new Error('fail'))
    .mockResolvedValueOnce({ fileID: 'cloud://e/needs/2.png' });
  cloud.callFunction.mockResolvedValue(answers('needs.submit', { needId: 'n' }));
  await expect(post(need)).resolves.toMatchObject({ state: 'kept' });
  expect(sent()).toHaveLength(0);
  restart();
  await flush();
  expect(sent()[0]?.input.pictures).toEqual(['cloud://e/needs/1.jpg', 'cloud://e/needs/2.png']);
  const paths = cloud.uploadFile.mock.calls.map(([{ cloudPath }]) => cloudPath as string);
  expect(paths).toHaveLength(3);
  expect(paths[0]).toMatch(/^uploads\/needs\/[\w-]{22}\.jpg$/);
  expect(paths[2]).toMatch(/^uploads\/needs\/[\w-]{22}\.png$/);
});
