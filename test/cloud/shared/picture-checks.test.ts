import { ANSWER_MS, MOST_ASKED } from '../../../src/domain/shared/picture/check';
import { aPng } from '../../support/pictures';
import { newMutation, valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { aCommunity, aFlat, aPerson, owner, startWorld, supervisor, worker } from '../../support/world';

/**
 * A picture that WeChat gives no verdict about: asked about again by the timer, then shown to a worker. Before that only
 * its author sees it.
 */
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put(
    'people',
    aPerson('o-1', owner(aFlat(1))),
    aPerson('o-2', owner(aFlat(2))),
    aPerson('o-worker', worker()),
    aPerson('o-colleague', worker(), owner(aFlat(3))),
    aPerson('o-supervisor', supervisor()),
  );
  await world.runTimer();
});
const community = { communityId: 'c-1' };

async function submit(openid = 'o-1', pictures = 1): Promise<string> {
  const uploads = [];
  for (let n = 0; n < pictures; n += 1) {
    const upload = await world.cloud.fetch(`/upload?path=uploads/needs/${openid}-${n}.png`, {
      method: 'POST',
      headers: { 'x-local-persona': openid },
      body: aPng(8 + n),
    });
    uploads.push((JSON.parse(upload.body.toString()) as { fileID: string }).fileID);
  }
  const need = { category: 'lighting', place: 'stairwell', text: '三单元楼道的灯坏了两个月' } as const;
  const input = { ...community, mutationId: newMutation(), ...need, pictures: uploads };
  return valueOf(await world.api(openid, 'needs.submit', input)).needId;
}

const weChat = (settings: object) => world.cloud.control('openapi', { mediaDelayMs: 1, ...settings });
/** WeChat cannot fetch any picture. */
const failing = { failingPaths: ['/storage/'] };
const asked = async () => {
  const { byAction } = await world.cloud.control<Awaited<ReturnType<Counters>>>('counters');
  return byAction['wx.openApi'] ?? 0;
};
type Counters = () => Promise<{ readonly byAction: Readonly<Record<string, number>> }>;
const checksOf = async (needId: string) =>
  (await world.get('needs', needId))?.pictures.map(({ check }) => check);
const seenBy = async (openid: string, needId: string) =>
  valueOf(await world.api(openid, 'needs.read', { ...community, needId })).pictures;
const waiting = async (openid = 'o-worker') =>
  valueOf(await world.api(openid, 'pictures.waiting', community)).pictures;

/** Lets so many times of answer pass, with the timer after each. */
async function pass(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await world.travel(ANSWER_MS);
    await world.runTimer();
  }
}
const decide = (openid: string, picture: { documentId: string; file: string }, show: boolean) =>
  world.api(openid, 'pictures.decide', {
    ...community,
    mutationId: newMutation(),
    place: 'needs',
    documentId: picture.documentId,
    file: picture.file,
    show,
  });

test.each([
  ['fails at WeChat', failing],
  ['is never answered', { silentPaths: ['/storage/'] }],
  [
    'cannot be handed over',
    { refuse: { 'security.mediaCheckAsync': { errcode: -1, errmsg: 'system error' } } },
  ],
])('a check that %s is no refusal: after half an hour WeChat is asked again', async (_, settings) => {
  await weChat(settings);
  const needId = await submit();
  await weChat({ failingPaths: [], silentPaths: [], refuse: {} });
  await world.travel(ANSWER_MS - 60_000);
  await world.runTimer();
  expect(await checksOf(needId)).toEqual(['waiting']);
  await world.travel(60_000);
  await world.runTimer();
  await eventually('the verdict', () => checksOf(needId), { until: (checks) => checks?.[0] === 'passed' });
  expect(await seenBy('o-2', needId)).toHaveLength(1);
  await pass(1);
  expect(await world.all('due')).not.toContainEqual(expect.objectContaining({ what: 'picture' }));
});

test('an answer in time ends it: nobody asks again, and no worker is asked', async () => {
  await weChat({});
  const needId = await submit();
  await eventually('the verdict', () => checksOf(needId), { until: (checks) => checks?.[0] === 'passed' });
  await world.cloud.control('counters/reset', {});
  await pass(MOST_ASKED + 1);
  expect(await asked()).toBe(0);
  expect(await waiting()).toEqual([]);
});

