import { readDraft, saveDraft } from '../../../src/client/drafts';
import {
  flush,
  know,
  leave,
  networkReturned,
  post,
  refusals,
  restart,
  waiting,
} from '../../../src/client/outbox';
import { DANGER_WORDS } from '../../../src/text/vocabulary/danger-words';
import { aBacking, aNeedLetter, aVisit, aVote, cloudAnswers } from '../support/letters';
import { cloud, network, newPhone, refuses, sent } from '../support/phone';
import { files, storage } from '../../support/taro';

/** No letter stands in the way of another: what goes first, who steps aside, and what ends a round. */
beforeEach(() => {
  newPhone();
  restart();
  know(DANGER_WORDS);
});
afterEach(() => jest.useRealTimers());

const procedures = () => sent().map(({ procedure }) => procedure);
const ids = () => waiting().map(({ input }) => input.mutationId);
const lost = new Error('timeout');

/** Written in a cellar: nothing is sent yet. */
async function writeOffline(...letters: Parameters<typeof post>[0][]) {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  for (const letter of letters) await post(letter);
  network('wifi');
  cloud.callFunction.mockReset();
}
/** Until the call or upload that was begun is with the platform. */
const underWay = () => new Promise((resume) => setTimeout(resume));
const lamp = aNeedLetter('the lamp is broken');

test.each([
  ['the content check is down', refuses('CONTENT_CHECK_UNAVAILABLE')],
  ['the cloud has an error', refuses('INTERNAL', { requestId: 'r-1' })],
  ['the cloud is busy', refuses('BUSY')],
  ['its call times out', lost],
])(
  '%s for a need: the votes behind it arrive in the same round, and it waits with the reason',
  async (_, reply) => {
    await writeOffline(lamp, aVote(1), aVote(2));
    cloudAnswers({ 'needs.submit': reply });
    await flush();
    expect(procedures().filter((name) => name === 'ballots.cast')).toHaveLength(2);
    expect(waiting()).toMatchObject([{ procedure: 'needs.submit', attempts: 1, nextAt: expect.any(Number) }]);
    expect(waiting()[0]?.lastError?.code).toBe(
      reply instanceof Error ? 'UNREACHABLE' : (reply.result as { error: { code: string } }).error.code,
    );
    expect(refusals()).toEqual([]);
  },
);

test('a vote that nothing answers does not hold the votes of other owners, nor the rest', async () => {
  await writeOffline(aVote(1), aVote(2), aBacking('n1'));
  cloud.callFunction.mockImplementation(async ({ data }) => {
    if (data.input.ownerKey === 'o1') throw lost;
    return { result: { ok: true, value: {} } };
  });
  await flush();
  expect(ids()).toEqual([aVote(1).input.mutationId]);
});

test('a picture whose upload never ends holds nobody: what is urgent goes before it, the rest after its time', async () => {
  await writeOffline(aNeedLetter('with a picture', ['wxfile://usr/1.jpg']), aVote(1), aBacking('n1'));
  cloudAnswers({});
  cloud.uploadFile.mockReturnValue(new Promise(() => undefined));
  jest.useFakeTimers();
  const round = flush();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(procedures()).toEqual(['ballots.cast']);
  await jest.advanceTimersByTimeAsync(60_000);
  await round;
  expect(procedures()).toEqual(['ballots.cast', 'needs.back']);
  expect(waiting()).toMatchObject([{ procedure: 'needs.submit', lastError: { code: 'UNREACHABLE' } }]);
});

test('who casts a vote while another letter’s upload hangs does not wait for it', async () => {
  await writeOffline(aNeedLetter('with a picture', ['wxfile://usr/1.jpg']));
  cloudAnswers({});
  cloud.uploadFile.mockReturnValue(new Promise(() => undefined));
  void flush();
  await expect(post(aVote(1))).resolves.toMatchObject({ state: 'sent' });
});

test('only a phone without network ends a round', async () => {
  await writeOffline(aVote(1), aVote(2), aVote(3));
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  await flush();
  expect(sent()).toHaveLength(1);
  expect(waiting()).toHaveLength(3);
});

test('dangers go first, then votes, then the rest, each the oldest first', async () => {
  await writeOffline(
    aBacking('n1'),
    aVote(1),
    aVisit('1-1-101'),
    aVisit('1-1-102', '厨房漏煤气了'),
    aVote(2),
  );
  cloudAnswers({});
  await flush();
  expect(sent().map(({ procedure, input }) => input.unit ?? input.ownerKey ?? procedure)).toEqual([
    ...['1-1-102', 'o1', 'o2'],
    ...['needs.back', '1-1-101'],
  ]);
});

test('a danger taken down at the door goes at once, beside an upload that hangs', async () => {
  await writeOffline(aNeedLetter('with a picture', ['wxfile://usr/1.jpg']));
  cloudAnswers({});
  cloud.uploadFile.mockReturnValue(new Promise(() => undefined));
  void flush();
  leave(aVisit('1-1-102', '厨房漏煤气了'));
  await underWay();
  expect(procedures()).toEqual(['door.record']);
});

