import { newMutation, valueOf } from '../../support/api';
import { aPng } from '../../support/pictures';
import { aFlat, aPerson, startWorld, tenant } from '../../support/world';
import { uploadTo } from '../support/scene';
import {
  announced,
  aPhoto,
  aPlace,
  aRow,
  authorise,
  authorised,
  cast,
  days,
  keyOf,
  o,
  objected,
  opened,
  papersOf,
  proof,
  secondOf,
  stored,
  supervisorOf,
  unit,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** A written authorisation: for so many owners, until then, and never against the principal's own word. */
const world = startWorld();
let ballot: Ballot;
let next = 0;
/** A flat that no other test uses. */
const another = () => ++next;
beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-proxies', aRow(120)), { proxyCap: 3 });
});

const voteOf = (n: number) => world.get('votes', `${ballot.ballotId}:${keyOf(ballot, n)}`);
/** The residents of flat `proxy` vote for the n-th owner. */
const castFor = (n: number, proxy: number, choice = approve) =>
  cast(ballot, n, choice, { by: o(ballot, proxy) });
const revoke = (openid: string, proxyId: string) =>
  world.api(openid, 'proxies.revoke', {
    communityId: ballot.communityId,
    mutationId: newMutation(),
    proxyId,
  });

test('an authorisation works once a second person has confirmed it', async () => {
  const [n, proxy] = [another(), another()];
  const { proxyId } = valueOf(await authorise(ballot, n, proxy));
  expect(await castFor(n, proxy)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
  const confirmBy = (openid: string) =>
    world.api(openid, 'proxies.confirm', {
      communityId: ballot.communityId,
      mutationId: newMutation(),
      proxyId,
    });
  expect(await confirmBy(supervisorOf(ballot))).toMatchObject({ error: { code: 'SAME_PERSON' } });
  for (let i = 0; i < 2; i++) valueOf(await confirmBy(secondOf(ballot)));
  const mine = await papersOf(ballot, o(ballot, proxy));
  expect(mine).toMatchObject([{ units: [unit(ballot, proxy)] }, { units: [unit(ballot, n)] }]);
  expect(mine[1]?.proxyUntil).toBeGreaterThan(await world.now());
  valueOf(await castFor(n, proxy));
  expect(await voteOf(n)).toMatchObject({ channel: 'proxy', castBy: o(ballot, proxy) });
  const { rows } = valueOf(
    await world.api(secondOf(ballot), 'proxies.list', { communityId: ballot.communityId }),
  );
  expect(rows).toMatchObject([{ proxyId, state: 'confirmed', used: true }]);
});

test('one flat votes for three owners at most, however many are entered in the same moment', async () => {
  const proxy = another();
  const owners = Array.from({ length: 10 }, another);
  const answers = await Promise.all(owners.map((n) => authorise(ballot, n, proxy)));
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code));
  // Who met too much of a crowd is told to try again, and then of the cap.
  expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(3);
  for (const [i, n] of owners.entries()) {
    if (codes[i] === 'BUSY') codes[i] = (await authorise(ballot, n, proxy)).ok ? 'ok' : 'PROXY_CAP';
  }
  expect(codes.sort()).toEqual([...Array<string>(7).fill('PROXY_CAP'), 'ok', 'ok', 'ok']);
  const given = (await world.all('proxies')).filter(({ proxyUnit }) => proxyUnit === unit(ballot, proxy));
  expect(given).toHaveLength(3);
});

test('an owner authorises one flat: the second authorisation is refused, the same one sent twice is not', async () => {
  const n = another();
  const [first, second] = [another(), another()];
  const sent = { mutationId: newMutation() };
  const given = await authorise(ballot, n, first, sent);
  expect(await authorise(ballot, n, first, sent)).toEqual(given);
  expect(await authorise(ballot, n, second)).toMatchObject({ error: { code: 'PROXY_EXISTS' } });
});

