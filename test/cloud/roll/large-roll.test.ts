import { newMutation, valueOf } from '../../support/api';
import { LARGE, largeRoll } from '../../support/large-roll';
import { aCommunity, aPerson, startWorld, worker } from '../../support/world';

/**
 * A function is cut off after twenty seconds. Two thousand flats are two thousand documents and more; they must be tens
 * of requests, not thousands, and what was cut off must be done by doing it again.
 */
const communityId = 'c-1';
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
});

async function upload(): Promise<string> {
  const headers = { 'x-local-persona': 'o-worker' };
  const body = Buffer.from(largeRoll());
  const answer = await world.cloud.fetch('/upload?path=uploads/rolls/a.csv', {
    method: 'POST',
    headers,
    body,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
const call = (procedure: string, input: object) =>
  world.cloud.call<{ ok: boolean }>('o-worker', 'api', { procedure, input: { communityId, ...input } });
const breaking = (rate: { errorRate?: number; dropRate?: number }) =>
  world.cloud.control('faults', { ...rate, seed: 2, actions: ['database.insertDocument'] });

/** With the faults of these tests it is done within a few. */
const MOST_TRIES = 30;

/** Repeats until it is done. Answers how often it broke off before. */
async function untilDone(attempt: () => Promise<{ result: { ok: boolean } }>): Promise<number> {
  for (let broken = 0; broken < MOST_TRIES; broken += 1) if ((await attempt()).result.ok) return broken;
  throw new Error(`not done after ${MOST_TRIES} tries`);
}

test('a roll of 2,000 flats, and the letters for their boxes, are forty requests at most each', async () => {
  const imported = await call('roll.import', { mutationId: newMutation(), file: await upload() });
  expect(imported.result).toMatchObject({ ok: true, value: { parts: LARGE } });
  expect(imported.roundTrips).toBeLessThanOrEqual(40);
  expect(await world.all('contacts')).toHaveLength(LARGE);

  const printed = await call('joining.letters', { mutationId: newMutation(), kind: 'owner' });
  expect(printed.result).toMatchObject({ ok: true, value: { letters: LARGE } });
  expect(printed.roundTrips).toBeLessThanOrEqual(40);
  expect(await world.all('letters')).toHaveLength(LARGE);
});

test.each(['errorRate', 'dropRate'])(
  'an import that breaks off (%s) is done by sending the sheet again',
  async (kind) => {
    const mutationId = newMutation();
    await breaking({ [kind]: 0.03 });
    const broken = await untilDone(async () => call('roll.import', { mutationId, file: await upload() }));
    await world.cloud.control('faults', {});
    expect(broken).toBeGreaterThan(0);
    const { roll } = valueOf(await world.api('o-worker', 'roll.read', { communityId }));
    expect(roll).toMatchObject({ parts: LARGE, owners: LARGE });
    expect(new Set((await world.all('parts')).map(({ unit }) => unit)).size).toBe(LARGE);
    expect(await world.all('parts')).toHaveLength(LARGE);
    expect(await world.all('contacts')).toHaveLength(LARGE);
  },
);

test('a printing that breaks off is done by asking again; the letters are those of one printing', async () => {
  valueOf(
    await world.api('o-worker', 'roll.import', {
      communityId,
      mutationId: newMutation(),
      file: await upload(),
    }),
  );
  const print = (mutationId: string) => call('joining.letters', { mutationId, kind: 'owner' });
  await print(newMutation());
  const before = new Set((await world.all('letters')).map(({ code }) => code));
  const mutationId = newMutation();
  await breaking({ dropRate: 0.2 });
  expect(await untilDone(() => print(mutationId))).toBeGreaterThan(0);
  await world.cloud.control('faults', {});
  const after = await world.all('letters');
  expect(after).toHaveLength(LARGE);
  expect(after.filter(({ code }) => before.has(code))).toEqual([]);
});