test('taking back goes only after what it takes back, others do not wait for either', async () => {
  await writeOffline(aBacking('n1'), aBacking('n1', 'needs.unback'), aBacking('n2', 'needs.unback'));
  cloudAnswers({ 'needs.back': refuses('BUSY') });
  await flush();
  expect(ids()).toEqual([aBacking('n1'), aBacking('n1', 'needs.unback')].map((l) => l.input.mutationId));
  cloudAnswers({});
  await flush();
  expect(procedures()).toEqual(['needs.back', 'needs.unback']);
});

test('the network returns while a round ends for want of it: all is tried again, each letter once', async () => {
  await writeOffline(aVote(1), aVote(2));
  network('none');
  let fail: (error: Error) => void = () => undefined;
  cloud.callFunction.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
  cloud.callFunction.mockResolvedValue({ result: { ok: true, value: {} } });
  void flush();
  const back = networkReturned();
  fail(new Error('request:fail'));
  await back;
  expect(waiting()).toEqual([]);
  expect(sent().map(({ input }) => input.ownerKey)).toEqual(['o1', 'o1', 'o2']);
});

test('in front of the person too, what passes keeps the letter; what does not gives the words back', async () => {
  cloudAnswers({ 'needs.submit': refuses('CONTENT_CHECK_UNAVAILABLE') });
  await expect(post(lamp)).resolves.toMatchObject({
    state: 'kept',
    error: { code: 'CONTENT_CHECK_UNAVAILABLE' },
  });
  cloudAnswers({ 'needs.submit': refuses('TEXT_REFUSED') });
  await expect(post(lamp)).resolves.toMatchObject({ state: 'refused', error: { code: 'TEXT_REFUSED' } });
  expect(waiting()).toEqual([]);
  expect(readDraft('need:c1')).toEqual(lamp.draft?.value);
});

test('what was typed between the press and the box stays a draft', async () => {
  const more = { text: 'the lamp is broken, and the door too' };
  saveDraft('need:c1', more);
  await post(lamp);
  expect(readDraft('need:c1')).toEqual(more);
});

test('killed while it was being sent: in the box alone, no draft to be sent a second time', async () => {
  saveDraft('need:c1', lamp.draft?.value);
  cloud.callFunction.mockReturnValue(new Promise(() => undefined));
  void post(lamp);
  await underWay();
  restart();
  expect(waiting()).toHaveLength(1);
  expect(readDraft('need:c1')).toBeUndefined();
  cloudAnswers({});
  await flush();
  expect(sent().map(({ input }) => input.mutationId)).toEqual([lamp.input.mutationId]);
});

test('a refused letter never takes the place of what is being written now', async () => {
  await writeOffline(lamp);
  saveDraft('need:c1', { text: 'something else' });
  cloudAnswers({ 'needs.submit': refuses('TEXT_REFUSED') });
  await flush();
  expect(readDraft('need:c1')).toEqual({ text: 'something else' });
  expect(refusals()).toMatchObject([{ letter: { draft: { value: { text: 'the lamp is broken' } } } }]);
});

test('a vote whose time has passed is out of the box, told with its reason and without its choice', async () => {
  await writeOffline({ ...aVote(1), until: 5 });
  cloudAnswers({ 'ballots.cast': refuses('BALLOT_CLOSED', { closedAt: 5 }) });
  await flush();
  expect(waiting()).toEqual([]);
  expect(refusals()).toMatchObject([{ error: { code: 'BALLOT_CLOSED' } }]);
  const stored = storage.keys().map((key) => String(storage.read(key)));
  expect(stored.join()).not.toContain('approve');
});

describe('the phone’s storage is full', () => {
  test('the draft stays for a killed app, and goes when the letter has arrived', async () => {
    saveDraft('need:c1', lamp.draft?.value);
    storage.full = true;
    await writeOffline(lamp);
    expect(readDraft('need:c1')).toEqual(lamp.draft?.value);
    cloudAnswers({});
    await flush();
    expect(procedures()).toEqual(['needs.submit']);
    expect(readDraft('need:c1')).toBeUndefined();
  });

  test('what waited before stays in the box', async () => {
    await writeOffline(aVote(1));
    storage.full = true;
    await writeOffline(aVote(2));
    expect(waiting()).toHaveLength(2);
    restart();
    expect(waiting()).toHaveLength(1);
  });
});

test('a letter that another window has put in is not written over', async () => {
  await writeOffline(aVote(1));
  const key = '|outbox';
  storage.write(key, JSON.stringify([aVote(1), aVote(2)]));
  await writeOffline(aVote(3));
  expect(waiting().map(({ input }) => 'ownerKey' in input && input.ownerKey)).toEqual(['o1', 'o2', 'o3']);
});

test('a letter that cannot even be read steps aside', async () => {
  await writeOffline({ ...lamp, files: {} as never }, aVote(1));
  cloudAnswers({});
  await flush();
  expect(ids()).toEqual([lamp.input.mutationId]);
  expect(files.removed).toEqual([]);
});
