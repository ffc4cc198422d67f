import { countRatingsWhole } from '../../support/rating-sums';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, aRoll, owner, startWorld } from '../../support/world';
import { ratingId } from '../../../src/cloud/services/rating/period';
import { LEVELS } from '../../../src/domain/rating/dimension';
import type { CounterSnapshot } from '../../../src/emulator/counters';
import { aBallot, ballotOwner } from '../../support/a-ballot';
import { runTimer } from '../../support/run-timer';

/** One new vote or rating costs as much as its building, whatever the size of the community. */
const MINUTE = 60_000;
const DAY = 86_400_000;
const FLATS = 2_000;
const BUILDINGS = 20;
const world = startWorld();
let now: number;
beforeAll(async () => {
  now = await world.now();
});

const flats = Array.from({ length: FLATS }, (_, i) => {
  const building = String(1 + (i % BUILDINGS));
  const unit = `${building}-1-${1000 + i}`;
  return aFlat(i + 1, { unit, building, room: String(1000 + i), _id: `roll-1:${unit}`, ownerKey: `k-${i}` });
});

async function docsReadBy(act: () => Promise<unknown>): Promise<number> {
  await world.travel(10 * MINUTE);
  await runTimer(world.cloud);
  await world.travel(10 * MINUTE);
  await runTimer(world.cloud);
  await act();
  await world.cloud.control('counters/reset', {});
  const report = await runTimer(world.cloud);
  expect(report.failed).toEqual([]);
  return (await world.cloud.control<CounterSnapshot>('counters')).docsRead;
}

test('a rating of 1,200 reads at most 200 documents, and the sums are the bytes of a whole count', async () => {
  const rating = { opensAt: now - DAY, closesAt: now + 30 * DAY };
  await world.put(
    'communities',
    aCommunity({ _id: 'c-rated', stage: 'rating', rating, households: FLATS, roll: aRoll(flats) }),
  );
  await world.put(
    'ratings',
    ...flats.slice(0, 1_200).map(({ unit, building }, i) => ({
      _id: ratingId('c-rated', rating.opensAt, unit),
      communityId: 'c-rated',
      period: rating.opensAt,
      unit,
      building,
      author: `o-${i}`,
      overall: LEVELS[i % LEVELS.length]!,
      dimensions: { quality: LEVELS[(i * 3) % LEVELS.length]! },
      comment: '',
      ratedAt: now - DAY + i,
    })),
  );
  const last = flats[1_500]!;
  await world.put('people', aPerson('o-rater', owner({ ...last, communityId: 'c-rated' })));
  const submit = (overall: 'satisfied' | 'neutral') =>
    world.api('o-rater', 'ratings.submit', {
      communityId: 'c-rated',
      mutationId: newMutation(),
      overall,
      dimensions: { upkeep: 'unsure' },
      comment: '',
    });
  expect(await docsReadBy(async () => valueOf(await submit('satisfied')))).toBeLessThanOrEqual(200);
  // The same household thinks otherwise: it is one answer all the same.
  expect(await docsReadBy(async () => valueOf(await submit('neutral')))).toBeLessThanOrEqual(200);
  const [sums] = await world.all('ratingSums');
  expect(JSON.stringify(sums!.buildings)).toBe(JSON.stringify(countRatingsWhole(await world.all('ratings'))));
  expect(await world.get('summaries', 'c-rated')).toMatchObject({ overall: { n: 1_201, households: FLATS } });
});

test('a vote of 1,500 reads at most 200 documents, and the turnout is that of a whole count', async () => {
  const ballot = aBallot(now, flats, {
    _id: 'b-large',
    communityId: 'c-large',
    notice: { opensAt: now - DAY, closesAt: now + 30 * DAY },
  });
  await world.put(
    'communities',
    aCommunity({ _id: 'c-large', stage: 'ballot', ballotId: 'b-large', planId: 'p-1', roll: aRoll(flats) }),
  );
  await world.put('ballots', ballot);
  await world.put(
    'ballotOwners',
    ...flats.map((flat) => ({ ...ballotOwner(flat, 'b-large'), communityId: 'c-large' })),
  );
  // Merged long ago: the log holds them, and no run looks at them one by one.
  await world.put(
    'votes',
    ...flats.slice(500).map((flat, i) => ({
      _id: `b-large:${flat.ownerKey}`,
      ballotId: 'b-large',
      communityId: 'c-large',
      ownerKey: flat.ownerKey,
      building: flat.building,
      areaCenti: flat.areaCenti,
      channel: 'online' as const,
      receipt: `R${String(i).padStart(7, '0')}`,
      commitment: '00',
      signature: '00',
      sealed: '',
      mutationId: `m-${i}`,
      castBy: `o-${i}`,
      castAt: now - DAY + i,
      logged: true,
    })),
  );
  const voters = flats.slice(0, 12);
  await world.put(
    'people',
    ...voters.map((flat, i) => aPerson(`o-voter-${i}`, owner({ ...flat, communityId: 'c-large' }))),
  );
  const cast = async (i: number) =>
    valueOf(
      await world.api(`o-voter-${i}`, 'ballots.cast', {
        communityId: 'c-large',
        ballotId: 'b-large',
        ownerKey: voters[i]!.ownerKey,
        mutationId: newMutation(),
        choice: { m1: ['approve'] },
      }),
    );
  for (let i = 0; i < 11; i += 1) await cast(i);
  expect(await docsReadBy(() => cast(11))).toBeLessThanOrEqual(200);
  const { turnout } = (await world.get('ballots', 'b-large'))!;
  const votes = await world.all('votes');
  for (const { building, owners } of turnout.byBuilding) {
    expect([building, owners]).toEqual([building, votes.filter((vote) => vote.building === building).length]);
  }
});
