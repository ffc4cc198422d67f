import { approve } from '../../support/a-ballot';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, worker } from '../../support/world';
import { aPlace, aRow, confirm, enter, keyOf, object, opened, workerOf } from '../support/voting-world';

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
