import { approve, reject } from '../../support/a-ballot';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, worker, startWorld } from '../../support/world';
import { answer, answerKilled, brokenOff, flatOf, leave, voteOf } from '../support/objections';
import {
  type Ballot,
  aPlace,
  announced,
  aRow,
  authorised,
  cast,
  confirm,
  enter,
  o,
  object,
  opened,
  stored,
  toClose,
  toFinal,
  toOpening,
  until,
  workerOf,
  days,
} from '../support/voting-world';

/** An objection is answered once and one way, also where answers break off, meet, or come twice. */
const world = startWorld();

test('an answer that broke off before the freeze can be finished after it, and the ballot becomes final', async () => {
  const ballot = await announced(await aPlace(world, 'c-b4', aRow(4)));
  const { objectionId } = valueOf(await object(ballot, 1, 'roll'));
  const at = (await world.get('objections', objectionId))!.at;
  await leave(ballot, objectionId, brokenOff(at));
  await toOpening(ballot);
  const up = await answer(ballot, workerOf(ballot), objectionId, { upheld: true });
  const down = await answer(ballot, workerOf(ballot), objectionId, { upheld: false });
  await toClose(ballot);
  await toFinal(ballot);
  await until(ballot, (await stored(ballot)).result!.objectionEndsAt + days(60));
  expect([up.ok || down.ok, (await stored(ballot)).status]).toEqual([true, 'final']);
});

test('the repeat of an answer that broke off before the freeze finishes it', async () => {
  const ballot = await announced(await aPlace(world, 'c-d19', aRow(4)));
  const { objectionId } = valueOf(await object(ballot, 1, 'roll'));
  const correction = { areaCenti: 9000 };
  const mutationId = await answerKilled(ballot, workerOf(ballot), objectionId, { correction });
  await toOpening(ballot);
  const dismissed = await answer(ballot, workerOf(ballot), objectionId, { upheld: false });
  expect(dismissed).toMatchObject({ error: { code: 'OBJECTION_HALF_UPHELD' } });
  valueOf(await answer(ballot, workerOf(ballot), objectionId, { mutationId, correction }));
  expect((await flatOf(ballot, 1)).areaCenti).toBe(9000);
});

