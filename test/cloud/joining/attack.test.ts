import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, worker } from '../../support/world';
import { letterCodeOf } from '../../../src/domain/joining/letter-code';

/**
 * Letters are out, and many identities try codes, each until it is refused and a few times more. A thousand of them go
 * through the limiter in its own tests; here are twice as many as it takes to be reported.
 */
const FLATS = 200;
const IDENTITIES = 20;
const LOOKED_UP = 5;
/** Of the tries that are refused during the pause, so many are sent. */
const SENT_IN_PAUSE = 3;

const world = startWorld();
beforeAll(async () => {
  const flats = Array.from({ length: FLATS }, (_, i) => aFlat(i + 1));
  await world.put('communities', aCommunity({ roll: aRoll(flats) }));
  await world.put('people', aPerson('o-worker', worker()));
  await world.put('parts', ...flats);
});

test('an attacker opens nothing, and most tries are refused without looking up any code', async () => {
  for (const building of ['1', '2']) {
    const input = { communityId: 'c-1', mutationId: newMutation(), kind: 'owner' as const, building };
    expect(valueOf(await world.api('o-worker', 'joining.letters', input)).letters).toBe(FLATS / 2);
  }
  expect(await world.all('letters')).toHaveLength(FLATS);

  let seed = 20261124;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31);
  const guess = () => letterCodeOf(Array.from({ length: 12 }, () => next() >> 8));
  let opened = 0;
  const attack = async (openid: string) => {
    for (let i = 0; i < LOOKED_UP + SENT_IN_PAUSE; i += 1) {
      const answer = await world.api(openid, 'joining.byCode', {
        communityId: 'c-1',
        mutationId: newMutation(),
        code: guess(),
      });
      if (answer.ok) opened += 1;
      else if (answer.error.code === 'CODE_UNKNOWN') {
        expect(answer.error.details.retryAt !== undefined).toBe(i >= LOOKED_UP - 1);
      }
    }
  };
  const identities = Array.from({ length: IDENTITIES }, (_, i) => `o-attacker-${i}`);
  await Promise.all(identities.map(attack));
  expect(opened).toBe(0);
  const looked = (await world.get('placeGuesses', 'c-1'))?.wrong;
  expect(looked).toBe(LOOKED_UP * IDENTITIES);
  expect((await world.all('people')).filter(({ _id }) => _id.startsWith('o-attacker'))).toEqual([]);
  const home = valueOf(await world.api('o-worker', 'home.read', {}));
  expect(home).toMatchObject({
    todos: expect.arrayContaining([expect.objectContaining({ do: 'see-code-tries' })]),
  });
});
