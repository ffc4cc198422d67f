import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  aPerson,
  aRoll,
  startWorld,
  bureau,
  owner,
  supervisor,
  worker,
} from '../../support/world';
import { validInput } from '../support/valid-input';
import { approve, reject } from '../../support/a-ballot';

/** The whole loop through the procedures alone: need → plan → ballot → works → rating → the bureau’s page. */
const DAY = 86_400_000;
const flats = Array.from({ length: 12 }, (_, i) => aFlat(i + 1));
const communityId = 'c-1';

const world = startWorld();
beforeAll(async () => {
  await world.put('communities', aCommunity({ households: 12, roll: aRoll(flats) }));
  await world.put('parts', ...flats);
  await world.put(
    'people',
    ...flats.map((flat, i) => aPerson(`o-${i}`, owner(flat))),
    aPerson('o-worker', worker()),
    aPerson('o-supervisor', supervisor()),
    aPerson('o-bureau', bureau),
  );
});

const todosOf = async (openid: string) => {
  const home = valueOf(await world.api(openid, 'home.read', {}));
  return home.kind === 'member' ? home.todos.map((todo) => todo.do) : home.kind;
};
const ballot = async () => valueOf(await world.api('o-1', 'ballots.read', { communityId })).ballot!;
const scene = async () => ({ communityId, mutationId: newMutation(), now: await world.now() });

let needId: string;
test('a resident submits a need, others back it', async () => {
  expect(await todosOf('o-0')).toEqual(['submit-need']);
  needId = valueOf(await world.api('o-0', 'needs.submit', validInput('needs.submit', await scene()))).needId;
  for (const i of [1, 2, 3]) {
    valueOf(await world.api(`o-${i}`, 'needs.back', { communityId, needId, mutationId: newMutation() }));
  }
  const home = valueOf(await world.api('o-5', 'home.read', {}));
  expect(home).toMatchObject({ topNeeds: [{ needId, households: 4, backedByMe: false }] });
});

test('the worker publishes a plan that takes it up; both threads say so', async () => {
  expect(await todosOf('o-worker')).toEqual(['answer-needs', 'write-plan']);
  expect(await todosOf('o-supervisor')).toEqual(['visit-doors']);
  const { needs } = valueOf(await world.api('o-worker', 'plans.drafting', { communityId }));
  const plan = validInput('plans.publish', await scene());
  const [item] = plan.items;
  const input = { ...plan, items: [{ ...item!, needIds: needs.map((need) => need.needId) }] };
  const first = valueOf(await world.api('o-worker', 'plans.publish', input));
  expect(valueOf(await world.api('o-worker', 'plans.publish', input))).toEqual(first);
  expect(await world.all('plans')).toHaveLength(1);

  const thread = valueOf(await world.api('o-1', 'needs.read', { communityId, needId }));
  expect(thread).toMatchObject({
    state: 'adopted',
    answer: { reason: item!.description },
    planItem: { title: item!.title },
  });
  const { plan: seen } = valueOf(await world.api('o-1', 'plans.read', { communityId }));
  expect(seen?.items[0]?.needs).toMatchObject([{ needId, households: 4, mine: false, backedByMe: true }]);
  expect(await todosOf('o-1')).toEqual(['read-plan', 'submit-need']);
});

test('the worker publishes a ballot: a repeat makes no second one, owners look at their entry', async () => {
  const input = validInput('ballots.publish', await scene());
  const [first, second] = [
    valueOf(await world.api('o-worker', 'ballots.publish', input)),
    valueOf(await world.api('o-worker', 'ballots.publish', input)),
  ];
  expect(second.ballotId).toBe(first.ballotId);
  expect(first.warnings).toEqual([]);
  expect(await world.all('ballots')).toMatchObject([{ roll: { owners: 12, areaCenti: 96_000 } }]);
  expect(await world.all('ballotOwners')).toHaveLength(0);
  expect(await todosOf('o-1')).toEqual(['check-roll-entry', 'read-notice']);
});

test('once the window is over the roll is frozen; staff have nobody to reach before the opening', async () => {
  await world.travelTo((await ballot()).correctionEndsAt);
  await world.runTimer();
  expect(await world.all('ballotOwners')).toHaveLength(12);
  expect(await todosOf('o-1')).toEqual(['read-notice']);
  expect(await todosOf('o-supervisor')).toEqual(['read-notice']);
});