test('after three questions a worker is shown the picture and its place, but not its author or anybody before that', async () => {
  await weChat(failing);
  const needId = await submit();
  await pass(MOST_ASKED - 1);
  expect(await waiting()).toEqual([]);
  await pass(1);
  await world.cloud.control('counters/reset', {});
  await pass(1);
  expect(await asked()).toBe(0);
  expect(await waiting()).toMatchObject([
    {
      place: 'needs',
      documentId: needId,
      text: '三单元楼道的灯坏了两个月',
      file: expect.stringContaining('cloud://') as string,
    },
  ]);
  expect(JSON.stringify(await waiting())).not.toContain('o-1');
  expect(await seenBy('o-2', needId)).toEqual([]);
  expect(await seenBy('o-1', needId)).toHaveLength(1);
});

test('a picture that a worker lets pass is seen by all, and who decided when is kept with it', async () => {
  await weChat(failing);
  const needId = await submit('o-1', 2);
  await pass(MOST_ASKED);
  const [first, second] = await waiting();
  expect(valueOf(await decide('o-worker', first!, true))).toEqual({ shown: true });
  expect(await waiting()).toEqual([second]);
  expect(valueOf(await decide('o-worker', second!, false))).toEqual({ shown: false });
  expect(await seenBy('o-2', needId)).toEqual([first!.file]);
  const { pictures } = (await world.get('needs', needId))!;
  const decided = { by: 'o-worker', at: expect.any(Number) as number };
  expect(pictures).toEqual(
    expect.arrayContaining([
      { file: first!.file, check: 'passed', decided },
      { file: second!.file, check: 'refused', decided },
    ]),
  );
  expect(await waiting()).toEqual([]);
  expect(await world.get('pictureChecks', `needs:${needId}`)).toMatchObject({ state: 'done' });
});

test('whoever comes second is told how it stands', async () => {
  await weChat(failing);
  await submit();
  await pass(MOST_ASKED);
  const [picture] = await waiting();
  const answers = await Promise.all([
    decide('o-worker', picture!, true),
    decide('o-colleague', picture!, false),
  ]);
  const [one, two] = answers.map((answer) => valueOf(answer).shown);
  expect(one).toBe(two);
  expect(valueOf(await decide('o-worker', picture!, !one))).toEqual({ shown: one });
});

test('nobody decides on a picture of their own', async () => {
  await weChat(failing);
  await submit('o-colleague');
  await pass(MOST_ASKED);
  const [picture] = await waiting('o-worker');
  expect(await waiting('o-colleague')).toEqual([]);
  expect(await decide('o-colleague', picture!, true)).toMatchObject({ error: { code: 'OWN_MATTER' } });
  expect(valueOf(await decide('o-worker', picture!, true))).toEqual({ shown: true });
});

test('what WeChat refuses is refused, though a person let it pass, and what a person refused stays so', async () => {
  await weChat(failing);
  const needId = await submit('o-1', 2);
  const traces = (await world.all('media')).map(({ _id, picture }) => [picture?.file, _id] as const);
  const answer = (file: string, suggest: string) =>
    world.cloud.control('push', {
      FromUserName: 'o-1',
      Event: 'wxa_media_check',
      trace_id: traces.find(([of]) => of === file)?.[1],
      errcode: 0,
      result: { suggest },
    });
  await pass(MOST_ASKED);
  const [first, second] = await waiting();
  valueOf(await decide('o-worker', first!, true));
  valueOf(await decide('o-worker', second!, false));
  await answer(first!.file, 'risky');
  await answer(second!.file, 'pass');
  expect(await checksOf(needId)).toEqual(['refused', 'refused']);
});

test('a picture that waits since before checks were noted is found by the daily look over everything', async () => {
  await weChat(failing);
  const needId = await submit();
  await world.remove('pictureChecks', `needs:${needId}`);
  await world.remove('due', `picture:needs:${needId}`);
  await weChat({ failingPaths: [] });
  await world.travel(86_400_000);
  await world.runTimer();
  await world.runTimer();
  await eventually('the verdict', () => checksOf(needId), { until: (checks) => checks?.[0] === 'passed' });
});
