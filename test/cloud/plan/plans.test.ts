import { createHash } from 'node:crypto';
import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import {
  aCommunity,
  aFlat,
  aNeed,
  aPerson,
  aPlan,
  aRoll,
  startWorld,
  owner,
  worker,
} from '../../support/world';
import { aPng } from '../../support/pictures';
import { validInput } from '../support/valid-input';
import { aBallot } from '../../support/a-ballot';

type Given = Input<'plans.publish'>;
const communityId = 'c-1';
let drawn = 0;
async function picture(name: string, body = aPng(++drawn)): Promise<string> {
  const headers = { 'x-local-persona': 'o-worker' };
  const answer = await world.cloud.fetch(`/upload?path=uploads/plans/${name}.jpg`, {
    method: 'POST',
    headers,
    body,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity(), aCommunity({ _id: 'c-2' }));
  await world.put('people', aPerson('o-worker', worker()), aPerson('o-1', owner(aFlat(1))));
});

const [item] = validInput('plans.publish', { communityId, mutationId: '', now: 0 }).items as [
  Given['items'][0],
];
const sending = (given: Partial<Given> = {}) => ({
  ...validInput('plans.publish', { communityId, mutationId: newMutation(), now: 0 }),
  ...given,
});
const send = (given: Partial<Given> = {}) => world.api('o-worker', 'plans.publish', sending(given));
const publish = async (given: Partial<Given> = {}) => valueOf(await send(given)).planId;
const read = async (planId?: string) =>
  valueOf(await world.api('o-1', 'plans.read', { communityId, ...(planId && { planId }) })).plan;

test('each publication is a new version; old ones stay readable', async () => {
  const first = await publish({ title: '第一版方案' });
  const second = await publish({ title: '第二版方案', items: [{ ...item, continues: `${first}:1` }] });
  expect(await read()).toMatchObject({ planId: second, version: 2, past: false, title: '第二版方案' });
  expect(await read(first)).toMatchObject({ version: 1, past: true, title: '第一版方案' });
  const { versions } = valueOf(await world.api('o-1', 'plans.versions', { communityId }));
  expect(versions.map(({ planId, version }) => [planId, version])).toEqual([
    [second, 2],
    [first, 1],
  ]);
});

test('an item goes on under its line, also from a version that a draft is older than', async () => {
  const first = await publish();
  const second = await publish({ items: [{ ...item, continues: `${first}:1` }, item] });
  const third = await publish({
    items: [
      { ...item, continues: `${second}:2` },
      { ...item, title: '改装路灯', continues: `${first}:1` },
    ],
  });
  const lines = (await world.get('plans', third))?.items.map(({ line }) => line);
  expect(lines).toEqual([`${second}:2`, `${first}:1`]);
  expect((await read())?.changes).toEqual({ added: 0, dropped: 0, changed: 1, costYuan: 0 });
});

test('two items cannot go on from one', async () => {
  const first = await publish();
  const second = await publish({ items: [{ ...item, continues: `${first}:1` }] });
  const twice = [`${first}:1`, `${second}:1`].map((continues) => ({ ...item, continues }));
  expect(await send({ items: twice })).toMatchObject({
    error: { code: 'UNKNOWN_ITEM', details: { itemIds: [`${second}:1`] } },
  });
});

test('what changed since the last version, field by field', async () => {
  const lamps = { ...item, quantity: '20 盏' };
  const first = await publish({ items: [lamps, { ...item, title: '路灯' }] });
  const payers = [{ payer: 'government' as const, yuan: 15_000 }];
  const planId = await publish({
    items: [
      { ...lamps, continues: `${first}:1`, quantity: '24 盏', costYuan: 15_000, payers },
      { ...item, title: '扶手' },
    ],
  });
  const answer = valueOf(await world.api('o-1', 'plans.changes', { communityId, planId }));
  expect(answer.changes).toMatchObject({
    added: [{ title: '扶手' }],
    dropped: [{ title: '路灯' }],
    same: 0,
    costYuan: 3000,
  });
  expect(answer.rows[0]?.fields).toEqual([
    { field: 'quantity', before: '20 盏', after: '24 盏' },
    { field: 'costYuan', before: 12_000, after: 15_000 },
    { field: 'payers', before: [], after: payers },
  ]);
  const of = valueOf(await world.api('o-1', 'plans.changes', { communityId, planId: first }));
  expect(of).toEqual({ rows: [] });
});

