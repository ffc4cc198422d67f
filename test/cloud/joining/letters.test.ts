import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import { putJoining, flatsOf, printed, wordsOf } from '../support/joining-world';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await putJoining(world);
});

const join = (openid: string, code: string, mutationId = newMutation(), communityId = 'c-1') =>
  world.api(openid, 'joining.byCode', { communityId, mutationId, code });
const unknown = { ok: false, error: { code: 'CODE_UNKNOWN', details: {} } };
const wrong = (i: number) => `ZZZZ-ZZZZ-${String(i).padStart(4, '0')}`;

test('one letter a flat that is sold, in the order of the doors, each with a code of its own', async () => {
  const input = { communityId: 'c-1', mutationId: newMutation(), kind: 'owner' as const };
  const { file, name, letters } = valueOf(await world.api('o-worker', 'joining.letters', input));
  expect(letters).toBe(4);
  expect(name).toBe('梧桐里小区业主入户信.docx');
  const words = await wordsOf(world, file);
  expect(words.match(/\d号楼1单元\d+/g)).toEqual([
    '1号楼1单元101',
    '1号楼1单元102',
    '1号楼1单元201',
    '2号楼1单元101',
  ]);
  expect(new Set(words.match(/(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/g)).size).toBe(4);
});

test('a repeat of a printing gives the same letters; the letters of one building or one flat are a few', async () => {
  const mutationId = newMutation();
  expect(await printed(world, { mutationId })).toEqual(await printed(world, { mutationId }));
  expect(await printed(world, { building: '2' })).toHaveLength(1);
  expect(await printed(world, { unit: '1-1-201', kind: 'tenant' })).toHaveLength(1);
});

test('the codes are in no document, no log and no other answer', async () => {
  const codes = await printed(world);
  valueOf(await join('o-1', codes[0]!));
  expect((await join('o-2', codes[0]!)).ok).toBe(false);
  const home = await world.api('o-worker', 'home.read', {});
  const members = await world.api('o-worker', 'joining.members', { communityId: 'c-1', unit: '1-1-101' });
  const collections = ['letters', 'letterFiles', 'moves', 'people', 'guesses', 'placeGuesses'] as const;
  const stored = await Promise.all(collections.map((name) => world.all(name)));
  const everything = JSON.stringify([stored, home, members]) + world.cloud.log();
  for (const code of codes) {
    expect(everything).not.toContain(code);
    expect(everything).not.toContain(code.replaceAll('-', ''));
  }
});

test('an owner’s code makes an owner with the roll’s key, a tenant’s code a tenant without any', async () => {
  const [owners] = await printed(world, { unit: '1-1-101' });
  const [tenants] = await printed(world, { unit: '1-1-101', kind: 'tenant' });
  expect(valueOf(await join('o-owner', owners!)).joined).toMatchObject([{ unit: '1-1-101', kind: 'owner' }]);
  valueOf(await join('o-tenant', tenants!));
  const part = (await world.all('parts')).find(({ unit }) => unit === '1-1-101');
  expect(await flatsOf(world, 'o-owner')).toMatchObject([{ kind: 'owner', ownerKey: part?.ownerKey }]);
  const [tenant] = await flatsOf(world, 'o-tenant');
  expect(tenant).toMatchObject({ kind: 'tenant', unit: '1-1-101' });
  expect(tenant).not.toHaveProperty('ownerKey');
});

test('two flats of the same owner are two letters and one owner', async () => {
  const codes = await printed(world, { building: '1' });
  valueOf(await join('o-1', codes[0]!));
  valueOf(await join('o-1', codes[1]!));
  const flats = await flatsOf(world, 'o-1');
  expect(flats.map((flat) => 'unit' in flat && flat.unit)).toEqual(['1-1-101', '1-1-102']);
  expect(new Set(flats.map((flat) => 'ownerKey' in flat && flat.ownerKey)).size).toBe(1);
});

test('an owner who types a tenant’s code stays the owner', async () => {
  const [owners] = await printed(world, { unit: '1-1-101' });
  const [tenants] = await printed(world, { unit: '1-1-101', kind: 'tenant' });
  valueOf(await join('o-1', owners!));
  valueOf(await join('o-1', tenants!));
  expect(await flatsOf(world, 'o-1')).toMatchObject([{ kind: 'owner' }]);
});

test('a code opens once: a race of ten has one winner, and a repeat of the winner is answered the same', async () => {
  const [code] = await printed(world, { unit: '1-1-101' });
  const mutations = Array.from({ length: 10 }, () => newMutation());
  const answers = await Promise.all(mutations.map((id, i) => join(`o-${i}`, code!, id)));
  const winners = answers.flatMap((answer, i) => (answer.ok ? [i] : []));
  expect(winners).toHaveLength(1);
  const [winner] = winners;
  expect(await join(`o-${winner}`, code!, mutations[winner!])).toEqual(answers[winner!]);
  expect(await join(`o-${winner}`, code!)).toEqual(unknown);
});

test('used, replaced, expired, another community’s and unknown codes are answered alike', async () => {
  const [used] = await printed(world, { unit: '1-1-101' });
  valueOf(await join('o-1', used!));
  const [replaced] = await printed(world, { unit: '1-1-102' });
  const [current] = await printed(world, { unit: '1-1-102' });
  for (const code of [used!, replaced!, wrong(1)]) expect(await join('o-2', code)).toEqual(unknown);
  expect(await join('o-2', current!, newMutation(), 'c-2')).toEqual(unknown);
  await world.travel(60 * DAY);
  expect(await join('o-3', current!)).toEqual(unknown);
});

test('a code says itself which flat it is for', async () => {
  const [code] = await printed(world, { unit: '2-1-101' });
  const answer = await world.api('o-1', 'joining.byCode', { mutationId: newMutation(), code: code! });
  expect(valueOf(answer).joined).toMatchObject([{ communityId: 'c-1', unit: '2-1-101' }]);
});

test('after five wrong codes the right one has to wait an hour, then two; others are not held up', async () => {
  const codes = await printed(world);
  const fail = async (from: number) => {
    const answers = [];
    for (let i = from; i < from + 5; i += 1) answers.push(await join('o-1', wrong(i)));
    return answers.at(-1);
  };
  const now = await world.now();
  const fifth = await fail(0);
  const retryAt = fifth?.ok === false && fifth.error.code === 'CODE_UNKNOWN' && fifth.error.details.retryAt;
  expect(retryAt).toBeGreaterThanOrEqual(now + HOUR);
  expect(await join('o-1', codes[0]!)).toEqual({
    ok: false,
    error: { code: 'CODE_UNKNOWN', details: { retryAt } },
  });
  expect((await join('o-2', codes[1]!)).ok).toBe(true);
  await world.travel(HOUR + 1);
  expect((await fail(5))?.ok).toBe(false);
  await world.travel(HOUR + 1);
  expect((await join('o-1', codes[0]!)).ok).toBe(false);
  await world.travel(HOUR);
  expect((await join('o-1', codes[0]!)).ok).toBe(true);
});

test('a hundred wrong codes at once are looked up five times', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, i) => join('o-1', wrong(i))));
  expect((await world.get('placeGuesses', 'c-1'))?.wrong).toBeLessThanOrEqual(5);
});

