import type { Input } from '../../../src/contract/contract';
import { DAY_MS, HOUR_MS, MINUTE_MS, startOfShanghaiDay } from '../../../src/domain/shared/time';
import { workingDayFrom } from '../../../src/domain/shared/calendar';
import { verify } from '../../../src/verifier/verify';
import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import { validInput } from '../support/valid-input';
import {
  aPlace,
  aRow,
  cast,
  exported,
  object,
  opened,
  stored,
  toClose,
  until,
  workerOf,
  type Place,
} from '../support/voting-world';

/** Nobody decides in two minutes: what a worker may announce, and when a result is final. */
const world = startWorld();
beforeAll(async () => {
  // Nine in the morning: no test runs into midnight, and its own clock alone says when that is.
  const now = await world.now();
  await world.travelTo(startOfShanghaiDay(now) + DAY_MS + 9 * HOUR_MS);
});

/** Midnight, so many days from today. */
const midnight = async (days: number) => startOfShanghaiDay(await world.now()) + days * DAY_MS;

let places = 0;
const nextPlace = () => aPlace(world, `c-periods-${String(++places)}`, aRow(3));

/** The worker publishes; how the times differ from lawful ones is for the test to say. */
async function publish(place: Place, more: Partial<Input<'ballots.publish'>>) {
  const scene = { communityId: place.communityId, mutationId: newMutation(), now: await world.now() };
  const { closesAt, ...input } = validInput('ballots.publish', scene);
  const closes = (more.opensAt ?? 0) + DAY_MS;
  return world.api(workerOf(place), 'ballots.publish', {
    ...input,
    closesAt: more.opensAt === undefined ? closesAt : closes,
    ...more,
  });
}

test('a worker who wants it over within the hour is refused, and told what the law wants', async () => {
  const place = await nextPlace();
  // Three seconds, which a slow machine may need: the answer is the same.
  const opensAt = (await world.now()) + 3000;
  const refused = await publish(place, { opensAt, closesAt: opensAt + MINUTE_MS, objectionDays: 0 });
  expect(refused).toMatchObject({
    error: {
      code: 'PERIOD_TOO_SHORT',
      details: { opensFrom: await midnight(16), noticeDays: 15, objectionDays: 7 },
    },
  });
  expect((await world.all('ballots')).filter(({ communityId }) => communityId === place.communityId)).toEqual(
    [],
  );
  expect((await world.get('communities', place.communityId))?.stage).toBe('plan');
});

test.each([
  ['14 days and 23 hours of notice', async () => (await world.now()) + 15 * DAY_MS - HOUR_MS],
  [
    '15 times 24 hours, since the day of the notice does not count',
    async () => (await world.now()) + 15 * DAY_MS,
  ],
  ['a moment before the fifteenth day is over', async () => (await midnight(16)) - 1],
])('%s: refused, with the earliest lawful opening alone', async (_, opensAt) => {
  const refused = await publish(await nextPlace(), { opensAt: await opensAt() });
  expect(refused).toMatchObject({ error: { code: 'PERIOD_TOO_SHORT' } });
  if (!refused.ok) expect(refused.error.details).toEqual({ opensFrom: await midnight(16), noticeDays: 15 });
});

test('midnight after the fifteenth day is accepted', async () => {
  const opensAt = await midnight(16);
  expect(valueOf(await publish(await nextPlace(), { opensAt })).warnings).toEqual([]);
});

test.each([0, 6])('%s days to object: refused, whatever the notice', async (objectionDays) => {
  const refused = await publish(await nextPlace(), { objectionDays });
  expect(refused).toMatchObject({ error: { code: 'PERIOD_TOO_SHORT', details: { objectionDays: 7 } } });
  if (!refused.ok) expect(refused.error.details).not.toHaveProperty('opensFrom');
});

test('times out of order are out of order, however short', async () => {
  const opensAt = (await world.now()) + HOUR_MS;
  const refused = await publish(await nextPlace(), { opensAt, closesAt: opensAt, objectionDays: 0 });
  expect(refused).toMatchObject({ error: { code: 'SCHEDULE_INVALID' } });
});

test('every kind that decides is held to it', async () => {
  const motion = { title: '改造方案', matter: 'other-major', options: [] } as const;
  const options = [{ title: '方案一' }, { title: '方案二' }];
  for (const change of [
    {
      kind: 'items',
      motions: [
        { ...motion, options: [] },
        { ...motion, title: '车棚', options: [] },
      ],
    },
    { kind: 'one-of', motions: [{ ...motion, options }] },
  ] as const) {
    const opensAt = (await world.now()) + DAY_MS;
    const refused = await publish(await nextPlace(), {
      kind: change.kind,
      motions: change.motions.map((each) => ({ ...each, options: [...each.options] })),
      opensAt,
    });
    expect(refused).toMatchObject({ error: { code: 'PERIOD_TOO_SHORT' } });
  }
});

test('a consultation decides nothing: it may open in an hour, and leave nobody days to object', async () => {
  const opensAt = (await world.now()) + HOUR_MS;
  const times = { opensAt, closesAt: opensAt + HOUR_MS, objectionDays: 0 };
  const accepted = await publish(await nextPlace(), { binding: 'consultative', ...times });
  expect(valueOf(accepted).warnings).toEqual([{ level: 'warning', code: 'short-opening' }]);
});

test('a repeat of a notice that is out is answered, though its times would be too late by now', async () => {
  const place = await nextPlace();
  const scene = { communityId: place.communityId, mutationId: newMutation(), now: await world.now() };
  const input = validInput('ballots.publish', scene);
  const first = valueOf(await world.api(workerOf(place), 'ballots.publish', input));
  await world.travel(2 * DAY_MS);
  expect(valueOf(await world.api(workerOf(place), 'ballots.publish', input))).toEqual(first);
});

test('objections are taken until the seventh day is over, and only then is the result final', async () => {
  const ballot = await opened(await nextPlace());
  for (const n of [1, 2, 3]) valueOf(await cast(ballot, n));
  await toClose(ballot);
  const { countedAt, objectionEndsAt } = (await stored(ballot)).result!;
  expect(objectionEndsAt).toBe(workingDayFrom(startOfShanghaiDay(countedAt) + 7 * DAY_MS) + DAY_MS);

  await until(ballot, objectionEndsAt - HOUR_MS);
  const { objectionId } = valueOf(await object(ballot, 1, 'result'));
  const answer = { objectionId, upheld: false, answer: '已经核对过原件。' };
  valueOf(
    await world.api(workerOf(ballot), 'objections.answer', {
      communityId: ballot.communityId,
      mutationId: newMutation(),
      ...answer,
    }),
  );
  await world.runTimer();
  expect((await stored(ballot)).status).toBe('preliminary');
  await until(ballot, objectionEndsAt + MINUTE_MS);
  expect((await stored(ballot)).status).toBe('final');
  expect(verify(await exported(ballot))).toMatchObject({ ok: true });
});
