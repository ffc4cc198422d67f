import { approve } from '../../support/a-ballot';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, owner, worker, startWorld } from '../../support/world';
import { answer, answerKilled, flatOf, voteOf, settle } from '../support/objections';
import {
  aPlace,
  announced,
  aRow,
  authorise,
  authorised,
  cast,
  confirm,
  enter,
  o,
  object,
  opened,
  secondOf,
  stored,
  toClose,
  unit,
  workerOf,
  sold,
} from '../support/voting-world';

/** Nobody answers an objection in their own matter, or to a vote that they had a hand in (DOMAIN, whose vote is it). */
const world = startWorld();

test('a worker who cast the vote for the owner, as proxy, does not judge it', async () => {
  const ballot = await opened(await aPlace(world, 'c-b1', aRow(4)));
  await authorised(ballot, 1, 2);
  const flat = await flatOf(ballot, 2);
  await world.put('people', aPerson('w-proxy', worker(ballot.communityId), owner(flat)));
  valueOf(await cast(ballot, 1, approve, { by: 'w-proxy' }));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, 'w-proxy', objectionId, { upheld: false })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
});

test('who confirmed the authorisation does not judge the vote cast with it, also once the owner revoked it', async () => {
  const ballot = await opened(await aPlace(world, 'c-b2', aRow(4)));
  const { proxyId } = valueOf(await authorise(ballot, 1, 2));
  await settle(ballot, workerOf(ballot), 'proxies.confirm', proxyId);
  valueOf(await cast(ballot, 1, approve, { by: o(ballot, 2) }));
  await settle(ballot, o(ballot, 1), 'proxies.revoke', proxyId);
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, workerOf(ballot), objectionId, { upheld: false })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
});

test('who entered a paper that still waits does not dismiss the objection to it', async () => {
  const ballot = await opened(await aPlace(world, 'c-b3', aRow(4)));
  const { paperId } = valueOf(await enter(ballot, 1, approve, { by: workerOf(ballot) }));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  const a = await answer(ballot, workerOf(ballot), objectionId, { upheld: false });
  valueOf(await confirm(ballot, paperId, approve));
  expect(a).toMatchObject({ error: { code: 'OWN_PAPER' } });
});

test('nobody has their own household’s vote voided through somebody else’s objection to the result', async () => {
  const ballot = await opened(await aPlace(world, 'c-b8', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  const { receipt } = (await voteOf(ballot, 1))!;
  await toClose(ballot);
  const flat = await flatOf(ballot, 1);
  await world.put('people', aPerson('w-home8', worker(ballot.communityId), owner(flat)));
  const { objectionId } = valueOf(await object(ballot, 2, 'result'));
  expect(await answer(ballot, 'w-home8', objectionId, { receipt })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
});

test('nobody joins a neighbour’s flat to their own by upholding the neighbour’s objection', async () => {
  const ballot = await announced(await aPlace(world, 'c-d12', aRow(4)));
  await world.put('people', aPerson('w-twelve', worker(ballot.communityId), owner(await flatOf(ballot, 3))));
  const { objectionId } = valueOf(await object(ballot, 1, 'roll'));
  expect(
    await answer(ballot, 'w-twelve', objectionId, { correction: { sameOwnerAs: unit(ballot, 3) } }),
  ).toMatchObject({ error: { code: 'OWN_OBJECTION' } });
});

test('in a consultation, too, whoever entered a paper does not judge it', async () => {
  const ballot = await opened(await aPlace(world, 'c-d13', aRow(4)), { binding: 'consultative' } as never);
  expect((await stored(ballot)).notice.statement.form.binding).toBe('consultative');
  const { paperId } = valueOf(await enter(ballot, 1, approve, { by: workerOf(ballot) }));
  valueOf(await confirm(ballot, paperId, approve));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, workerOf(ballot), objectionId)).toMatchObject({ error: { code: 'OWN_PAPER' } });
});

test('an authorisation counts as used once its vote is there, though the run was killed before it said so', async () => {
  const ballot = await opened(await aPlace(world, 'c-d14', aRow(4)));
  const { proxyId } = valueOf(await authorise(ballot, 1, 2, {}, workerOf(ballot)));
  await settle(ballot, secondOf(ballot), 'proxies.confirm', proxyId);
  valueOf(await cast(ballot, 1, approve, { by: o(ballot, 2) }));
  await settle(ballot, o(ballot, 1), 'proxies.revoke', proxyId);
  const p = (await world.get('proxies', proxyId))!;
  await world.remove('proxies', proxyId);
  await world.put('proxies', { ...p, used: false });
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, workerOf(ballot), objectionId, { upheld: false })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
});

test('who only revoked an authorisation at the owner’s wish may judge the vote', async () => {
  const ballot = await opened(await aPlace(world, 'c-d15', aRow(4)));
  const proxyId = await authorised(ballot, 1, 2);
  valueOf(await cast(ballot, 1, approve, { by: o(ballot, 2) }));
  await settle(ballot, workerOf(ballot), 'proxies.revoke', proxyId);
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, workerOf(ballot), objectionId)).toMatchObject({ ok: true });
});

test('who left the flat since it objected is still of that household', async () => {
  const ballot = await opened(await aPlace(world, 'c-d16', aRow(4)));
  valueOf(await confirm(ballot, valueOf(await enter(ballot, 1, approve)).paperId, approve));
  await world.put('people', aPerson('w-sixteen', worker(ballot.communityId), owner(await flatOf(ballot, 1))));
  const { objectionId } = valueOf(await object(ballot, 1, 'vote'));
  expect(await answer(ballot, 'w-sixteen', objectionId)).toMatchObject({ error: { code: 'OWN_OBJECTION' } });
  valueOf(
    await world.api('w-sixteen', 'joining.leave', {
      communityId: ballot.communityId,
      mutationId: newMutation(),
      unit: unit(ballot, 1),
    }),
  );
  expect(await answer(ballot, 'w-sixteen', objectionId)).toMatchObject({ error: { code: 'OWN_OBJECTION' } });
});

test('who took a vote in does not judge it once it is void, either', async () => {
  const ballot = await opened(await aPlace(world, 'c-d18', aRow(4)));
  await world.put('people', aPerson('w-eighteen', worker(ballot.communityId)));
  valueOf(
    await confirm(
      ballot,
      valueOf(await enter(ballot, 1, approve, { by: workerOf(ballot) })).paperId,
      approve,
    ),
  );
  const { receipt } = (await voteOf(ballot, 1))!;
  await toClose(ballot);
  const { objectionId } = valueOf(await object(ballot, 2, 'result'));
  await answerKilled(ballot, 'w-eighteen', objectionId, { receipt });
  expect(await answer(ballot, workerOf(ballot), objectionId, { receipt })).toMatchObject({
    error: { code: 'OWN_PAPER' },
  });
});

test('a buyer does not object to the vote of the former owner', async () => {
  const ballot = await opened(await aPlace(world, 'c-d21', aRow(4)));
  valueOf(
    await confirm(
      ballot,
      valueOf(await enter(ballot, 1, approve, { by: workerOf(ballot) })).paperId,
      approve,
    ),
  );
  const buyer = await sold(ballot, unit(ballot, 1));
  const say = await world.api(buyer, 'objections.raise', {
    communityId: ballot.communityId,
    ballotId: ballot.ballotId,
    mutationId: newMutation(),
    to: 'vote',
    unit: unit(ballot, 1),
    text: '不是我投的票。',
  });
  expect(say).toMatchObject({ error: { code: 'NOT_FOUND' } });
});
