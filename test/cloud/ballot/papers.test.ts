import { createHash } from 'node:crypto';
import { aPng } from '../../support/pictures';
import { uploadTo } from '../support/scene';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, owner, supervisor } from '../../support/world';
import {
  aPhoto,
  aPlace,
  aRow,
  authorised,
  cast,
  confirm,
  enter,
  keyOf,
  o,
  objected,
  onPaper,
  opened,
  papersOf,
  secondOf,
  seenBy,
  stored,
  supervisorOf,
  toClose,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** Paper and phone count once together, and nobody counts a paper alone. */
const OWNERS = 90;
const world = startWorld();
let ballot: Ballot;
let next = 0;
/** A flat that no other test uses. */
const another = () => ++next;
beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-papers', aRow(OWNERS)));
});

const voteOf = (n: number) => world.get('votes', `${ballot.ballotId}:${keyOf(ballot, n)}`);
const queue = async (openid: string) =>
  valueOf(await world.api(openid, 'papers.queue', { communityId: ballot.communityId })).rows;
const withdraw = (paperId: string, mutationId = newMutation()) =>
  world.api(supervisorOf(ballot), 'papers.withdraw', {
    communityId: ballot.communityId,
    mutationId,
    paperId,
    reason: '照片看不清',
  });

test('a paper counts when a second person reads the same; the owner is told and says that it is right', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n, reject));
  expect(await voteOf(n)).toBeUndefined();
  expect(await papersOf(ballot, o(ballot, n))).toMatchObject([{ paperWaiting: true }]);
  const paper = (await queue(secondOf(ballot))).find((each) => each.paperId === paperId);
  expect(paper).toMatchObject({ units: [unit(ballot, n)], mine: false, state: 'waiting' });
  expect(paper?.picture).toMatch(/\/papers\/[\w-]+-[0-9a-f]{64}\.png\?sign=/);
  expect(JSON.stringify(paper)).not.toMatch(/reject|approve/);

  const { receipt } = valueOf(await confirm(ballot, paperId, reject)) as { receipt: string };
  const home = async () => valueOf(await world.api(o(ballot, n), 'home.read', {}));
  expect(await home()).toMatchObject({ todos: [{ do: 'check-vote', receipt }, { do: 'follow-ballot' }] });
  const { communityId, ballotId } = ballot;
  const input = { communityId, ballotId, ownerKey: keyOf(ballot, n), mutationId: newMutation() };
  for (let i = 0; i < 2; i++) valueOf(await world.api(o(ballot, n), 'ballots.acknowledge', input));
  expect(await home()).toMatchObject({ todos: [{ do: 'follow-ballot' }] });
});

test('whoever entered a paper cannot confirm it, not in another office either', async () => {
  const { paperId } = valueOf(await enter(ballot, another()));
  const refused = { error: { code: 'SAME_PERSON' } };
  expect(await confirm(ballot, paperId, approve, { by: supervisorOf(ballot) })).toMatchObject(refused);
  expect(await confirm(ballot, paperId, approve, { by: workerOf(ballot) })).toMatchObject({ ok: true });
});

test('a paper is entered with a photo that is there, and each with its own', async () => {
  const [n, m] = [another(), another()];
  const missing = { picture: 'cloud://no.where/uploads/papers/none.png' };
  expect(await enter(ballot, n, approve, missing)).toMatchObject({ error: { code: 'PHOTO_MISSING' } });
  const picture = await aPhoto(ballot, 'papers');
  const sent = { picture, mutationId: newMutation() };
  const first = valueOf(await enter(ballot, n, approve, sent));
  expect(valueOf(await enter(ballot, n, approve, sent))).toEqual(first);
  expect(await enter(ballot, m, approve, { picture })).toMatchObject({ error: { code: 'PHOTO_MISSING' } });
  // The very same photo sent again, under another name.
  const { picture: kept } = (await world.get('papers', first.paperId))!;
  const link = (await queue(secondOf(ballot))).find(({ paperId }) => paperId === first.paperId)!.picture;
  const bytes = (await world.cloud.fetch(link.replace(/^http:\/\/[^/]+/, ''))).body;
  const again = await uploadTo(world, 'papers/again.png', bytes);
  expect(await enter(ballot, m, approve, { picture: again })).toMatchObject({
    error: { code: 'PHOTO_MISSING' },
  });
  // Its name says what it is; nobody reads it without a link, and no client writes over it.
  expect(kept).toContain(createHash('sha256').update(bytes).digest('hex'));
  const path = kept.replace(/^cloud:\/\/[^/]+\//, '');
  const headers = { 'x-local-persona': supervisorOf(ballot) };
  expect((await world.cloud.fetch(`/storage/${path}`, { headers })).status).toBe(403);
  const forged = { method: 'POST', headers, body: aPng(1) };
  expect((await world.cloud.fetch(`/upload?path=${path}`, forged)).status).toBe(403);
});

test('one photo sent for four flats at once is one paper', async () => {
  const owners = Array.from({ length: 4 }, another);
  // An instance of the cloud for each, or the first one starts after the others are done.
  await Promise.all(owners.map(async () => enter(ballot, another())));
  const body = aPng(7000);
  const uploads = await Promise.all(owners.map((n) => uploadTo(world, `papers/same-${n}.png`, body)));
  const answers = await Promise.all(
    owners.map((n, i) => enter(ballot, n, approve, { picture: uploads[i]! })),
  );
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(3);
  for (const answer of refused) expect(answer).toMatchObject({ error: { code: 'PHOTO_MISSING' } });
  const keys = owners.map((n) => keyOf(ballot, n));
  expect((await world.all('papers')).filter(({ ownerKey }) => keys.includes(ownerKey))).toHaveLength(1);
});

test('four papers of one owner entered at once: one waits', async () => {
  const n = another();
  const answers = await Promise.all(Array.from({ length: 4 }, () => enter(ballot, n)));
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(3);
  for (const answer of refused) expect(answer).toMatchObject({ error: { code: 'PAPER_WAITING' } });
  const waiting = (await world.all('papers')).filter(({ ownerKey }) => ownerKey === keyOf(ballot, n));
  expect(waiting).toHaveLength(1);
});

test('nobody is the second reader of the own paper', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n));
  const flat = owner(ballot.flats[n - 1]!);
  await world.put('people', aPerson('reads-own', supervisor(ballot.communityId), flat));
  expect(await confirm(ballot, paperId, approve, { by: 'reads-own' })).toMatchObject({
    error: { code: 'SAME_PERSON' },
  });
});

