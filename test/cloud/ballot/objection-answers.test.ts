import { approve } from '../../support/a-ballot';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, owner, startWorld, worker } from '../../support/world';
import { answer, brokenOff, leave } from '../support/objections';
import {
  aPlace,
  aRow,
  cast,
  confirm,
  enter,
  keyOf,
  object,
  opened,
  supervisorOf,
  toClose,
  unit,
  workerOf,
} from '../support/voting-world';

const world = startWorld();

test('of two answers at once, one upheld and one not, only the one that stands has any effect', async () => {
  const communityId = 'c-two-answers';
  const ballot = await opened(await aPlace(world, communityId, aRow(4)));
  await world.put('people', aPerson('worker-two', worker(communityId)));
  for (const n of [1, 2, 3, 4]) {
    const { paperId } = valueOf(await enter(ballot, n, approve));
    valueOf(await confirm(ballot, paperId, approve));
    const { objectionId } = valueOf(await object(ballot, n, 'vote'));
    const input = { communityId, objectionId, answer: '已经核对过原件。' };
    const answers = await Promise.all(
      [true, false].map((upheld) =>
        world.api(upheld ? workerOf(ballot) : 'worker-two', 'objections.answer', {
          ...input,
          upheld,
          mutationId: newMutation(),
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { state } = (await world.get('objections', objectionId))!;
    expect(state).toBe(answers[0]!.ok ? 'upheld' : 'dismissed');
    const vote = await world.get('votes', `${ballot.ballotId}:${keyOf(ballot, n)}`);
    expect(vote === undefined).toBe(state === 'upheld');
  }
});

test('whoever entered or confirmed a paper answers no objection to it, neither way, nor names it in one to the result', async () => {
  const communityId = 'c-own-papers';
  const ballot = await opened(await aPlace(world, communityId, aRow(4)));
  await world.put('people', aPerson('worker-three', worker(communityId)));
  const { paperId } = valueOf(await enter(ballot, 1, approve, { by: workerOf(ballot) }));
  valueOf(await confirm(ballot, paperId, approve));
  valueOf(
    await confirm(ballot, valueOf(await enter(ballot, 2, approve)).paperId, approve, {
      by: workerOf(ballot),
    }),
  );
  valueOf(await cast(ballot, 3));
  for (const n of [1, 2]) {
    const { objectionId } = valueOf(await object(ballot, n, 'vote'));
    for (const upheld of [true, false])
      expect(await answer(ballot, workerOf(ballot), objectionId, { upheld })).toMatchObject({
        error: { code: 'OWN_PAPER' },
      });
    if (n === 1) valueOf(await answer(ballot, 'worker-three', objectionId));
  }
  const { receipt } = (await world.get('votes', `${ballot.ballotId}:${keyOf(ballot, 2)}`))!;
  await toClose(ballot);
  const { objectionId } = valueOf(await object(ballot, 3, 'result'));
  expect(await answer(ballot, workerOf(ballot), objectionId, { receipt })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
  valueOf(await answer(ballot, 'worker-three', objectionId, { receipt }));
});

test('a worker who owns the flat does not answer what somebody else of it objected', async () => {
  const ballot = await opened(await aPlace(world, 'c-own-flat', aRow(2)));
  const { paperId } = valueOf(await enter(ballot, 1, approve, { by: supervisorOf(ballot) }));
  valueOf(await confirm(ballot, paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const flat = (await world.all('parts')).find((part) => part.unit === unit(ballot, 1))!;
  await world.put('people', aPerson('worker-at-home', worker(ballot.communityId), owner(flat)));
  expect(await answer(ballot, 'worker-at-home', objectionId)).toMatchObject({
    error: { code: 'OWN_OBJECTION' },
  });
});

test('an answer that broke off once its vote may be void is finished as it began', async () => {
  const ballot = await opened(await aPlace(world, 'c-broken-off', aRow(2)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const { at } = (await world.get('objections', objectionId))!;
  await leave(ballot, objectionId, brokenOff(at));
  expect(await answer(ballot, workerOf(ballot), objectionId, { upheld: false })).toMatchObject({
    error: { code: 'OBJECTION_HALF_UPHELD' },
  });
  valueOf(await answer(ballot, workerOf(ballot), objectionId));
  expect(await world.get('objections', objectionId)).toMatchObject({ state: 'upheld' });
});
