import { createHash } from 'node:crypto';
import type { Input } from '../../../src/contract/contract';
import { LIMITS } from '../../../src/domain/shared/limits';
import { shanghaiDay, startOfNextShanghaiDay } from '../../../src/domain/shared/time';
import { newMutation, valueOf } from '../../support/api';
import { aPng } from '../../support/pictures';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner } from '../../support/world';
import { refusedText, uploadTo } from '../support/scene';

/** A repeat is free where it does nothing; what is refused counts for nobody. */
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity({ roll: aRoll([aFlat(1)]) }));
  await world.put('people', aPerson('o-1', owner(aFlat(1))));
});

type Need = Input<'needs.submit'>;
const need = (more: Partial<Need> = {}): Need => ({
  communityId: 'c-1',
  mutationId: newMutation(),
  category: 'lighting',
  place: 'stairwell',
  text: '三单元楼道的灯坏了两个月',
  pictures: [],
  ...more,
});
const file = (sent: Need) => world.api('o-1', 'needs.submit', sent);
const exported = (mutationId: string) =>
  world.api('o-1', 'collection.export', { communityId: 'c-1', mutationId, format: 'docx' });
const spent = async (of = 'person:o-1') =>
  (await world.get('spendings', `${shanghaiDay(await world.now())}:${of}`))?.done;
const most = LIMITS.needs.person;

test('a file is made anew each time, so it counts each time, also under one mutation id', async () => {
  const mutationId = newMutation();
  valueOf(await file(need({ mutationId })));
  const answers = [];
  for (let i = 0; i < LIMITS.exports.person + 1; i += 1) answers.push((await exported(mutationId)).ok);
  expect(answers.filter((isOk) => isOk)).toHaveLength(LIMITS.exports.person);
  expect(await spent()).toEqual({ needs: 1, exports: LIMITS.exports.person });
});

test('a repeat with other pictures keeps none of them, and they count', async () => {
  const mutationId = newMutation();
  const upload = (n: number) => uploadTo(world, `needs/${n}.png`, aPng(n), 'o-1');
  const { needId } = valueOf(await file(need({ mutationId, pictures: [await upload(1)] })));
  const [first] = await world.all('needs');
  for (const n of [2, 3]) {
    expect(valueOf(await file(need({ mutationId, pictures: [await upload(n)] }))).needId).toBe(needId);
  }
  const kept = first!.pictures[0]!.file;
  expect(await world.all('needs')).toMatchObject([{ pictures: [{ file: kept }] }]);
  const hash = createHash('sha256').update(aPng(2)).digest('hex');
  const look = async (name: string) =>
    (await world.cloud.fetch(name.replace(/^cloud:\/\/[^/]+/, '/storage'))).status;
  expect(await look(kept)).toBe(200);
  expect(await look(kept.replace(/[0-9a-f]{64}/, hash))).not.toBe(200);
  expect(await spent()).toEqual({ needs: 3, pictures: 3 });
});

test('a repeat with other words raises no alert of its own', async () => {
  const sent = need();
  valueOf(await file(sent));
  valueOf(await file({ ...sent, category: 'gas-supply', text: '厨房煤气漏得厉害，快来人' }));
  expect(await world.all('alerts')).toEqual([]);
  expect(await world.all('needs')).toMatchObject([{ text: sent.text }]);
});

test('refused texts and refused calls take nothing of the day, neither of the person nor of the community', async () => {
  const sent = need({ text: refusedText.text });
  for (let i = 0; i < 3; i += 1) expect(await file(sent)).toMatchObject({ error: { code: 'TEXT_REFUSED' } });
  const gone = need({ pictures: ['cloud://local.local/uploads/needs/gone.jpg'] });
  expect(await file(gone)).toMatchObject({ error: { code: 'PICTURE_REFUSED' } });
  // The picture was looked for, and others beside it would have been kept.
  expect(await spent()).toEqual({ needs: 0, pictures: 1 });
  expect(await spent('community:c-1')).toEqual({ needs: 0, pictures: 1 });
});

test('of calls at once, some refused and repeated, never more are taken than the limit', async () => {
  const refusedOnes = Array.from({ length: 10 }, () => need({ text: refusedText.text }));
  const fit = Array.from({ length: most + 10 }, () => need());
  const sent = [...refusedOnes, ...fit, ...refusedOnes, ...fit];
  await Promise.all(sent.map(file));
  const taken = (await world.all('needs')).length;
  expect(taken).toBeLessThanOrEqual(most);
  expect((await spent())?.needs).toBeGreaterThanOrEqual(taken);
  for (let i = 0; i < most; i += 1) void (await file(need()));
  expect((await world.all('needs')).length).toBeLessThanOrEqual(most);
});

test('what was taken before midnight is answered alike after it, though the new day is used up', async () => {
  const sent = need();
  const answer = await file(sent);
  await world.travelTo(startOfNextShanghaiDay(await world.now()) + 1000);
  for (let i = 0; i < most; i += 1) valueOf(await file(need()));
  expect(await file(sent)).toEqual(answer);
  expect(await file(need())).toMatchObject({ error: { code: 'LIMIT_REACHED' } });
});