test('two authorisations for the same owner in the same moment: one holds', async () => {
  const n = another();
  const flats = [another(), another()];
  const answers = await Promise.all(flats.map((to) => authorise(ballot, n, to)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const loads = (await world.all('proxyLoads')).filter(({ ownerKeys }) =>
    ownerKeys.includes(keyOf(ballot, n)),
  );
  expect(loads).toHaveLength(1);
});

test('one photo sent for authorisations of three owners at once is one; a refused one uses up no photo', async () => {
  const owners = [another(), another(), another()];
  // An instance of the cloud for each, or the first one starts after the others are done.
  await Promise.all(owners.map(async () => authorise(ballot, another(), another())));
  const body = aPng(8000);
  const pictures = await Promise.all(owners.map((n) => uploadTo(world, `proxies/same-${n}.png`, body)));
  const answers = await Promise.all(
    owners.map((n, i) => authorise(ballot, n, another(), { picture: pictures[i]! })),
  );
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(2);
  for (const answer of refused) expect(answer).toMatchObject({ error: { code: 'PHOTO_MISSING' } });
  const held = owners[answers.findIndex(({ ok }) => ok)]!;

  const picture = await aPhoto(ballot, 'proxies');
  expect(await authorise(ballot, held, another(), { picture })).toMatchObject({
    error: { code: 'PROXY_EXISTS' },
  });
  expect(await authorise(ballot, another(), another(), { picture })).toMatchObject({ ok: true });
});

test('while the roll may be corrected, an authorisation is told from when it can be taken in', async () => {
  const early = await announced(await aPlace(world, 'c-too-early', aRow(2)));
  const { correctionEndsAt } = (await stored(early)).notice.statement;
  expect(await authorise(early, 1, 2)).toMatchObject({
    error: { code: 'ROLL_NOT_FROZEN', details: { from: correctionEndsAt } },
  });
});

test('nobody authorises the own flat, nor one outside the roll', async () => {
  const n = another();
  const refused = { error: { code: 'NOT_ON_BALLOT_ROLL' } };
  expect(await authorise(ballot, n, n)).toMatchObject(refused);
  expect(await authorise(ballot, n, n, { proxyUnit: '9-9-999' })).toMatchObject(refused);
});

test('revoked by the owner it works no more, and the place is free for another owner', async () => {
  const proxy = another();
  const owners = [another(), another(), another()] as const;
  const ids: string[] = [];
  for (const n of owners) ids.push(await authorised(ballot, n, proxy));
  const last = another();
  expect(await authorise(ballot, last, proxy)).toMatchObject({
    error: { code: 'PROXY_CAP', details: { cap: 3 } },
  });
  expect(await revoke(o(ballot, owners[1]), ids[0]!)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  for (let i = 0; i < 2; i++) valueOf(await revoke(o(ballot, owners[0]), ids[0]!));
  expect(await castFor(owners[0], proxy)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
  valueOf(await authorise(ballot, last, proxy));
  // The owner may authorise anew.
  valueOf(await authorise(ballot, owners[0], another()));
});

test('a tenant cannot revoke what the owner of the flat has given', async () => {
  const [n, proxy] = [another(), another()];
  const proxyId = await authorised(ballot, n, proxy);
  await world.put('people', aPerson('lodger', tenant(aFlat(n, { communityId: ballot.communityId }))));
  expect(await revoke('lodger', proxyId)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  valueOf(await castFor(n, proxy));
});

test('the principal’s own vote ends what the proxy voted; the log tells both, and the proxy votes no more', async () => {
  const [n, proxy] = [another(), another()];
  const proxyId = await authorised(ballot, n, proxy);
  const mutationId = newMutation();
  const byProxy = valueOf(await cast(ballot, n, approve, { by: o(ballot, proxy), mutationId }));
  await world.runTimer();
  const own = valueOf(await cast(ballot, n, reject));
  expect(own.receipt).not.toBe(byProxy.receipt);
  expect(await voteOf(n)).toMatchObject({ channel: 'online', receipt: own.receipt, toCheck: false });
  expect(await world.get('proxies', proxyId)).toMatchObject({ state: 'revoked' });
  await world.runTimer();
  expect(await proof(ballot, byProxy.receipt)).toMatchObject({
    voided: 'principal-voted',
    logged: { entry: { receipt: byProxy.receipt } },
  });
  expect((await proof(ballot, own.receipt)).voided).toBeUndefined();
  expect(await castFor(n, proxy)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
});

test('a principal who has voted stays with it: the proxy is told', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy);
  valueOf(await cast(ballot, n));
  expect(await castFor(n, proxy, reject)).toMatchObject({
    error: { code: 'ALREADY_VOTED', details: { channel: 'online' } },
  });
  expect(await authorise(ballot, n, proxy)).toMatchObject({ error: { code: 'ALREADY_VOTED' } });
});

test('who votes by own hand, before the proxy or after, frees the place; so does an authorisation that ran out', async () => {
  const proxy = another();
  const [first, second, third] = [another(), another(), another()] as const;
  await authorised(ballot, first, proxy);
  await authorised(ballot, second, proxy);
  await authorised(ballot, third, proxy, { expiresAt: (await world.now()) + 3_600_000 });
  const capped = { error: { code: 'PROXY_CAP' } };
  expect(await authorise(ballot, another(), proxy)).toMatchObject(capped);
  valueOf(await castFor(first, proxy));
  valueOf(await cast(ballot, first, reject));
  valueOf(await authorise(ballot, another(), proxy));
  expect(await authorise(ballot, another(), proxy)).toMatchObject(capped);
  valueOf(await cast(ballot, second));
  valueOf(await authorise(ballot, another(), proxy));
  expect(await authorise(ballot, another(), proxy)).toMatchObject(capped);
  await world.travel(3_600_001);
  valueOf(await authorise(ballot, another(), proxy));
  expect(await authorise(ballot, another(), proxy)).toMatchObject(capped);
});

test('a place that was voted from stays taken, though the authorisation has run out', async () => {
  const proxy = another();
  const owners = [another(), another(), another()];
  const expiresAt = (await world.now()) + 3_600_000;
  for (const n of owners) {
    await authorised(ballot, n, proxy, { expiresAt });
    valueOf(await castFor(n, proxy));
  }
  await world.travel(3_600_001);
  expect(await authorise(ballot, another(), proxy)).toMatchObject({ error: { code: 'PROXY_CAP' } });
});

test('a tenant of the authorised flat casts no statutory vote', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy);
  await world.put('people', aPerson('sub-tenant', tenant(aFlat(proxy, { communityId: ballot.communityId }))));
  expect(await papersOf(ballot, 'sub-tenant')).toEqual([]);
  expect(await cast(ballot, n, approve, { by: 'sub-tenant' })).toMatchObject({
    error: { code: 'NOT_ON_BALLOT_ROLL' },
  });
});

test('a proxy’s vote that was voided is not cast a second time', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy);
  valueOf(await castFor(n, proxy));
  valueOf((await objected(ballot, n, 'vote', {})).answered);
  expect(await voteOf(n)).toBeUndefined();
  expect(await castFor(n, proxy)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
  valueOf(await cast(ballot, n, reject));
});

test('the hub asks who is authorised to vote, and not any more once the vote is in', async () => {
  const [n, proxy] = [another(), another()];
  valueOf(await cast(ballot, proxy));
  const todos = async () => {
    const home = valueOf(await world.api(o(ballot, proxy), 'home.read', {}));
    return home.kind === 'member' ? home.todos.map((todo) => todo.do) : [];
  };
  expect(await todos()).toEqual(['follow-ballot']);
  await authorised(ballot, n, proxy);
  expect(await todos()).toEqual(['vote', 'follow-ballot']);
  valueOf(await castFor(n, proxy));
  expect(await todos()).toEqual(['follow-ballot']);
});

test('principal and proxy in the same moment, five times: the principal’s vote is the one that stands', async () => {
  const pairs = Array.from({ length: 5 }, () => [another(), another()] as const);
  for (const [n, proxy] of pairs) await authorised(ballot, n, proxy);
  await Promise.all(pairs.flatMap(([n, proxy]) => [castFor(n, proxy), cast(ballot, n, reject)]));
  for (const [n] of pairs) expect(await voteOf(n)).toMatchObject({ channel: 'online', castBy: o(ballot, n) });
});

test('after its last moment an authorisation is none', async () => {
  const [n, proxy] = [another(), another()];
  await authorised(ballot, n, proxy, { expiresAt: (await world.now()) + days(1) });
  expect(await papersOf(ballot, o(ballot, proxy))).toHaveLength(2);
  await world.travel(days(1));
  expect(await papersOf(ballot, o(ballot, proxy))).toHaveLength(1);
  expect(await castFor(n, proxy)).toMatchObject({ error: { code: 'NOT_ON_BALLOT_ROLL' } });
});

test('used, then revoked: the vote stands and keeps its place, so the cap holds', async () => {
  const small = await opened(await aPlace(world, 'c-cap-one', aRow(6)), { proxyCap: 1 });
  const proxyId = await authorised(small, 1, 2);
  valueOf(await cast(small, 1, approve, { by: o(small, 2) }));
  const input = { communityId: small.communityId, mutationId: newMutation(), proxyId };
  valueOf(await world.api(supervisorOf(small), 'proxies.revoke', input));
  expect(await authorise(small, 3, 2)).toMatchObject({ error: { code: 'PROXY_CAP' } });
});

test('the cap is the person’s: two flats of one owner take no more than one', async () => {
  const [first, second, ...rest] = aRow(5);
  const both = [first!, { ...second!, buyers: first!.buyers, ownerKey: first!.ownerKey }, ...rest];
  const small = await opened(await aPlace(world, 'c-cap-two', both), { proxyCap: 1 });
  valueOf(await authorise(small, 3, 1));
  expect(await authorise(small, 4, 2)).toMatchObject({ error: { code: 'PROXY_CAP' } });
});
