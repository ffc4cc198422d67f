import { newMutation, valueOf } from '../../support/api';
import { aFlat, startWorld } from '../../support/world';
import {
  announced,
  aPlace,
  aRow,
  authorised,
  cast,
  keyOf,
  o,
  onPaper,
  opened,
  papersOf,
  seenBy,
  sold,
  toClose,
  toOpening,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** Who votes for a flat that changes hands; and one owner of several flats (DOMAIN section 2, Art. 8–9). */
const world = startWorld();

/** Whether the first screen asks to vote. */
const isAsked = async (openid: string): Promise<boolean> => {
  const home = valueOf(await world.api(openid, 'home.read', {}));
  return home.kind === 'member' && home.todos.some((todo) => todo.do === 'vote');
};

const counted = async (ballot: Ballot) => {
  await toClose(ballot);
  return (await seenBy(ballot, workerOf(ballot))).result?.tally;
};

test('sold before the owner voted: the buyer votes in the owner’s place, and nobody else', async () => {
  const ballot = await opened(await aPlace(world, 'c-before', aRow(3)));
  const buyer = await sold(ballot, unit(ballot, 1));
  expect(await cast(ballot, 1)).toMatchObject({ ok: false });
  const [entry, ...more] = await papersOf(ballot, buyer);
  expect([entry?.ownerKey, entry?.units, more]).toEqual([keyOf(ballot, 1), [unit(ballot, 1)], []]);
  expect([await isAsked(buyer), await isAsked(o(ballot, 1))]).toEqual([true, false]);
  valueOf(await cast(ballot, 1, reject, { by: buyer }));
  expect(await isAsked(buyer)).toBe(false);
  expect(await papersOf(ballot, buyer)).toMatchObject([{ voted: { channel: 'online' } }]);
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 8000 });
  const { communityId, ballotId } = ballot;
  const own = await world.api(buyer, 'record.own', { communityId, ballotId, ownerKey: keyOf(ballot, 1) });
  expect(valueOf(own).choice).toEqual(reject);
});

test('sold after the owner voted: that vote stands, and the buyer has none', async () => {
  const ballot = await opened(await aPlace(world, 'c-after', aRow(3)));
  const { receipt } = valueOf(await cast(ballot, 1, approve));
  const buyer = await sold(ballot, unit(ballot, 1));
  expect(await papersOf(ballot, buyer)).toEqual([]);
  expect(await isAsked(buyer)).toBe(false);
  expect(await cast(ballot, 1, reject, { by: buyer })).toMatchObject({
    error: { code: 'NOT_ON_BALLOT_ROLL' },
  });
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 8000 });
  expect((await world.get('votes', `${ballot.ballotId}:${keyOf(ballot, 1)}`))?.receipt).toBe(receipt);
});

test('sold twice before anybody voted: the last buyer votes', async () => {
  const ballot = await opened(await aPlace(world, 'c-twice', aRow(2)));
  const first = await sold(ballot, unit(ballot, 1));
  const second = await sold(ballot, unit(ballot, 1));
  expect(await cast(ballot, 1, reject, { by: first })).toMatchObject({ ok: false });
  valueOf(await cast(ballot, 1, approve, { by: second }));
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 8000 });
});

test('sold while the roll may still be corrected: the buyer stands on the frozen roll', async () => {
  const ballot = await announced(await aPlace(world, 'c-early', aRow(2)));
  const buyer = await sold(ballot, unit(ballot, 1));
  await toOpening(ballot);
  const [entry] = await papersOf(ballot, buyer);
  expect(entry).toMatchObject({ units: [unit(ballot, 1)], areaCenti: 8000 });
  expect(entry?.ownerKey).not.toBe(keyOf(ballot, 1));
  valueOf(await cast(ballot, 1, approve, { by: buyer, ownerKey: entry!.ownerKey }));
  expect(await counted(ballot)).toMatchObject({ owners: 1 });
});

/** Flats 1 to 3 are one owner's, flat 4 another's. */
const threeAndOne = () => {
  const [first, ...rest] = aRow(3).map((flat) => flat);
  const { buyers: same, ownerKey } = first!;
  return [first!, ...rest.map((flat) => ({ ...flat, buyers: same, ownerKey })), aFlat(4)];
};

test('an owner of three flats is one owner with all their area, and votes once', async () => {
  const ballot = await opened(await aPlace(world, 'c-three', threeAndOne()));
  expect((await seenBy(ballot, o(ballot, 1))).roll).toMatchObject({ owners: 2, areaCenti: 32_000 });
  expect(await papersOf(ballot, o(ballot, 2))).toMatchObject([{ areaCenti: 24_000 }]);
  valueOf(await cast(ballot, 2));
  for (const n of [1, 3]) expect(await cast(ballot, n)).toMatchObject({ error: { code: 'ALREADY_VOTED' } });
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 24_000 });
});

