import type { Input } from '../../../src/contract/contract';
import { verify } from '../../../src/verifier/verify';
import { newMutation, valueOf } from '../../support/api';
import { aFlat, aNeed, anItem, aPerson, aPlan, startWorld, tenant } from '../../support/world';
import {
  announced,
  aPlace,
  aRow,
  cast,
  exported,
  keyOf,
  o,
  opened,
  papersOf,
  seenBy,
  stored,
  supervisorOf,
  toClose,
  toFinal,
  toOpening,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** Each kind of ballot from its notice to a file that a stranger can count again. */
const world = startWorld();

type Motion = Input<'ballots.publish'>['motions'][number];
const motion = (title: string, more: Partial<Motion> = {}): Motion => ({
  title,
  matter: 'other-major',
  options: [],
  ...more,
});

/** Closes, lets it become final, and checks the published file; answers the result. */
async function counted(ballot: Ballot) {
  await toClose(ballot);
  await toFinal(ballot);
  const report = verify(await exported(ballot));
  expect(report.steps.flatMap(({ problems }) => problems)).toEqual([]);
  expect(report.ok).toBe(true);
  const { result } = await seenBy(ballot, o(ballot, 1));
  expect(result?.stage).toBe('final');
  return result!;
}
const stageOf = async ({ communityId }: Ballot) => (await world.get('communities', communityId))?.stage;

test('item by item: each item passes or fails alone, a special one only with three quarters', async () => {
  const place = await aPlace(world, 'c-items', aRow(4));
  const ballot = await opened(place, {
    kind: 'items',
    motions: [motion('楼道灯'), motion('加装电梯', { matter: 'rebuild' }), motion('车棚')],
  });
  const choices = [
    { m1: ['approve'], m2: ['approve'], m3: ['reject'] },
    { m1: ['approve'], m2: ['approve'], m3: ['abstain'] },
    { m1: ['approve'], m2: ['reject'], m3: ['approve'] },
    { m1: ['abstain'], m2: ['reject'], m3: ['approve'] },
  ];
  expect(await cast(ballot, 1, approve)).toMatchObject({ error: { code: 'CHOICE_INVALID' } });
  for (const [i, choice] of choices.entries()) valueOf(await cast(ballot, i + 1, choice));
  const { outcome } = await counted(ballot);
  expect(outcome?.motions.map(({ rule, passed }) => [rule, passed])).toEqual([
    ['ordinary', true],
    ['special', false],
    ['ordinary', false],
  ]);
  expect(await stageOf(ballot)).toBe('works');
});

test('one plan of several: the plans are named with their hashes, and the leading one must pass itself', async () => {
  const place = await aPlace(world, 'c-one-of', aRow(3));
  await world.put('plans', aPlan({ _id: 'plan-other', communityId: 'c-one-of', title: '另一个方案' }));
  const options = [
    { title: '照明改造方案', planId: 'plan-c-one-of' },
    { title: '另一个方案', planId: 'plan-other' },
  ];
  const ballot = await opened(place, { kind: 'one-of', motions: [motion('选哪个方案', { options })] });
  const { form } = await seenBy(place, o(place, 1));
  const hashes = form.motions[0]!.options.map(({ planHash }) => planHash);
  expect(new Set(hashes).size).toBe(2);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(hashes[0]).toBe((await stored(ballot)).notice.statement.planHash);
  for (const [i, pick] of ['o1', 'o1', 'none'].entries()) {
    valueOf(await cast(ballot, i + 1, { m1: [pick] }));
  }
  const { outcome, tally } = await counted(ballot);
  expect(outcome).toMatchObject({ passed: true, motions: [{ optionId: 'o1' }] });
  expect(tally.motions[0]?.options.map(({ optionId, owners }) => [optionId, owners])).toEqual([
    ['o1', 2],
    ['o2', 0],
    ['none', 1],
    ['abstain', 0],
  ]);
});

test('where an alternative wins, it comes into force and takes up its needs; those of the former plan are open again', async () => {
  const communityId = 'c-chosen';
  const place = await aPlace(world, communityId, aRow(3));
  await world.put(
    'needs',
    aNeed({
      _id: 'need-former',
      communityId,
      state: 'adopted',
      planItem: { planId: 'plan-c-chosen', itemId: 'plan-c-chosen:1', title: '照明', at: 1 },
    }),
    aNeed({ _id: 'need-chosen', communityId }),
  );
  const items = [anItem('plan-chosen', 1, { needIds: ['need-chosen'], title: '先修排水' })];
  const other = { _id: 'plan-chosen', communityId, title: '另一个方案', items };
  await world.put('plans', aPlan({ ...other, alternative: 'standing' }));
  const options = [
    { title: '照明改造方案', planId: 'plan-c-chosen' },
    { title: '另一个方案', planId: 'plan-chosen' },
  ];
  const ballot = await opened(place, { kind: 'one-of', motions: [motion('选哪个方案', { options })] });
  for (const n of [1, 2, 3]) valueOf(await cast(ballot, n, { m1: ['o2'] }));
  await counted(ballot);
  expect(await world.get('communities', communityId)).toMatchObject({
    planId: 'plan-chosen',
    stage: 'works',
  });
  expect((await world.get('plans', 'plan-chosen'))?.alternative).toBeUndefined();
  expect((await world.get('needs', 'need-chosen'))?.planItem).toMatchObject({ title: '先修排水' });
  expect(await world.get('needs', 'need-former')).toMatchObject({ state: 'submitted' });
});

test('a plan of another community cannot be put to the vote', async () => {
  const place = await aPlace(world, 'c-foreign', aRow(2));
  const options = [
    { title: '照明改造方案', planId: 'plan-c-foreign' },
    { title: '别处的方案', planId: 'plan-c-items' },
  ];
  const input = { kind: 'one-of' as const, motions: [motion('选哪个方案', { options })] };
  await expect(announced(place, input)).rejects.toThrow('NOT_FOUND');
});

test('priorities: up to two of four by every household, tenants too; nothing is decided by them', async () => {
  const place = await aPlace(world, 'c-priorities', aRow(4));
  const second = { ...aFlat(2), communityId: 'c-priorities' };
  await world.put('people', aPerson('tenant', tenant(second)), aPerson('flatmate', tenant(second)));
  const options = ['楼道灯', '电梯', '车棚', '绿化'].map((title) => ({ title }));
  const ballot = await opened(place, {
    kind: 'priorities',
    binding: 'consultative',
    most: 2,
    motions: [motion('先做什么', { options })],
  });
  const [household] = await papersOf(ballot, 'tenant');
  // Owner and tenant of a flat have one voice.
  expect((await papersOf(ballot, o(ballot, 2)))[0]?.ownerKey).toBe(household?.ownerKey);
  const own = { ownerKey: household!.ownerKey };
  valueOf(await cast(ballot, 2, { m1: ['o1', 'o3'] }, { by: 'tenant', ...own }));
  for (const by of ['flatmate', o(ballot, 2)]) {
    expect(await cast(ballot, 2, { m1: ['o2'] }, { by, ...own })).toMatchObject({
      error: { code: 'ALREADY_VOTED' },
    });
  }
  for (const choice of [{ m1: ['o3', 'o1'] }, { m1: ['o1', 'o2', 'o3'] }]) {
    const mine = (await papersOf(ballot, o(ballot, 3)))[0]!;
    const refused = await cast(ballot, 3, choice, { ownerKey: mine.ownerKey });
    expect(refused).toMatchObject({ error: { code: 'CHOICE_INVALID' } });
  }
  const first = (await papersOf(ballot, o(ballot, 1)))[0]!;
  valueOf(await cast(ballot, 1, { m1: ['o1'] }, { ownerKey: first.ownerKey }));
  const { tally, outcome } = await counted(ballot);
  expect(outcome).toBeUndefined();
  expect(tally).toMatchObject({ owners: 2, areaCenti: 16_000 });
  expect(tally.motions[0]?.options.map(({ owners }) => owners)).toEqual([2, 0, 1, 0]);
});

test('in a statutory vote a tenant has no say', async () => {
  const place = await aPlace(world, 'c-tenant', aRow(2));
  await world.put('people', aPerson('lodger', tenant({ ...aFlat(1), communityId: 'c-tenant' })));
  const ballot = await opened(place);
  expect(await papersOf(ballot, 'lodger')).toEqual([]);
  expect(await cast(ballot, 1, approve, { by: 'lodger' })).toMatchObject({
    error: { code: 'NOT_ON_BALLOT_ROLL' },
  });
});

test.each([
  ['not-participating', false],
  ['with-majority', true],
] as const)('who was reached and stayed silent, %s: passed %s', async (nonVoters, passed) => {
  const place = await aPlace(world, `c-${nonVoters}`, aRow(6));
  if (passed) await world.put('settings', { _id: 'city', values: { silentVotes: 1 }, changedAt: 0 });
  const ballot = await opened(place, { nonVoters, disclosure: 'owners' });
  for (const n of [1, 2]) valueOf(await cast(ballot, n));
  valueOf(await cast(ballot, 3, reject));
  // Two were handed paper and notice, one of them votes after all; one was not at home.
  const { communityId, ballotId } = ballot;
  for (const [n, outcome] of [
    [3, 'delivered'],
    [4, 'delivered'],
    [5, 'absent'],
  ] as const) {
    const input = { communityId, ballotId, mutationId: newMutation(), ownerKey: keyOf(ballot, n), outcome };
    valueOf(await world.api(supervisorOf(ballot), 'canvass.record', input));
  }
  const { tally, outcome, deemed } = await counted(ballot);
  expect(tally).toMatchObject({ owners: 3, areaCenti: 24_000 });
  expect(outcome?.passed).toBe(false);
  expect(await stageOf(ballot)).toBe(passed ? 'works' : 'plan');
  if (!passed) return expect(deemed).toBeUndefined();
  expect(deemed).toMatchObject({
    silent: { owners: 1, areaCenti: 8000 },
    tally: { owners: 4, areaCenti: 32_000 },
    outcome: { passed: true },
  });
  // The notice of this ballot opens the choices to every owner.
  expect(await exported(ballot, o(ballot, 6))).toContain('peoples-designer-record/1');
});

test('one stairwell: roll, denominators and voters are those of the stairwell', async () => {
  const flats = [1, 2, 3, 4, 5].map((n) =>
    aFlat(n, { building: '1', stairwell: n < 4 ? '1' : '2', unit: `1-${n < 4 ? 1 : 2}-10${n}` }),
  );
  // Flat 5, next door, is the second of flat 1's owner: it adds neither area nor a vote.
  const place = await aPlace(world, 'c-stairwell', [
    ...flats.slice(0, 4),
    { ...flats[4]!, buyers: flats[0]!.buyers, ownerKey: flats[0]!.ownerKey },
  ]);
  const ballot = await announced(place, {
    scope: { kind: 'stairwell', building: '1', stairwell: '1' },
    motions: [motion('加装电梯', { matter: 'change-common-use' })],
  });
  await toOpening(ballot);
  expect((await seenBy(ballot, o(ballot, 1))).roll).toMatchObject({ owners: 3, areaCenti: 24_000 });
  expect(await papersOf(ballot, o(ballot, 1))).toMatchObject([{ units: ['1-1-101'], areaCenti: 8000 }]);
  expect(await papersOf(ballot, o(ballot, 4))).toEqual([]);
  expect(await cast(ballot, 4)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
  for (const n of [1, 2, 3]) valueOf(await cast(ballot, n));
  expect(await counted(ballot)).toMatchObject({
    tally: { owners: 3, areaCenti: 24_000 },
    outcome: { passed: true },
  });
});