test('two readings that differ count nothing: it waits as such, is taken out, and entered anew', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n, approve));
  expect(valueOf(await confirm(ballot, paperId, reject))).toEqual({ state: 'differs' });
  expect(await voteOf(n)).toBeUndefined();
  expect(await queue(secondOf(ballot))).toContainEqual(
    expect.objectContaining({ paperId, state: 'differs' }),
  );
  expect(await enter(ballot, n, reject)).toMatchObject({ error: { code: 'PAPER_WAITING' } });
  // No guessing until it fits: what differs is not read a third time.
  for (const by of [secondOf(ballot), workerOf(ballot)]) {
    const again = await confirm(ballot, paperId, approve, { by });
    expect(again).toMatchObject({ error: { code: 'PAPER_DIFFERS' } });
  }
  valueOf(await withdraw(paperId));
  expect(await confirm(ballot, paperId, approve)).toMatchObject({ error: { code: 'PAPER_SETTLED' } });
  expect(await onPaper(ballot, n, reject)).toMatchObject({ state: 'counted' });
});

test('the owner was faster on the phone: the paper is settled as overtaken, and told since when', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n, reject));
  const { castAt, receipt } = valueOf(await cast(ballot, n, approve));
  expect(valueOf(await confirm(ballot, paperId, reject))).toEqual({ state: 'overtaken', castAt });
  expect(await voteOf(n)).toMatchObject({ receipt, channel: 'online' });
  expect((await queue(secondOf(ballot))).map((paper) => paper.paperId)).not.toContain(paperId);
  expect(await enter(ballot, n)).toMatchObject({
    error: { code: 'ALREADY_VOTED', details: { castAt, channel: 'online' } },
  });
});

test('the paper was faster: the phone is told when and how, and the paper stands', async () => {
  const n = another();
  await onPaper(ballot, n, approve, 'door');
  const { castAt } = (await voteOf(n))!;
  expect(await cast(ballot, n, reject)).toMatchObject({
    error: { code: 'ALREADY_VOTED', details: { castAt, channel: 'door' } },
  });
});

test('paper and phone race for the same owner, twenty times: exactly one counts, the other is told', async () => {
  const owners = Array.from({ length: 20 }, another);
  const papers = await Promise.all(owners.map(async (n) => valueOf(await enter(ballot, n, reject)).paperId));
  const outcomes = await Promise.all(
    owners.map((n, i) => Promise.all([cast(ballot, n), confirm(ballot, papers[i]!, reject)])),
  );
  for (const [i, [phone, paper]] of outcomes.entries()) {
    const vote = (await voteOf(owners[i]!))!;
    const second = valueOf(paper);
    if (vote.channel === 'online') {
      expect(valueOf(phone).receipt).toBe(vote.receipt);
      expect(second).toEqual({ state: 'overtaken', castAt: vote.castAt });
    } else {
      expect(second).toEqual({ state: 'counted', receipt: vote.receipt });
      expect(phone).toMatchObject({
        error: { code: 'ALREADY_VOTED', details: { castAt: vote.castAt, channel: 'paper' } },
      });
    }
  }
});

test('two confirm the same paper in the same moment: one vote, and both are told its receipt', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n));
  const [one, other] = await Promise.all([
    confirm(ballot, paperId),
    confirm(ballot, paperId, approve, { by: workerOf(ballot) }),
  ]);
  const { receipt } = (await voteOf(n))!;
  const answers = [one, other].filter(({ ok }) => ok).map((answer) => valueOf(answer));
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).toEqual({ state: 'counted', receipt });
});

