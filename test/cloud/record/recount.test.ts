import type { Input } from '../../../src/contract/contract';
import { objectionEnd } from '../../../src/domain/ballot/schedule';
import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import { validInput } from '../support/valid-input';
import {
  announced,
  aPlace,
  aRow,
  cast,
  days,
  o,
  object,
  onPaper,
  opened,
  seenBy,
  stored,
  supervisorOf,
  toClose,
  toFinal,
  until,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** After the close nobody bends a result: who may take out which vote, and what follows from it. */
const world = startWorld();

const answer = (
  ballot: Ballot,
  objectionId: string,
  more: Partial<Input<'objections.answer'>> = {},
  by = workerOf(ballot),
) =>
  world.api(by, 'objections.answer', {
    communityId: ballot.communityId,
    mutationId: newMutation(),
    objectionId,
    upheld: true,
    answer: '已经核对过原件。',
    ...more,
  });
const stageOf = async ({ communityId }: Ballot) => (await world.get('communities', communityId))?.stage;

test('no objection takes out what another owner cast by own hand', async () => {
  const ballot = await opened(await aPlace(world, 'c-own-hand', aRow(3)));
  for (const n of [1, 2]) valueOf(await cast(ballot, n));
  const { receipt } = valueOf(await cast(ballot, 3, reject));
  await toClose(ballot);
  const { objectionId } = valueOf(await object(ballot, 1, 'result'));
  expect(await answer(ballot, objectionId, { receipt })).toMatchObject({
    error: { code: 'NOTHING_TO_VOID' },
  });
  expect((await seenBy(ballot, o(ballot, 1))).result?.tally).toMatchObject({ owners: 3 });
});

test('a vote taken on paper can be taken out; the new result can be objected to for seven days again, and the sample is drawn anew', async () => {
  const ballot = await opened(await aPlace(world, 'c-recount', aRow(3)));
  for (const n of [1, 2]) valueOf(await cast(ballot, n));
  const { receipt } = (await onPaper(ballot, 3, approve)) as { receipt: string };
  await toClose(ballot);
  const first = (await stored(ballot)).result!;
  const { communityId, ballotId } = ballot;
  const draw = (seed: string) =>
    world.api(supervisorOf(ballot), 'record.draw', {
      communityId,
      ballotId,
      mutationId: newMutation(),
      seed,
    });
  valueOf(await draw('双色球第 2026138 期 03 07 12 21 28 33 + 09'));
  const { objectionId } = valueOf(await object(ballot, 1, 'result'));
  await until(ballot, first.objectionEndsAt + days(2));
  valueOf(await answer(ballot, objectionId, { receipt }));
  await world.runTimer();
  const { status, result, sample } = await stored(ballot);
  expect(status).toBe('preliminary');
  const seven = { objectionDays: 7, periods: 'working-end' } as const;
  expect(result!.objectionEndsAt).toBe(objectionEnd(result!.countedAt, seven));
  expect(result!.countedAt).toBeGreaterThan(first.objectionEndsAt);
  expect(sample).toBeUndefined();
  valueOf(await draw('双色球第 2026139 期 01 05 11 18 26 30 + 02'));
  valueOf(await object(ballot, 2, 'result'));
  await toFinal(ballot);
  expect((await stored(ballot)).status).toBe('preliminary');
});

test('of two notices sent at once one holds, and the other is told until when', async () => {
  const place = await aPlace(world, 'c-two-notices', aRow(3));
  const send = async () => {
    const scene = { communityId: place.communityId, mutationId: newMutation(), now: await world.now() };
    return world.api(workerOf(place), 'ballots.publish', validInput('ballots.publish', scene));
  };
  const answers = await Promise.all([send(), send(), send(), send()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const each of answers) if (!each.ok) expect(each.error.code).toBe('BALLOT_RUNNING');
  expect((await world.all('ballots')).filter((row) => row.communityId === place.communityId)).toHaveLength(1);
});

test.each([
  ['rebuild', 'works'],
  ['property-manager', 'plan'],
] as const)('a vote on %s that passed brings the community to its %s', async (matter, stage) => {
  const motions = [{ title: '要定的事', matter, options: [] }];
  const ballot = await opened(await aPlace(world, `c-${matter}`, aRow(3)), { motions });
  for (const n of [1, 2, 3]) valueOf(await cast(ballot, n));
  await toClose(ballot);
  await toFinal(ballot);
  expect((await seenBy(ballot, o(ballot, 1))).result?.outcome?.passed).toBe(true);
  expect(await stageOf(ballot)).toBe(stage);
});

test('an objection to an entry holds the freeze until it is answered: the correction is on the frozen roll', async () => {
  const ballot = await announced(await aPlace(world, 'c-held', aRow(3)));
  const { objectionId } = valueOf(await object(ballot, 1, 'roll'));
  await until(ballot, (await stored(ballot)).notice.statement.correctionEndsAt);
  expect((await stored(ballot)).frozen).toBeUndefined();
  valueOf(await answer(ballot, objectionId, { correction: { areaCenti: 9000 } }));
  await world.runTimer();
  const { frozen, roll } = await stored(ballot);
  expect(frozen).toBeDefined();
  expect(roll).toEqual({ owners: 3, areaCenti: 25_000 });
});

test('no objection holds the freeze beyond the opening, and then nothing is called corrected', async () => {
  const ballot = await announced(await aPlace(world, 'c-late', aRow(3)));
  const { objectionId } = valueOf(await object(ballot, 1, 'roll'));
  await until(ballot, (await stored(ballot)).notice.statement.opensAt);
  expect((await stored(ballot)).frozen).toBeDefined();
  valueOf(await cast(ballot, 2));
  const corrected = await answer(ballot, objectionId, { correction: { areaCenti: 9000 } });
  expect(corrected).toMatchObject({ error: { code: 'ROLL_FROZEN' } });
  valueOf(await answer(ballot, objectionId, { upheld: false, answer: '来不及改了，下次表决前改正。' }));
});
