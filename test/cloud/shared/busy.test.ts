import { newMutation, valueOf } from '../../support/api';
import { LARGE, largeRoll } from '../../support/large-roll';
import { aCommunity, aFlat, aNeed, aPerson, owner, startWorld, worker } from '../../support/world';

/**
 * The database of a basic plan takes twenty requests at once and thirty a second; what is more it refuses. Here it takes
 * fewer at once than an import sends, so that it refuses some on a machine of any speed.
 */
const BASIC = { atOnce: 8, perSecond: 30, latencyMs: [5, 30] };
const communityId = 'c-1';
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
});

async function upload(): Promise<string> {
  const answer = await world.cloud.fetch('/upload?path=uploads/rolls/a.csv', {
    method: 'POST',
    headers: { 'x-local-persona': 'o-worker' },
    body: Buffer.from(largeRoll()),
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
const call = (procedure: string, input: object) =>
  world.cloud.call<{ ok: boolean }>('o-worker', 'api', { procedure, input: { communityId, ...input } });
const importIt = async (mutationId = newMutation()) =>
  call('roll.import', { mutationId, file: await upload() });
const print = () => call('joining.letters', { mutationId: newMutation(), kind: 'owner' });

test('2,000 flats and their letters come through on a basic plan, while others read', async () => {
  await world.cloud.control('faults', BASIC);
  await world.cloud.control('counters/reset', {});
  let going = true;
  const others = async () => {
    while (going) valueOf(await world.api('o-worker', 'home.read', {}));
  };
  const reading = others();
  const busy = [await importIt(), await print()];
  going = false;
  await reading;
  await world.cloud.control('faults', {});
  expect(busy.map(({ result }) => result)).toMatchObject([
    { ok: true, value: { parts: LARGE } },
    { ok: true, value: { letters: LARGE } },
  ]);
  expect((await world.cloud.control<{ refusals: number }>('counters')).refusals).toBeGreaterThan(0);
  for (const name of ['parts', 'contacts', 'letters'] as const)
    expect(await world.all(name)).toHaveLength(LARGE);
});

test('a cloud that stays busy is told to the phone as BUSY, before the phone stops waiting', async () => {
  await world.cloud.control('faults', { atOnce: 0 });
  const from = Date.now();
  expect(await world.api('o-worker', 'home.read', {})).toEqual({
    ok: false,
    error: { code: 'BUSY', details: null },
  });
  expect(Date.now() - from).toBeLessThan(9_000);
});

test('where the cloud stays busy in the middle of an import, nothing half done is seen, and a later one is whole', async () => {
  valueOf(
    await world.api('o-worker', 'roll.import', {
      communityId,
      mutationId: newMutation(),
      file: await upload(),
    }),
  );
  const before = await world.get('communities', communityId);
  await world.cloud.control('faults', { perSecond: 0, actions: ['database.insertDocument'] });
  const mutationId = newMutation();
  expect((await importIt(mutationId)).result).toEqual({ ok: false, error: { code: 'BUSY', details: null } });
  expect(await world.get('communities', communityId)).toEqual(before);
  await world.cloud.control('faults', {});
  expect((await importIt(mutationId)).result).toMatchObject({ ok: true, value: { parts: LARGE } });
  expect(await world.all('parts')).toHaveLength(LARGE);
});

test('writes that are not answered in time are neither lost nor done twice', async () => {
  await world.cloud.control('faults', { timeoutRate: 0.05, seed: 3 });
  const mutationId = newMutation();
  let done = false;
  for (let tries = 0; !done && tries < 30; tries += 1) done = (await importIt(mutationId)).result.ok;
  await world.cloud.control('faults', {});
  expect(done).toBe(true);
  expect(await world.all('parts')).toHaveLength(LARGE);
  expect(await world.all('contacts')).toHaveLength(LARGE);
});

test('a transaction whose writes are not answered in time begins anew, and counts once', async () => {
  await world.put('communities', aCommunity({ _id: 'c-2', stage: 'needs' }));
  await world.put('needs', aNeed({ communityId: 'c-2' }));
  const backers = Array.from({ length: 8 }, (_, n) => `o-${n}`);
  for (const [n, openid] of backers.entries()) {
    await world.put('people', aPerson(openid, owner(aFlat(n + 1, { communityId: 'c-2' }))));
  }
  await world.cloud.control('faults', { timeoutRate: 0.4, seed: 5, actions: ['database.modifyDocument'] });
  for (const openid of backers) {
    const input = { communityId: 'c-2', mutationId: newMutation(), needId: 'need-1' };
    let tries = 0;
    while (!(await world.api(openid, 'needs.back', input)).ok) expect((tries += 1)).toBeLessThan(10);
  }
  await world.cloud.control('faults', {});
  expect(await world.get('needs', 'need-1')).toMatchObject({ households: backers.length });
  expect(await world.all('backings')).toHaveLength(backers.length);
});
