import { contract, type ProcedureName } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { LIMITS } from '../../../src/domain/shared/limits';
import { shanghaiDay, startOfNextShanghaiDay } from '../../../src/domain/shared/time';
import { newMutation, valueOf } from '../../support/api';
import { aPng } from '../../support/pictures';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner, worker } from '../../support/world';
import { uploadTo } from '../support/scene';

/** What one person, or one community, may do on one day; a danger counts against nothing. */
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity({ roll: aRoll([aFlat(1)]) }), aCommunity({ _id: 'c-2' }));
  await world.put('people', aPerson('o-1', owner(aFlat(1))), aPerson('o-2', owner(aFlat(2))));
  await world.put('people', aPerson('o-worker', worker()));
});

const need = (text = '三单元楼道的灯坏了两个月') =>
  ({
    communityId: 'c-1',
    mutationId: newMutation(),
    category: 'lighting',
    place: 'stairwell',
    text,
    pictures: [] as string[],
  }) as const;
const file = (openid: string, more: object = {}) => world.api(openid, 'needs.submit', { ...need(), ...more });
const personal = async (openid: string) =>
  world.get('spendings', `${shanghaiDay(await world.now())}:person:${openid}`);
const communal = async () => world.get('spendings', `${shanghaiDay(await world.now())}:community:c-1`);
const used = async (what: 'person:o-1' | 'community:c-1', done: object) =>
  world.put('spendings', {
    _id: `${shanghaiDay(await world.now())}:${what}`,
    done,
    mutations: [],
    until: startOfNextShanghaiDay(await world.now()),
  });
/** As though the person had done so much today; what is known of single acts stays. */
async function done(openid: string, acts: object): Promise<void> {
  const spent = (await personal(openid))!;
  await world.remove('spendings', spent._id);
  await world.put('spendings', { ...spent, done: acts });
}
const most = LIMITS.needs.person;

test('so many needs at once as one person may file, and not one more; the answer says until when', async () => {
  const answers = await Promise.all(Array.from({ length: most + 10 }, () => file('o-1')));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
  const now = await world.now();
  for (const answer of answers.filter(({ ok }) => !ok)) {
    expect(answer).toMatchObject({
      error: {
        code: 'LIMIT_REACHED',
        details: { act: 'needs', most, of: 'person', from: startOfNextShanghaiDay(now) },
      },
    });
  }
  expect(await world.all('needs')).toHaveLength(most);
  expect(await file('o-2')).toMatchObject({ ok: true });
  expect((await communal())?.done).toEqual({ needs: most + 1 });
});

test('the next day begins anew, and the timer takes the counters of the day before away', async () => {
  await used('person:o-1', { needs: most });
  expect(await file('o-1')).toMatchObject({ error: { code: 'LIMIT_REACHED' } });
  await world.travelTo(startOfNextShanghaiDay(await world.now()) + 1000);
  expect(await file('o-1')).toMatchObject({ ok: true });
  expect(await world.all('spendings')).toHaveLength(3);
  await world.runTimer();
  expect((await world.all('spendings')).map(({ done }) => done)).toEqual([{ needs: 1 }, { needs: 1 }]);
});

test('a repeat counts once, also a double tap, and is answered even when the limit is reached meanwhile', async () => {
  const sent = need();
  const twice = await Promise.all([0, 1].map(() => world.api('o-1', 'needs.submit', sent)));
  expect(new Set(twice.map((answer) => valueOf(answer).needId)).size).toBe(1);
  expect((await personal('o-1'))?.done).toEqual({ needs: 1 });
  await done('o-1', { needs: most - 1 });
  valueOf(await file('o-1'));
  expect(await file('o-1')).toMatchObject({ error: { code: 'LIMIT_REACHED' } });
  expect(await world.api('o-1', 'needs.submit', sent)).toEqual(twice[0]);
  expect((await personal('o-1'))?.done).toEqual({ needs: most });
});

test('a danger is taken whatever was filed, with its pictures, and counts for nobody', async () => {
  await used('person:o-1', { needs: most, pictures: LIMITS.pictures.person });
  await used('community:c-1', { needs: LIMITS.needs.community });
  const picture = await uploadTo(world, 'needs/gas.png', aPng(), 'o-1');
  const danger = { text: '楼道里煤气味很大，闻着头晕', category: 'gas-supply', pictures: [picture] };
  const { needId } = valueOf(await file('o-1', danger));
  expect(await world.get('alerts', needId)).toBeDefined();
  expect((await personal('o-1'))?.done).toEqual({ needs: most, pictures: LIMITS.pictures.person });
  // At the door as well.
  expect((await communal())?.done).toEqual({ needs: LIMITS.needs.community });
});