test('repeats are answered as the first time', async () => {
  const n = another();
  const first = {
    mutationId: newMutation(),
    picture: await aPhoto(ballot, 'papers'),
  };
  const [one, two] = [await enter(ballot, n, approve, first), await enter(ballot, n, approve, first)];
  expect(two).toEqual(one);
  const { paperId } = valueOf(one);
  const again = { mutationId: newMutation() };
  const counted = await confirm(ballot, paperId, approve, again);
  expect(await confirm(ballot, paperId, approve, again)).toEqual(counted);
  expect(await confirm(ballot, paperId, approve)).toMatchObject({ error: { code: 'PAPER_SETTLED' } });

  const { paperId: other } = valueOf(await enter(ballot, another()));
  const taken = newMutation();
  expect(await withdraw(other, taken)).toEqual(await withdraw(other, taken));
  expect(await withdraw(other)).toMatchObject({ error: { code: 'PAPER_SETTLED' } });
});

test('the answer to a confirmation is lost again and again: the repeat finds the vote, never a second one', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n));
  const again = { mutationId: newMutation() };
  await world.cloud.control('faults', { dropRate: 1, seed: 1, actions: ['database.commitTransaction'] });
  expect(await confirm(ballot, paperId, approve, again)).toMatchObject({ error: { code: 'INTERNAL' } });
  await world.cloud.control('faults', {});
  const { receipt } = (await voteOf(n))!;
  expect(valueOf(await confirm(ballot, paperId, approve, again))).toEqual({ state: 'counted', receipt });
});

test('an objection to a paper while the ballot is open: upheld, the owner votes again', async () => {
  const n = another();
  await onPaper(ballot, n, approve);
  const before = (await voteOf(n))!;
  valueOf((await objected(ballot, n, 'vote', {})).answered);
  expect(await voteOf(n)).toBeUndefined();
  const { receipt } = valueOf(await cast(ballot, n, reject));
  expect(receipt).not.toBe(before.receipt);
  await world.runTimer();
  const log = (await world.all('segments')).flatMap(({ entries }) => entries);
  const told = log.filter((entry) => [receipt, before.receipt].includes(entry.receipt));
  expect(told.map(({ type, receipt: of }) => [type, of])).toEqual([
    ['vote', before.receipt],
    ['vote', receipt],
    ['void', before.receipt],
  ]);
});

test('taken out and confirmed in the same moment, ten times: never told that it is out while it counts', async () => {
  const owners = Array.from({ length: 10 }, another);
  const papers = await Promise.all(
    owners.map(async (n) => ({ n, paperId: valueOf(await enter(ballot, n)).paperId })),
  );
  await Promise.all(
    papers.map(async ({ n, paperId }) => {
      const [out, read] = await Promise.all([withdraw(paperId), confirm(ballot, paperId)]);
      const vote = await voteOf(n);
      const { state } = (await world.get('papers', paperId))!;
      if (read.ok) expect([out, state, !!vote]).toMatchObject([{ ok: false }, 'counted', true]);
      else expect([out.ok, state, !!vote]).toEqual([true, 'withdrawn', false]);
    }),
  );
});

test('an upheld objection takes out nothing else: what was voided before it is no answer to it', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy);
  valueOf(await cast(ballot, n, approve, { by: o(ballot, proxy) }));
  valueOf(await cast(ballot, n, reject));
  const { answered } = await objected(ballot, n, 'vote', {});
  expect(answered).toMatchObject({ error: { code: 'NOTHING_TO_VOID' } });
});

test('an objection never takes out what the owner cast by own hand', async () => {
  const n = another();
  const { receipt } = valueOf(await cast(ballot, n));
  const { answered } = await objected(ballot, n, 'vote', {});
  expect(answered).toMatchObject({ error: { code: 'NOTHING_TO_VOID' } });
  expect(await voteOf(n)).toMatchObject({ receipt });
});

test('the owner’s paper ends what a proxy voted', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy);
  valueOf(await cast(ballot, n, approve, { by: o(ballot, proxy) }));
  expect(await onPaper(ballot, n, reject)).toMatchObject({ state: 'counted' });
  expect(await voteOf(n)).toMatchObject({ channel: 'paper' });
  const voided = (await world.all('voids')).filter(({ ownerKey }) => ownerKey === keyOf(ballot, n));
  expect(voided).toMatchObject([{ entry: { reason: 'principal-voted' } }]);
});

test('a paper taken in before the close is confirmed after it, as of when it was taken in', async () => {
  const n = another();
  const { paperId } = valueOf(await enter(ballot, n));
  const { enteredAt } = (await world.get('papers', paperId))!;
  await toClose(ballot);
  expect((await stored(ballot)).status).toBe('running');
  expect(await enter(ballot, another())).toMatchObject({ error: { code: 'BALLOT_CLOSED' } });
  for (const paper of await queue(secondOf(ballot))) {
    valueOf(paper.paperId === paperId ? await confirm(ballot, paperId) : await withdraw(paper.paperId));
  }
  expect(await voteOf(n)).toMatchObject({ castAt: enteredAt });
  await world.runTimer();
  const { turnout, result } = await seenBy(ballot, o(ballot, 1));
  const { owners, areaCenti } = turnout;
  expect(result?.tally).toMatchObject({ owners, areaCenti });
});
