import { newMutation } from '../../support/api';
import { aCommunity, aPerson, startWorld, worker } from '../../support/world';
import { uploadTo } from '../support/scene';
import { aPlace, aRow, announced, stored } from '../support/voting-world';

/** An import takes seconds; whoever else acts on the roll meanwhile either comes first or is told to wait. */
const world = startWorld();
beforeEach(() => world.empty());
const SLOW_MS = 2000;
const slowly = (...actions: readonly string[]) =>
  world.cloud.control('faults', { latencyMs: SLOW_MS, actions, seed: 1 });
/** Every insertion takes so long: an import has three after each other, a notice two; the first is the act on record. */
const insertingSlowly = () => slowly('database.insertDocument');
/** An import fetches its sheet, and only it. */
const fetchingSlowly = () => slowly('storage.batchGetDownloadUrl');
const FLATS = 300;
const HEADER = '楼栋,单元,房号,建筑面积,业主,证件号,联系电话,房屋状态';
const sheet = (flats: number, family = '张') => {
  const rows = Array.from({ length: flats }, (_, i) => {
    const name = `${family}${String.fromCharCode(0x4e00 + i)}甲`;
    return `${1 + Math.floor(i / 100)},1,${101 + (i % 100)},80,${name},,${19900000000 + i},`;
  });
  return Buffer.from([HEADER, ...rows].join('\r\n'));
};

const aSheet = (body: Buffer) => uploadTo(world, `rolls/${newMutation()}.csv`, body);
const importing = (communityId: string, file: string, mutationId = newMutation(), by = 'o-worker') =>
  world.api(by, 'roll.import', { communityId, mutationId, file });
const rowsOf = async (communityId: string) =>
  (await world.all('parts')).filter((part) => part.communityId === communityId);
const rollOf = async (communityId: string) => (await world.get('communities', communityId))?.roll;

/** Puts a changed document in the place of the one that is there. */
async function replace<N extends 'communities' | 'ballots'>(
  name: N,
  id: string,
  more: object,
): Promise<void> {
  const before = (await world.get(name, id))!;
  await world.remove(name, id);
  await world.put(name, { ...before, ...more });
}

/** Until an import has its turn, which it keeps for seconds. */
async function begun(communityId: string): Promise<void> {
  for (let looks = 0; looks < 400 && !(await world.get('communities', communityId))?.importing; looks++)
    await new Promise((resume) => setTimeout(resume, 20));
}

async function aCommunityWithWorkers(communityId: string): Promise<void> {
  await world.put('communities', aCommunity({ _id: communityId, name: communityId }));
  await world.put(
    'people',
    aPerson('o-worker', worker(communityId)),
    aPerson('o-other', worker(communityId)),
  );
}

test('a notice published while a roll is imported keeps its roll, and the import is refused', async () => {
  const place = await aPlace(world, 'c-notice-between', aRow(6));
  await world.put('people', aPerson('o-worker', worker(place.communityId)));
  const file = await aSheet(sheet(FLATS));
  await fetchingSlowly();
  const import_ = importing(place.communityId, file);
  await begun(place.communityId);
  const ballot = await announced(place);
  expect(await import_).toMatchObject({ error: { code: 'BALLOT_RUNNING' } });
  const { rollId, roll } = await stored(ballot);
  const rows = await rowsOf(place.communityId);
  expect(rows.map((row) => row.rollId)).toEqual(Array.from({ length: 6 }, () => rollId));
  expect(roll.owners).toBe(6);
  expect((await rollOf(place.communityId))?.rollId).toBe(rollId);
});

test('a notice that was counted on the roll before is refused', async () => {
  const place = await aPlace(world, 'c-roll-first', aRow(6));
  // The publication has read the roll and waits for its last step while the import puts another in force.
  await insertingSlowly();
  const publishing = announced(place).then(
    () => 'ok',
    (error: unknown) => String(error),
  );
  await new Promise((resume) => setTimeout(resume, SLOW_MS * 1.5));
  await world.cloud.control('faults', {});
  const roll = { ...(await rollOf(place.communityId))!, rollId: 'roll-new' };
  await replace('communities', place.communityId, { roll });
  expect(await publishing).toContain('BUSY');
  expect((await world.get('communities', place.communityId))?.ballotId).toBeUndefined();
});

