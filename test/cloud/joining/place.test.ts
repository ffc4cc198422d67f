import { needFaults } from '../../../src/domain/need/need';
import { newMutation, valueOf } from '../../support/api';
import { approve } from '../../support/a-ballot';
import { startWorld } from '../../support/world';
import {
  aPlace,
  cast,
  o,
  opened,
  supervisorOf,
  toClose,
  toFinal,
  unit,
  workerOf,
  type Ballot,
  type Place,
} from '../support/voting-world';

/**
 * A link that was passed on is opened by anybody: a stranger reads what hangs on the notice board, and nothing that
 * residents wrote, no flat, nobody's name, and of what still runs no number that could give anybody away.
 */
const world = startWorld();

const read = async ({ communityId }: Place) =>
  valueOf(await world.api('o-stranger', 'joining.place', { communityId }));
/** A warm instance keeps a community for ten seconds. */
const readAnew = async (place: Place) => {
  await world.travelTo((await world.now()) + 11_000);
  return read(place);
};
const replace = async (id: string, change: object) => {
  const community = (await world.get('communities', id))!;
  await world.remove('communities', id);
  await world.put('communities', { ...community, ...change });
};
const WORDS = '三单元的灯坏了一个月，老王家天天摔';

async function withVotes(communityId: string, votes: number): Promise<Ballot> {
  const ballot = await opened(await aPlace(world, communityId));
  for (let n = 1; n <= votes; n++) valueOf(await cast(ballot, n, approve));
  await world.runTimer();
  return ballot;
}

test('of a running vote there is what it is about and until when: no number of votes, no record', async () => {
  const place = await read(await withVotes('c-running', 3));
  expect(place).toMatchObject({ stage: 'ballot', ballot: { phase: 'open', binding: 'statutory' } });
  expect(place.ballot).not.toHaveProperty('result');
  expect(JSON.stringify(place)).not.toMatch(/turnout|"owners"|root|mine/);
});

test('after the count it is said whether it passed, how many took part, and what the record is', async () => {
  const ballot = await withVotes('c-counted', 10);
  await toClose(ballot);
  const { close } = (await world.get('ballots', ballot.ballotId))!.result!;
  expect((await readAnew(ballot)).ballot?.result).toEqual({
    stage: 'preliminary',
    passed: close.statement.outcome?.passed,
    took: { owners: 10, of: 12 },
    record: { entries: 10, root: close.statement.root },
  });
  await toFinal(ballot);
  expect((await readAnew(ballot)).ballot?.result?.stage).toBe('final');
});

test('of one stairwell’s vote no number is told: among few, a number is nearly a name', async () => {
  const place = await aPlace(world, 'c-stairwell');
  const [building, stairwell] = unit(place, 1).split('-') as [string, string];
  const ballot = await opened(place, { scope: { kind: 'stairwell', building, stairwell } });
  valueOf(await cast(ballot, 1, approve));
  await toClose(ballot);
  const { result } = (await readAnew(ballot)).ballot!;
  expect(result).toMatchObject({ stage: 'preliminary', passed: false });
  expect(result).not.toHaveProperty('took');
});

test('of needs and works there are figures, never the words, the flats or who wrote them', async () => {
  const place = await aPlace(world, 'c-words');
  const { communityId } = place;
  await replace(communityId, { stage: 'needs' });
  const need = { category: 'lighting', place: 'stairwell', text: WORDS, pictures: [] } as const;
  expect(needFaults(need)).toEqual([]);
  const said = { communityId, mutationId: newMutation(), ...need, pictures: [] };
  valueOf(await world.api(o(place, 1), 'needs.submit', said));
  await world.travelTo((await world.now()) + 600_000);
  await world.runTimer();
  const shown = await readAnew(place);
  expect(shown.needs).toMatchObject({ tookPart: 1, needs: 1, answered: 0 });
  const all = JSON.stringify(shown);
  for (const secret of [
    WORDS,
    unit(place, 1),
    o(place, 1),
    workerOf(place),
    supervisorOf(place),
    'byBuilding',
  ])
    expect(all).not.toContain(secret);
});

test('a rating is told when its period is over and enough have answered, never before', async () => {
  const place = await aPlace(world, 'c-rated');
  const { communityId } = place;
  const now = await world.now();
  const overall = { n: 12, unsure: 0, households: 12, satisfiedShare: 0.75, display: 'not-comparable' };
  const counted = async (score: object, closesAt: number) => {
    await replace(communityId, { rating: { opensAt: now - 1000, closesAt } });
    await world.remove('summaries', communityId);
    await world.put('summaries', { _id: communityId, overall: { ...overall, ...score } } as never);
    return (await readAnew(place)).rating;
  };
  expect(await counted({}, now + 600_000)).toBeUndefined();
  expect(await counted({ n: 4, display: 'suppressed' }, now - 1)).toBeUndefined();
  expect(await counted({}, now - 1)).toEqual({ answers: 12, households: 12, satisfiedShare: 0.75 });
});