test('an own used code does not buy further tries', async () => {
  const [code] = await printed(world, { unit: '1-1-101' });
  const mutationId = newMutation();
  valueOf(await join('o-1', code!, mutationId));
  for (let i = 0; i < 5; i += 1) {
    expect((await join('o-1', wrong(i))).ok).toBe(false);
    valueOf(await join('o-1', code!, mutationId));
  }
  expect(await join('o-1', wrong(9))).toMatchObject({ error: { details: { retryAt: expect.any(Number) } } });
});

test('more than fifty wrong codes in an hour are the worker’s to know, with number and time', async () => {
  const todos = async () => {
    const home = valueOf(await world.api('o-worker', 'home.read', {}));
    return home.kind === 'member' ? home.todos.filter((todo) => todo.do === 'see-code-tries') : [];
  };
  for (let i = 0; i < 50; i += 1) expect((await join(`o-${Math.floor(i / 4)}`, wrong(i))).ok).toBe(false);
  expect(await todos()).toEqual([]);
  expect((await join('o-last', wrong(50))).ok).toBe(false);
  expect(await todos()).toEqual([{ do: 'see-code-tries', wrong: 51, at: expect.any(Number) }]);
  await world.travel(7 * DAY);
  expect(await todos()).toEqual([]);
});

test('the file of letters goes after a day', async () => {
  const input = { communityId: 'c-1', mutationId: newMutation(), kind: 'owner' as const };
  const { file } = valueOf(await world.api('o-worker', 'joining.letters', input));
  await world.travel(DAY + 1);
  await world.runTimer();
  await expect(wordsOf(world, file)).rejects.toThrow('404');
});