test('of three flats one is sold: the frozen roll keeps them together, and who keeps the others votes', async () => {
  const ballot = await opened(await aPlace(world, 'c-one-sold', threeAndOne()));
  const buyer = await sold(ballot, unit(ballot, 3));
  expect(await papersOf(ballot, buyer)).toEqual([]);
  expect(await cast(ballot, 3, reject, { by: buyer })).toMatchObject({
    error: { code: 'NOT_ON_BALLOT_ROLL' },
  });
  valueOf(await cast(ballot, 1));
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 24_000 });
});

test('of two flats of a buyer one is sold on: each goes its own way', async () => {
  const ballot = await opened(await aPlace(world, 'c-resale', aRow(3)));
  const buyer = { name: '许立群', certificate: 'E99887766', phone: '19900000991' };
  const sell = (unitKey: string, to: typeof buyer) =>
    world.api(workerOf(ballot), 'joining.sell', {
      communityId: ballot.communityId,
      mutationId: newMutation(),
      unit: unitKey,
      seen: 'deed',
      buyers: [to],
    });
  for (const n of [1, 2]) valueOf(await sell(unit(ballot, n), buyer));
  const code = { mutationId: newMutation(), phoneCode: `demo-phone-${buyer.phone}-a` };
  valueOf(await world.api('buyer-of-two', 'home.join', code));
  expect(await papersOf(ballot, 'buyer-of-two')).toHaveLength(2);
  const third = await sold(ballot, unit(ballot, 2));
  expect(await papersOf(ballot, 'buyer-of-two')).toMatchObject([{ units: [unit(ballot, 1)] }]);
  expect(await cast(ballot, 2, reject, { by: 'buyer-of-two' })).toMatchObject({ ok: false });
  valueOf(await cast(ballot, 2, approve, { by: third }));
});

test('who sold the flat but owns another under the same name neither votes for it nor reads the buyer’s vote', async () => {
  const [first, second] = aRow(2).map((flat) => flat);
  const same = { ...second!, buyers: first!.buyers, ownerKey: first!.ownerKey };
  const scope = { kind: 'buildings' as const, buildings: [first!.building] };
  const ballot = await opened(await aPlace(world, 'c-keeps-another', [first!, same, aFlat(3)]), { scope });
  const buyer = await sold(ballot, unit(ballot, 1));
  expect(await cast(ballot, 1, reject, { by: o(ballot, 2) })).toMatchObject({
    error: { code: 'NOT_ON_BALLOT_ROLL' },
  });
  valueOf(await cast(ballot, 1, approve, { by: buyer }));
  await toClose(ballot);
  const { communityId, ballotId } = ballot;
  const read = (by: string) =>
    world.api(by, 'record.own', { communityId, ballotId, ownerKey: keyOf(ballot, 1) });
  expect(await read(o(ballot, 2))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(valueOf(await read(buyer)).choice).toEqual(approve);
});

test('an owner sells one flat after the other: who buys the last votes for the entry', async () => {
  const ballot = await opened(await aPlace(world, 'c-all-sold', threeAndOne()));
  const before = [await sold(ballot, unit(ballot, 1)), await sold(ballot, unit(ballot, 2))];
  const last = await sold(ballot, unit(ballot, 3));
  for (const by of [...before, o(ballot, 1)]) {
    expect(await cast(ballot, 1, reject, { by })).toMatchObject({ ok: false });
  }
  valueOf(await cast(ballot, 1, approve, { by: last }));
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 24_000 });
});

test('a sale ends the seller’s authorisation; the buyer gives and takes back an own one, and objects to a false paper', async () => {
  const ballot = await opened(await aPlace(world, 'c-sold-proxy', aRow(4)), { proxyCap: 3 });
  await authorised(ballot, 1, 2);
  const buyer = await sold(ballot, unit(ballot, 1));
  expect(await cast(ballot, 1, approve, { by: o(ballot, 2) })).toMatchObject({ ok: false });
  const proxyId = await authorised(ballot, 1, 3);
  const { communityId, ballotId } = ballot;
  valueOf(await world.api(buyer, 'proxies.revoke', { communityId, mutationId: newMutation(), proxyId }));
  await onPaper(ballot, 1, reject);
  const raised = await world.api(buyer, 'objections.raise', {
    communityId,
    ballotId,
    mutationId: newMutation(),
    to: 'vote',
    unit: unit(ballot, 1),
    text: '我没有交过纸质票。',
  });
  valueOf(
    await world.api(workerOf(ballot), 'objections.answer', {
      communityId,
      mutationId: newMutation(),
      objectionId: valueOf(raised).objectionId,
      upheld: true,
      answer: '已经核对过原件，不是业主交的。',
    }),
  );
  valueOf(await cast(ballot, 1, approve, { by: buyer }));
});

test('what is not sold counts as the developer’s, one owner, who need not vote', async () => {
  const [first, ...rest] = aRow(4);
  const unsold = rest.map((flat) => ({ ...flat, unsold: true, buyers: [] }));
  const ballot = await opened(await aPlace(world, 'c-unsold', [first!, ...unsold]));
  expect((await seenBy(ballot, o(ballot, 1))).roll).toMatchObject({ owners: 2, areaCenti: 32_000 });
  valueOf(await cast(ballot, 1));
  expect(await counted(ballot)).toMatchObject({ owners: 1, areaCenti: 8000 });
});