test('a mutation does not dismiss what it upheld half-way', async () => {
  const ballot = await opened(await aPlace(world, 'c-b5', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const mutationId = await answerKilled(ballot, workerOf(ballot), objectionId);
  expect(await answer(ballot, workerOf(ballot), objectionId, { upheld: false, mutationId })).toMatchObject({
    error: { code: 'OBJECTION_HALF_UPHELD' },
  });
});

test('a receipt of no vote does not open a half-upheld objection to dismissal', async () => {
  const ballot = await opened(await aPlace(world, 'c-b6', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  await toClose(ballot);
  const { objectionId } = valueOf(await object(ballot, 2, 'result'));
  const at = (await world.get('objections', objectionId))!.at;
  await leave(ballot, objectionId, brokenOff(at));
  expect(await answer(ballot, workerOf(ballot), objectionId, { receipt: 'AAAA-AAAA' })).toMatchObject({
    error: { code: 'NOTHING_TO_VOID' },
  });
  expect(await answer(ballot, workerOf(ballot), objectionId, { upheld: false })).toMatchObject({
    error: { code: 'OBJECTION_HALF_UPHELD' },
  });
});

test('the repeat of an answer that broke off voids no vote that the owner handed in since', async () => {
  const ballot = await opened(await aPlace(world, 'c-b7', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const mutationId = await answerKilled(ballot, workerOf(ballot), objectionId);
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, reject)).paperId, reject));
  const fresh = (await voteOf(ballot, 1))!;
  valueOf(await answer(ballot, workerOf(ballot), objectionId, { mutationId }));
  expect((await voteOf(ballot, 1))?.receipt).toBe(fresh.receipt);
});

test('the repeat after a proxy’s vote was voided is not refused as the answerer’s own matter', async () => {
  const ballot = await opened(await aPlace(world, 'c-d11', aRow(4)));
  await authorised(ballot, 1, 2);
  valueOf(await cast(ballot, 1, approve, { by: o(ballot, 2) }));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const mutationId = await answerKilled(ballot, workerOf(ballot), objectionId);
  expect(await answer(ballot, workerOf(ballot), objectionId, { mutationId })).toMatchObject({ ok: true });
});

test('a claim from a clock far ahead locks nothing', async () => {
  const ballot = await opened(await aPlace(world, 'c-b9', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const at = (await world.get('objections', objectionId))!.at;
  await leave(ballot, objectionId, brokenOff(at + days(400)));
  expect(await answer(ballot, workerOf(ballot), objectionId)).toMatchObject({ ok: true });
});

test('a clock set back between the void and the repeat does not fail the repeat', async () => {
  const ballot = await opened(await aPlace(world, 'c-b10', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  await leave(ballot, objectionId, { at: (await world.now()) + 5000 });
  const mutationId = await answerKilled(ballot, workerOf(ballot), objectionId);
  expect(await answer(ballot, workerOf(ballot), objectionId, { mutationId })).toMatchObject({ ok: true });
});

/** What several answers to one objection at once come to: their word, and whether the vote is void. */
async function outcomesOf(
  communityId: string,
  answers: (ballot: Ballot, objectionId: string) => readonly Promise<unknown>[],
): Promise<readonly (readonly [state: string, isVoid: boolean])[]> {
  const ballot = await opened(await aPlace(world, communityId, aRow(12)));
  for (const i of [1, 2]) await world.put('people', aPerson(`${communityId}-${i}`, worker(communityId)));
  const outcomes: [string, boolean][] = [];
  for (let n = 1; n <= 6; n += 1) {
    valueOf(await confirm(ballot, valueOf(await enter(ballot, n, approve)).paperId, approve));
    const { objectionId } = valueOf(await object(ballot, n, 'vote'));
    await Promise.all(answers(ballot, objectionId));
    const { state } = (await world.get('objections', objectionId))!;
    outcomes.push([state, (await voteOf(ballot, n)) === undefined]);
  }
  return outcomes;
}

test.each([
  [
    'one worker, one mutation, three times',
    'c-same',
    (ballot: Ballot, id: string) => {
      const mutationId = newMutation();
      return [true, false, true].map((upheld) =>
        answer(ballot, workerOf(ballot), id, { upheld, mutationId }),
      );
    },
  ],
  [
    'two workers, one mutation',
    'c-shared',
    (ballot: Ballot, id: string) => {
      const mutationId = newMutation();
      return [true, false].map((upheld, i) =>
        answer(ballot, `c-shared-${i + 1}`, id, { upheld, mutationId }),
      );
    },
  ],
  [
    'two workers, each both ways',
    'c-many',
    (ballot: Ballot, id: string) =>
      [1, 2].flatMap((i) => [true, false].map((upheld) => answer(ballot, `c-many-${i}`, id, { upheld }))),
  ],
])(
  'of answers both ways at once one stands, with its effect alone: %s',
  async (_who, communityId, answers) => {
    for (const [state, isVoid] of await outcomesOf(communityId, answers)) {
      expect(['upheld', 'dismissed']).toContain(state);
      expect(isVoid).toBe(state === 'upheld');
    }
  },
);

test('a vote cast online, or a receipt that does not exist, voids nothing', async () => {
  const ballot = await opened(await aPlace(world, 'c-d20', aRow(4)));
  valueOf(await cast(ballot, 1));
  const { receipt } = (await voteOf(ballot, 1))!;
  const vote = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, workerOf(ballot), vote.objectionId)).toMatchObject({
    error: { code: 'NOTHING_TO_VOID' },
  });
  valueOf(await answer(ballot, workerOf(ballot), vote.objectionId, { upheld: false }));
  await toClose(ballot);
  const { objectionId } = valueOf(await object(ballot, 2, 'result'));
  for (const r of [receipt, 'AAAA-AAAA'])
    expect(await answer(ballot, workerOf(ballot), objectionId, { receipt: r })).toMatchObject({
      error: { code: 'NOTHING_TO_VOID' },
    });
  valueOf(await answer(ballot, workerOf(ballot), objectionId));
  expect((await voteOf(ballot, 1))?.receipt).toBe(receipt);
});
