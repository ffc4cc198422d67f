import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import {
  aPhoto,
  aPlace,
  aRow,
  authorise,
  enter,
  o,
  opened,
  secondOf,
  type Ballot,
} from '../support/voting-world';
import { aBallot, ballotOwner } from '../../support/a-ballot';

/** More than the platform gives links for, or deletes, in one request. */
const MANY = 60;
const CAP = 3;
const world = startWorld();
let ballot: Ballot;
beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-many', aRow(MANY + MANY / CAP)), { proxyCap: CAP });
});

const all = Array.from({ length: MANY }, (_, i) => i + 1);

test('sixty papers that wait are read whole, each with its photo', async () => {
  for (const n of all) valueOf(await enter(ballot, n));
  const input = { communityId: ballot.communityId };
  const { papers } = valueOf(await world.api(secondOf(ballot), 'papers.queue', input));
  expect(papers).toHaveLength(MANY);
  expect(new Set(papers.map(({ picture }) => picture)).size).toBe(MANY);
  expect(papers.every(({ picture }) => picture.startsWith('http'))).toBe(true);
});

test('so are sixty authorisations', async () => {
  for (const n of all) valueOf(await authorise(ballot, n, MANY + Math.ceil(n / CAP)));
  const input = { communityId: ballot.communityId };
  const { proxies } = valueOf(await world.api(secondOf(ballot), 'proxies.list', input));
  expect(proxies).toHaveLength(MANY);
  expect(proxies.every(({ picture }) => picture.startsWith('http'))).toBe(true);
});

test('whoever is erased takes all the own photos along, sixty papers that were withdrawn too', async () => {
  const place = await aPlace(world, 'c-gone', aRow(2));
  const [flat] = place.flats as [(typeof place.flats)[number]];
  const { communityId } = place;
  const ballotId = 'ballot-gone';
  const photos: string[] = [];
  for (const _ of all) photos.push(await aPhoto(place, 'papers'));
  await world.put(
    'ballots',
    aBallot(await world.now(), [flat], { _id: ballotId, communityId, status: 'final' }),
  );
  await world.put('ballotOwners', ballotOwner(flat, ballotId));
  await world.put(
    'papers',
    ...photos.map((picture, i) => ({
      _id: `paper-gone-${String(i)}`,
      ballotId,
      communityId,
      ownerKey: flat.ownerKey,
      picture,
      units: [flat.unit],
      channel: 'paper' as const,
      sealed: '',
      enteredBy: 'o',
      enteredAt: 0,
      state: 'withdrawn' as const,
    })),
  );
  const stored = async (file: string) =>
    (
      await world.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'), {
        headers: { 'x-local-persona': 'somebody' },
      })
    ).status;
  expect(await stored(photos[0]!)).toBe(200);
  valueOf(await world.api(o(place, 1), 'joining.erase', { communityId, mutationId: newMutation() }));
  for (const photo of photos) expect(await stored(photo)).toBe(404);
});