test('of two imports at once one runs, and the other is told to wait', async () => {
  await aCommunityWithWorkers('c-two');
  const [large, small] = [await aSheet(sheet(FLATS)), await aSheet(sheet(5, '李'))];
  await insertingSlowly();
  const first = importing('c-two', large);
  await begun('c-two');
  const mutationId = newMutation();
  expect(await importing('c-two', small, mutationId, 'o-other')).toMatchObject({
    error: { code: 'ROLL_IMPORTING' },
  });
  expect(await first).toMatchObject({ ok: true, value: { parts: FLATS } });
  expect(await rowsOf('c-two')).toHaveLength(FLATS);
  // The sheet is still there: the same call is all that it takes.
  expect(await importing('c-two', small, mutationId, 'o-other')).toMatchObject({ ok: true });
  expect(await rowsOf('c-two')).toHaveLength(5);
});

test('the repeat of an import is told to wait while the first runs, then gets its result', async () => {
  await aCommunityWithWorkers('c-repeat');
  const [file, mutationId] = [await aSheet(sheet(FLATS)), newMutation()];
  await insertingSlowly();
  const first = importing('c-repeat', file, mutationId);
  await begun('c-repeat');
  expect(await importing('c-repeat', file, mutationId)).toMatchObject({ error: { code: 'ROLL_IMPORTING' } });
  const answer = await first;
  expect(answer).toMatchObject({ ok: true });
  expect(await importing('c-repeat', file, mutationId)).toEqual(answer);
});

test('an import that was killed holds up others half a minute, and the next one removes its rows', async () => {
  const until = (await world.now()) + 30_000;
  const killed = { rollId: 'roll-killed', until };
  await world.put('communities', aCommunity({ _id: 'c-killed', importing: killed }));
  await world.put('people', aPerson('o-worker', worker('c-killed')));
  const [flat] = aRow(1);
  const left = { ...flat!, _id: 'roll-killed:1', communityId: 'c-killed', rollId: 'roll-killed' };
  await world.put('parts', left);
  const { unit, building, ownerKey } = left;
  const contact = { phone: 'p', communityId: 'c-killed', rollId: 'roll-killed', unit, building, ownerKey };
  await world.put('contacts', { _id: 'roll-killed:1:p', ...contact });
  const file = await aSheet(sheet(3));
  expect(await importing('c-killed', file)).toMatchObject({ error: { code: 'ROLL_IMPORTING' } });
  await world.travelTo(until);
  expect(await importing('c-killed', file)).toMatchObject({ ok: true });
  expect(await rowsOf('c-killed')).toHaveLength(3);
  const contacts = (await world.all('contacts')).filter(({ communityId }) => communityId === 'c-killed');
  expect(contacts).toHaveLength(3);
});

test('a roll that a counted ballot names stays beside a new one until the result is final', async () => {
  const place = await aPlace(world, 'c-counted', aRow(4));
  await world.put('people', aPerson('o-worker', worker(place.communityId)));
  const ballot = await announced(place);
  await replace('ballots', ballot.ballotId, { status: 'preliminary' });
  const { rollId } = await stored(ballot);
  const parts = async () => (await rowsOf(place.communityId)).filter((row) => row.rollId === rollId).length;
  expect(await importing(place.communityId, await aSheet(sheet(5)))).toMatchObject({ ok: true });
  expect(await parts()).toBe(4);
  await replace('ballots', ballot.ballotId, { status: 'final' });
  expect(await importing(place.communityId, await aSheet(sheet(3)))).toMatchObject({ ok: true });
  expect(await parts()).toBe(0);
});
