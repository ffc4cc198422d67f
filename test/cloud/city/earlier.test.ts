import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { aPng } from '../../support/pictures';
import {
  aCommunity,
  aFlat,
  aNeed,
  aPerson,
  bureau,
  owner,
  startWorld,
  street,
  supervisor,
  worker,
} from '../../support/world';
import { uploadTo } from '../support/scene';

const DAY = 86_400_000;
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  await world.put('communities', aCommunity({ stage: 'needs', districtId: 'd-1', streetId: 's-1' }));
  await world.put(
    'people',
    aPerson('o-worker', worker()),
    aPerson('o-owner', owner(aFlat(1))),
    aPerson('o-street', street()),
    aPerson('o-neighbour-street', street('d-1', 's-2')),
    aPerson('o-bureau', bureau),
  );
});

const communityId = 'c-1';
async function propose(more: Partial<Input<'earlier.propose'>> = {}, by = 'o-worker') {
  const photo = await uploadTo(
    world,
    `earlier/${newMutation()}.png`,
    aPng(Math.floor(Math.random() * 1e6)),
    by,
  );
  return world.api(by, 'earlier.propose', {
    communityId,
    mutationId: newMutation(),
    entry: 'works',
    needs: { source: '2024年入户征求意见表', on: now - 400 * DAY, lines: ['屋顶漏', '没有路灯'] },
    plan: { source: '2025年改造方案公示', on: now - 200 * DAY, lines: ['屋面防水', '换雨水管', '加路灯'] },
    vote: {
      source: '2025年纸质表决，见附件',
      on: now - 150 * DAY,
      outcome: 'passed',
      owners: 240,
      tookPart: 200,
      agreed: 180,
    },
    photos: [photo],
    ...more,
  });
}
const decide = (by: string, approvalId: string, accept = true) =>
  world.api(by, 'approvals.decide', {
    mutationId: newMutation(),
    approvalId,
    ...(accept ? { accept: true as const } : { accept: false as const, reason: '照片上看不清' }),
  });
const read = async (by = 'o-owner') => valueOf(await world.api(by, 'earlier.read', { communityId }));
const denied = (code: string, details?: object) => ({
  ok: false,
  error: { code, ...(details && { details }) },
});

test('a half-done community comes in where it is: its list becomes the plan, its works begin, its vote stands as a paper', async () => {
  const { approvalId } = valueOf(await propose());
  expect(await read()).toEqual({ waitingSince: expect.any(Number) });
  const [asked] = valueOf(await world.api('o-street', 'approvals.list', {})).approvals;
  expect(asked).toMatchObject({
    mayDecide: true,
    asked: { act: 'earlier', entry: 'works', plan: { lines: ['屋面防水', '换雨水管', '加路灯'] } },
  });
  valueOf(await decide('o-street', approvalId));
  const home = valueOf(await world.api('o-owner', 'home.read', { communityId }));
  expect(home).toMatchObject({ community: { stage: 'works' } });
  const { planId = '' } = (await world.get('communities', communityId))!;
  const { rows: items } = valueOf(await world.api('o-owner', 'plans.items', { communityId, planId }));
  expect(items.map(({ title }) => title)).toEqual(['屋面防水', '换雨水管', '加路灯']);
  // The paper names no cost: the list is marked, so that nobody reads 0 yuan.
  const { plan } = valueOf(await world.api('o-owner', 'plans.read', { communityId }));
  expect(plan).toMatchObject({ copied: true, items: [{ copied: true }, { copied: true }, { copied: true }] });
  await eventually(
    'the photo past the content check',
    async () => (await read()).earlier?.photos.length === 1,
  );
  expect((await read()).earlier).toMatchObject({
    vote: { outcome: 'passed', owners: 240, source: '2025年纸质表决，见附件' },
    needs: { lines: ['屋顶漏', '没有路灯'] },
  });
  // It was not held here: no ballot, no receipt, nothing to verify.
  expect(await world.all('ballots')).toEqual([]);
  expect(await world.all('votes')).toEqual([]);
  // Works run from this day.
  await world.put('people', aPerson('o-supervisor', supervisor()));
  const update = {
    communityId,
    mutationId: newMutation(),
    text: '今天开始搭架子',
    milestone: 'site-setup' as const,
  };
  valueOf(await world.api('o-supervisor', 'works.post', { ...update, progress: 0, pictures: [] }));
});

test('with a plan and no vote yet it comes in at the plan, and is voted on here', async () => {
  const { approvalId } = valueOf(await propose({ entry: 'plan', vote: undefined }));
  valueOf(await decide('o-bureau', approvalId));
  expect((await world.get('communities', communityId))!).toMatchObject({
    stage: 'plan',
    earlierId: approvalId,
  });
});

test('nobody brings a passed vote in alone, and nobody confirms where they live or work', async () => {
  const { approvalId } = valueOf(await propose());
  await world.put(
    'people',
    aPerson('o-both', street(), owner(aFlat(2))),
    aPerson('o-worker-too', bureau, worker()),
  );
  expect(await decide('o-both', approvalId)).toMatchObject(denied('OWN_MATTER'));
  expect(await decide('o-worker-too', approvalId)).toMatchObject(denied('OWN_MATTER'));
  expect(await decide('o-neighbour-street', approvalId)).toMatchObject(denied('NOT_FOUND'));
  expect(await decide('o-worker', approvalId)).toMatchObject(denied('ROLE_REQUIRED'));
  expect((await world.get('communities', communityId))!.stage).toBe('needs');
});

test('refused, it can be corrected and proposed again', async () => {
  const { approvalId } = valueOf(await propose());
  expect(await propose()).toMatchObject(denied('APPROVAL_WAITING'));
  valueOf(await decide('o-street', approvalId, false));
  const again = valueOf(await propose());
  valueOf(await decide('o-street', again.approvalId));
  expect((await world.get('communities', communityId))!.stage).toBe('works');
});

test('a community whose residents have spoken here goes the whole way here', async () => {
  const { approvalId } = valueOf(await propose());
  await world.put('needs', aNeed());
  expect(await propose()).toMatchObject(denied('ALREADY_BEGUN'));
  const before = (await world.get('communities', communityId))!;
  await world.remove('communities', communityId);
  await world.put('communities', { ...before, planId: 'plan-1', stage: 'plan' });
  expect(await decide('o-street', approvalId)).toMatchObject(denied('ALREADY_BEGUN'));
});

test.each([
  [{ vote: undefined }, ['vote']],
  [{ plan: { source: '方案', on: 0, lines: [] } }, null],
] as const)('%j: works need a vote that passed, and a list', async (more, faults) => {
  const answer = await propose(more as unknown as Partial<Input<'earlier.propose'>>);
  expect(answer).toMatchObject(faults ? denied('EARLIER_INVALID', { faults }) : denied('INVALID_INPUT'));
});

test('a failed vote, numbers that do not fit and a day ahead are each named', async () => {
  const vote = {
    source: '2025年纸质表决',
    on: now + DAY,
    outcome: 'failed' as const,
    owners: 10,
    tookPart: 12,
    agreed: 3,
  };
  expect(await propose({ vote })).toMatchObject(
    denied('EARLIER_INVALID', { faults: ['outcome', 'figures', 'day'] }),
  );
});