test('a community that is full says so, and takes nothing from the person', async () => {
  await used('community:c-1', { needs: LIMITS.needs.community });
  const sent = need();
  for (let i = 0; i < 2; i += 1) {
    expect(await world.api('o-1', 'needs.submit', sent)).toMatchObject({
      error: { code: 'LIMIT_REACHED', details: { of: 'community', most: LIMITS.needs.community } },
    });
    expect(await personal('o-1')).toMatchObject({ done: { needs: 0 }, mutations: [] });
  }
  expect(await world.all('needs')).toEqual([]);
});

test('pictures count each, and too many of them take no need away', async () => {
  const pictures = await Promise.all([1, 2, 3].map((n) => uploadTo(world, `needs/${n}.png`, aPng(n), 'o-1')));
  valueOf(await file('o-1', { pictures }));
  expect((await personal('o-1'))?.done).toEqual({ needs: 1, pictures: 3 });
  await world.remove('spendings', `${shanghaiDay(await world.now())}:person:o-1`);
  await used('person:o-1', { pictures: LIMITS.pictures.person - 2 });
  const more = await Promise.all([4, 5, 6].map((n) => uploadTo(world, `needs/${n}.png`, aPng(n), 'o-1')));
  expect(await file('o-1', { pictures: more })).toMatchObject({
    error: { code: 'LIMIT_REACHED', details: { act: 'pictures' } },
  });
  expect((await personal('o-1'))?.done).toEqual({ pictures: LIMITS.pictures.person - 2 });
});

test('who writes down what many say has more room', async () => {
  valueOf(await file('o-worker'));
  await done('o-worker', { needs: most });
  valueOf(await file('o-worker'));
  expect((await personal('o-worker'))?.done).toEqual({ needs: most + 1 });
});

test('numbers are a person’s, whichever community they are asked of', async () => {
  const ask = (communityId: string) =>
    world.api('o-9', 'joining.ask', {
      communityId,
      mutationId: newMutation(),
      unit: '1-1-101',
      kind: 'tenant',
      name: '张三',
    });
  for (const communityId of ['c-1', 'c-2']) void (await ask(communityId));
  expect((await personal('o-9'))?.done).toEqual({ numbers: 2 });
  await done('o-9', { numbers: LIMITS.numbers.person });
  expect(await ask('c-1')).toMatchObject({ error: { code: 'LIMIT_REACHED', details: { act: 'numbers' } } });
  const office = await world.api('o-9', 'offices.ask', { mutationId: newMutation(), name: '张三' });
  expect(office).toMatchObject({ error: { code: 'LIMIT_REACHED' } });
});

const procedures = Object.entries(contract).flatMap(([area, actions]) =>
  Object.entries(actions as Record<string, Procedure>).map(
    ([action, procedure]) => [`${area}.${action}` as ProcedureName, procedure] as const,
  ),
);

test('what counts or attaches may be refused for it, and nothing else', () => {
  const counting = procedures.filter(([, { counts, attaches }]) => counts ?? attaches).map(([name]) => name);
  const refusing = procedures
    .filter(([, { errors }]) => errors.includes('LIMIT_REACHED'))
    .map(([name]) => name);
  expect(refusing).toEqual(counting);
  const attaching = procedures.filter(([, { attaches }]) => attaches).map(([name]) => name);
  const looking = procedures
    .filter(([, { errors }]) => errors.includes('PICTURE_REFUSED'))
    .map(([name]) => name);
  expect(looking).toEqual(attaching);
});

test('filing a need pays two requests for it, four on the first of a day; a cold instance reads place, pause and settings', async () => {
  const requests = async () => {
    const call = { procedure: 'needs.submit', input: need() };
    return (await world.cloud.call('o-1', 'api', call)).roundTrips;
  };
  expect([await requests(), await requests()]).toEqual([11, 6]);
});

test('voting, reading and rating pay nothing for it', () => {
  const free = procedures.filter(([, { counts, attaches }]) => !counts && !attaches).map(([name]) => name);
  expect(free).toEqual(
    expect.arrayContaining([
      'ballots.cast',
      'ballots.read',
      'home.read',
      'needs.list',
      'needs.back',
      'ratings.submit',
    ]),
  );
});