test('who pays adds up to the cost, or the plan is refused', async () => {
  const payers = [{ payer: 'owners' as const, yuan: 11_999 }];
  expect(await send({ items: [{ ...item, payers }] })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
});

test('a repeat of an older version does not put it in force again', async () => {
  const old = sending({ title: '第一版方案' });
  const first = valueOf(await world.api('o-worker', 'plans.publish', old)).planId;
  await world.travel(1000);
  const second = await publish();
  expect(valueOf(await world.api('o-worker', 'plans.publish', old)).planId).toBe(first);
  expect((await read())?.planId).toBe(second);
  expect(await world.all('plans')).toHaveLength(2);
});

test('two workers publish at once: versions follow each other, and who has to wait is told', async () => {
  await world.put('people', aPerson('o-other', worker()));
  await publish();
  const both = ['o-worker', 'o-other'].map((by) => ({ by, sent: sending({ title: `${by} 的方案` }) }));
  const answers = await Promise.all(both.map(({ by, sent }) => world.api(by, 'plans.publish', sent)));
  for (const [i, answer] of answers.entries()) {
    if (answer.ok) continue;
    expect(answer).toMatchObject({ error: { code: 'BUSY' } });
    valueOf(await world.api(both[i]!.by, 'plans.publish', both[i]!.sent));
  }
  const versions = (await world.all('plans')).map(({ version }) => version);
  expect(versions.sort()).toEqual([1, 2, 3]);
  expect((await read())?.version).toBe(3);
});

test('a publication that broke off gives its turn up', async () => {
  const until = (await world.now()) + 30_000;
  await world.remove('communities', communityId);
  await world.put('communities', aCommunity({ publishing: { planId: 'broken-off', until } }));
  expect(await send()).toMatchObject({ error: { code: 'BUSY' } });
  await world.travel(30_000);
  await publish();
  expect((await world.get('communities', communityId))?.publishing).toBeUndefined();
});

test('a plan to which a ballot refers stays as it is', async () => {
  await publish();
  const flats = [aFlat(1)];
  await world.put(
    'communities',
    aCommunity({ _id: 'c-3', stage: 'ballot', roll: aRoll(flats), ballotId: 'ballot-1' }),
  );
  await world.put('ballots', aBallot(await world.now(), flats, { communityId: 'c-3' }));
  await world.put('people', aPerson('o-worker-3', worker('c-3')));
  for (const alternative of [false, true]) {
    const given = { ...sending({ alternative }), communityId: 'c-3' };
    expect(await world.api('o-worker-3', 'plans.publish', given)).toMatchObject({
      error: { code: 'WRONG_STAGE', details: { stage: 'ballot' } },
    });
  }
  expect(await world.all('plans')).toHaveLength(1);
});

describe('alternatives', () => {
  const list = async () => valueOf(await world.api('o-1', 'plans.list', { communityId })).plans;

  test('stand beside the plan in force: no need is marked, no stage moves', async () => {
    await world.put('needs', aNeed());
    const beside = await publish({ alternative: true, items: [{ ...item, needIds: ['need-1'] }] });
    expect(await world.get('communities', communityId)).toMatchObject({ stage: 'needs' });
    expect((await world.get('needs', 'need-1'))?.state).toBe('submitted');
    const inForce = await publish();
    expect((await list()).map(({ planId, alternative }) => [planId, alternative])).toEqual([
      [inForce, false],
      [beside, true],
    ]);
    expect(await read(beside)).toMatchObject({ alternative: true, past: false });
  });

  test('have versions of their own', async () => {
    await publish();
    const first = await publish({ alternative: true });
    const given = sending({
      alternative: true,
      revises: first,
      items: [{ ...item, continues: `${first}:1` }],
    });
    const second = valueOf(await world.api('o-worker', 'plans.publish', given)).planId;
    expect(valueOf(await world.api('o-worker', 'plans.publish', given)).planId).toBe(second);
    expect((await list()).map(({ planId, version }) => [planId, version])).toEqual([
      [(await read())?.planId, 1],
      [second, 2],
    ]);
  });

  test('can be withdrawn, once as well as twice', async () => {
    await publish();
    const planId = await publish({ alternative: true });
    for (let time = 0; time < 2; time++) {
      valueOf(
        await world.api('o-worker', 'plans.withdraw', { communityId, mutationId: newMutation(), planId }),
      );
    }
    expect(await list()).toHaveLength(1);
    expect(await read(planId)).toMatchObject({ past: true });
  });

  test('and two plans stand side by side', async () => {
    const left = await publish();
    const right = await publish({
      alternative: true,
      items: [item, { ...item, category: 'lift', title: '加装电梯', costYuan: 500_000 }],
    });
    const compared = valueOf(await world.api('o-1', 'plans.compare', { communityId, left, right }));
    expect(compared.classes).toMatchObject([
      {
        class: 'improving',
        left: { costYuan: 12_000 },
        right: { costYuan: 512_000 },
        rows: [
          { left: { title: '更换楼道灯' }, right: { title: '更换楼道灯' } },
          { right: { title: '加装电梯' } },
        ],
      },
    ]);
  });
});

describe('pictures and drawings', () => {
  const seen = async (openid: string, planId: string) =>
    valueOf(await world.api(openid, 'plans.item', { communityId, planId, itemId: `${planId}:1` }));

  test('are seen by others once they have passed the check, and stay so in the next version', async () => {
    const risky = createHash('sha256').update(aPng(9999)).digest('hex');
    await world.cloud.control('openapi', { mediaDelayMs: 150, riskyPaths: [risky] });
    const uploads = [await picture('drawing'), await picture('other', aPng(9999))];
    const first = await publish({ items: [{ ...item, pictures: uploads }] });
    const files = (await world.get('plans', first))!.items[0]!.pictures;
    const [file] = files as [string];
    expect(files.every((kept) => kept.startsWith(`cloud://local.local/plans/${first}-`))).toBe(true);
    const early = await seen('o-1', first);
    expect([early.item.pictures, early.picturesWaiting]).toEqual([[], 0]);
    const own = await seen('o-worker', first);
    expect([own.item.pictures, own.picturesWaiting]).toEqual([files, 2]);

    await eventually('a verdict on both pictures', async () => (await world.get('plans', first))?.pictures, {
      until: (pictures) => pictures?.every(({ check }) => check !== 'waiting') === true,
    });
    for (const openid of ['o-1', 'o-worker'])
      expect((await seen(openid, first)).item.pictures).toEqual([file]);

    await world.cloud.control('openapi', { mediaDelayMs: 60_000 });
    const next = { ...item, continues: `${first}:1`, pictures: [file, await picture('more')] };
    expect((await seen('o-1', await publish({ items: [next] }))).item.pictures).toEqual([file]);
  });
});

test('sixty pictures of one plan are all handed to the check', async () => {
  await world.cloud.control('openapi', { mediaDelayMs: 3_600_000 });
  const files: string[] = [];
  for (let n = 0; n < 60; n++) files.push(await picture(`many-${String(n)}`));
  const items = Array.from({ length: 10 }, (_, i) => ({ ...item, pictures: files.slice(i * 6, i * 6 + 6) }));
  const planId = await publish({ items });
  const asked = (await world.all('media')).filter((media) => media.picture?.documentId === planId);
  expect(asked).toHaveLength(60);
});

test('a plan of another community is not there', async () => {
  await world.put('plans', aPlan({ _id: 'plan-elsewhere', communityId: 'c-2' }));
  const about = { communityId, planId: 'plan-elsewhere' };
  expect(valueOf(await world.api('o-1', 'plans.read', about))).toEqual({});
  expect(valueOf(await world.api('o-1', 'plans.versions', about))).toEqual({ versions: [] });
  const asked = [
    await world.api('o-1', 'plans.item', { ...about, itemId: 'plan-elsewhere:1' }),
    await world.api('o-1', 'plans.items', about),
    await world.api('o-1', 'plans.changes', about),
    await world.api('o-1', 'plans.compare', { communityId, left: 'plan-elsewhere', right: 'plan-elsewhere' }),
    await world.api('o-worker', 'plans.withdraw', { ...about, mutationId: newMutation() }),
    await send({ alternative: true, revises: 'plan-elsewhere' }),
  ];
  for (const answer of asked) expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
});