test('nine of twelve owners vote, seven agree: passed', async () => {
  await world.travelTo((await ballot()).opensAt);
  expect(await todosOf('o-1')).toEqual(['vote', 'follow-ballot']);
  expect(await todosOf('o-supervisor')).toEqual(['reach-owners']);
  const { ballotId } = await ballot();
  for (const [i, flat] of flats.slice(0, 9).entries()) {
    const input = {
      communityId,
      ballotId,
      ownerKey: flat.ownerKey,
      mutationId: newMutation(),
    };
    valueOf(await world.api(`o-${i}`, 'ballots.cast', { ...input, choice: i < 7 ? approve : reject }));
  }
  expect(await todosOf('o-1')).toEqual(['follow-ballot']);
  await world.travelTo((await ballot()).closesAt + 60_000);
  await world.runTimer();
  expect((await ballot()).result).toMatchObject({ stage: 'preliminary', outcome: { passed: true } });
  expect(await todosOf('o-1')).toEqual(['read-result']);
  const thread = valueOf(await world.api('o-0', 'needs.read', { communityId, needId }));
  expect(thread.ballot).toMatchObject({ passed: true });
});

test('after the days to object the result is final, and the works begin', async () => {
  expect((await world.get('communities', communityId))?.stage).toBe('ballot');
  await world.travelTo((await ballot()).result!.objectionEndsAt + 60_000);
  await world.runTimer();
  expect((await world.get('communities', communityId))?.stage).toBe('works');
});

test('the supervisor posts from the site', async () => {
  expect(await todosOf('o-supervisor')).toEqual(['post-update']);
  const input = validInput('works.post', await scene());
  valueOf(await world.api('o-supervisor', 'works.post', input));
  valueOf(await world.api('o-supervisor', 'works.post', input));
  const { rows: updates } = valueOf(await world.api('o-1', 'works.list', { communityId }));
  expect(updates).toMatchObject([{ text: input.text, progress: 10, mine: false }]);
  expect(await todosOf('o-1')).toEqual(['follow-works']);
});

test('ten households rate, one changes its mind; the bureau reads the score with n, rate and interval', async () => {
  expect(await todosOf('o-worker')).toEqual(['open-rating']);
  valueOf(await world.api('o-worker', 'ratings.open', validInput('ratings.open', await scene())));
  expect(await todosOf('o-1')).toEqual(['rate']);
  for (let i = 0; i < 10; i++) {
    const rating = validInput('ratings.submit', await scene());
    valueOf(
      await world.api(`o-${i}`, 'ratings.submit', {
        ...rating,
        overall: i < 9 ? 'satisfied' : 'dissatisfied',
      }),
    );
  }
  const rating = { ...validInput('ratings.submit', await scene()), overall: 'very-satisfied' as const };
  valueOf(await world.api('o-0', 'ratings.submit', rating));
  expect(await todosOf('o-1')).toEqual(['read-ratings']);
  await world.runTimer();

  const { communities } = valueOf(await world.api('o-bureau', 'bureau.overview', {}));
  expect(communities).toMatchObject([
    { communityId, stage: 'rating', needs: 1, ballot: { owners: 9, passed: true } },
  ]);
  const { overall, byDimension } = communities[0]!;
  expect(overall).toMatchObject({ n: 10, mean: 72.5, satisfiedShare: 0.9, display: 'not-comparable' });
  expect(overall?.responseRate).toBeCloseTo(10 / 12);
  expect(overall?.interval.low).toBeGreaterThan(0.7);
  expect(byDimension?.quality).toMatchObject({ n: 0, unsure: 10, display: 'suppressed', mean: null });
});

test('after the period the loop is done', async () => {
  await world.travel(15 * DAY);
  await world.runTimer();
  expect((await world.get('communities', communityId))?.stage).toBe('done');
  const rating = validInput('ratings.submit', await scene());
  expect(await world.api('o-3', 'ratings.submit', rating)).toMatchObject({
    error: { code: 'RATING_NOT_OPEN' },
  });
});

test('the bureau’s page costs two round trips', async () => {
  const page = await world.cloud.call('o-bureau', 'api', { procedure: 'bureau.overview', input: {} });
  expect(page.roundTrips).toBeLessThanOrEqual(2);
});
