import { aPng } from '../../support/pictures';
import { newMutation, valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { aCommunity, aFlat, aPerson, startWorld, owner } from '../../support/world';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-1', owner(aFlat(1))), aPerson('o-2', owner(aFlat(2))));
  // WeChat's own answer does not come while a test lasts: the test pushes what it wants to see.
  await world.cloud.control('openapi', { mediaDelayMs: 3_600_000 });
});

/** A need with one picture that WeChat has been asked about: its id, and the trace id of the check. */
async function aWaitingPicture() {
  const headers = { 'x-local-persona': 'o-1' };
  const upload = await world.cloud.fetch('/upload?path=uploads/needs/a.jpg', {
    method: 'POST',
    headers,
    body: aPng(),
  });
  const { fileID } = JSON.parse(upload.body.toString()) as { fileID: string };
  const { needId } = valueOf(
    await world.api('o-1', 'needs.submit', {
      communityId: 'c-1',
      mutationId: newMutation(),
      category: 'lighting',
      place: 'stairwell',
      text: '三单元楼道的灯坏了两个月',
      pictures: [fileID],
    }),
  );
  const [{ _id: traceId } = { _id: '' }] = await world.all('media');
  return { needId, traceId };
}

const event = (traceId: string, more: object = {}) => ({
  ToUserName: 'gh_1',
  FromUserName: 'o-1',
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id: traceId,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  result: { suggest: 'pass', label: 100 },
  ...more,
});
const checkOf = async (needId: string) => (await world.get('needs', needId))?.pictures[0]?.check;

test('WeChat’s answer is taken though it carries the author’s identity: others see the picture', async () => {
  const { needId, traceId } = await aWaitingPicture();
  expect(await world.cloud.control('push', event(traceId))).toBe('success');
  expect(await checkOf(needId)).toBe('passed');
  const seen = valueOf(await world.api('o-2', 'needs.read', { communityId: 'c-1', needId }));
  expect(seen.pictures).toHaveLength(1);
});

test.each(['o-1', 'o-2', null])(
  'the same answer sent by the client of %s changes nothing',
  async (openid) => {
    const { needId, traceId } = await aWaitingPicture();
    const { result } = await world.cloud.call(openid, 'push', event(traceId));
    expect(result).toEqual({ ok: false });
    expect(await checkOf(needId)).toBe('waiting');
  },
);

test.each(['risky', 'review'])('a picture that WeChat calls %s is refused', async (suggest) => {
  const { needId, traceId } = await aWaitingPicture();
  await world.cloud.control('push', event(traceId, { result: { suggest } }));
  expect(await checkOf(needId)).toBe('refused');
});

test.each([
  ['an error in place of a verdict', { errcode: -1008, errmsg: 'download failed', result: undefined }],
  ['an error beside a verdict', { errcode: -1008, errmsg: 'download failed', result: { suggest: 'risky' } }],
  ['no verdict', { result: {} }],
])('%s leaves the picture waiting, and a later verdict counts', async (_, more) => {
  const { needId, traceId } = await aWaitingPicture();
  expect(await world.cloud.control('push', event(traceId, more))).toBe('success');
  expect(await checkOf(needId)).toBe('waiting');
  await world.cloud.control('push', event(traceId));
  expect(await checkOf(needId)).toBe('passed');
});

test('an answer under a trace id that nobody noted changes no picture', async () => {
  const { needId } = await aWaitingPicture();
  await world.cloud.control('push', event('no-such-trace'));
  expect(await checkOf(needId)).toBe('waiting');
});

test('an answer that is faster than the noting of its trace id is not lost', async () => {
  await world.cloud.control('openapi', { mediaDelayMs: 0 });
  const { needId } = await aWaitingPicture();
  await eventually('a verdict', () => checkOf(needId), { until: (check) => check !== 'waiting' });
  expect(await checkOf(needId)).toBe('passed');
});

test('the log says where each push came from', async () => {
  const before = world.cloud.log().length;
  await world.cloud.control('push', event('no-such-trace'));
  await eventually('its line', () =>
    world.cloud
      .log()
      .slice(before)
      .includes('{"event":"push","source":"wx_unknown","type":"wxa_media_check"}'),
  );
});
