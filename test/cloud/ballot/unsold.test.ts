import { newMutation, valueOf } from '../../support/api';
import { aFlat, aPerson, startWorld, owner } from '../../support/world';
import { documentOwnerKey } from '../../../src/cloud/services/roll/owner-key';
import { wordsOf } from '../support/joining-world';
import {
  announced,
  aPlace,
  aRow,
  authorised,
  cast,
  keyOf,
  o,
  objected,
  onPaper,
  opened,
  papersOf,
  toClose,
  toFinal,
  toOpening,
  unit,
  workerOf,
  type Ballot,
  type Place,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/**
 * What is not sold counts to the developer, one owner (Art. 9). Nobody joins such a flat, whoever's phone stands on its
 * row, and who is there nevertheless votes for nobody: one phone would vote for every flat that is not sold.
 */
const world = startWorld();

const notOnRoll = { error: { code: 'NOT_ON_BALLOT_ROLL' } };
const notOnPhones = { error: { code: 'PHONE_NOT_ON_ROLL' } };

/** Flat 1 is sold, 2 to 4 are not; somebody is a member of each, as the phone let them in once. */
async function someUnsold(communityId: string): Promise<Place> {
  const [first, ...rest] = aRow(4);
  const unsold = rest.map((flat) => {
    const part = { ...flat, unsold: true };
    return { ...part, ownerKey: documentOwnerKey({ ...part, unitKey: part.unit }) };
  });
  return aPlace(world, communityId, [first!, ...unsold]);
}

/** Imports a roll of two flats with a phone each; what the second's status says. */
async function imported(place: Place, status: string, phones: readonly [string, string]): Promise<void> {
  const csv = [
    '楼栋,单元,房号,面积,业主,手机号,销售状态',
    `1,1,101,80,张三,${phones[0]},已售`,
    `2,1,102,80,李四,${phones[1]},${status}`,
  ].join('\n');
  const worker = workerOf(place);
  const uploaded = await world.cloud.fetch(`/upload?path=uploads/rolls/${newMutation()}.csv`, {
    method: 'POST',
    headers: { 'x-local-persona': worker },
    body: csv,
  });
  const { fileID: file } = JSON.parse(uploaded.body.toString()) as { fileID: string };
  const { communityId } = place;
  valueOf(await world.api(worker, 'roll.import', { communityId, mutationId: newMutation(), file }));
}

let codes = 0;
const join = (openid: string, phone: string) =>
  world.api(openid, 'home.join', {
    mutationId: newMutation(),
    phoneCode: `demo-phone-${phone}-${String(++codes)}`,
  });
const rowsOf = async ({ communityId }: Place) => ({
  parts: (await world.all('parts')).filter((row) => row.communityId === communityId),
  contacts: (await world.all('contacts')).filter((row) => row.communityId === communityId),
});
const castFor = async (ballot: Ballot, openid: string, ownerKey: string) =>
  cast(ballot, 1, approve, { by: openid, ownerKey });

test('a phone on the row of a flat that is not sold is not kept and lets nobody in', async () => {
  const place = await aPlace(world, 'c-phones', aRow(2));
  await imported(place, '未售', ['19900000101', '19900000102']);
  expect((await rowsOf(place)).contacts.map((row) => row.unit)).toEqual([unit(place, 1)]);
  expect(await join('o-phone-2', '19900000102')).toMatchObject(notOnPhones);
  expect(valueOf(await join('o-phone-1', '19900000101')).joined).toMatchObject([{ unit: unit(place, 1) }]);
});

test('nor does one that was kept before; the same phone’s other flats are joined', async () => {
  const place = await aPlace(world, 'c-kept', aRow(2));
  await imported(place, '已售', ['19900000103', '19900000103']);
  const part = (await rowsOf(place)).parts.find(
    (row) => row.rollId !== `roll-c-kept` && row.building === '2',
  )!;
  await world.remove('parts', part._id);
  await world.put('parts', { ...part, unsold: true });
  expect((await rowsOf(place)).contacts).toHaveLength(2);
  expect(valueOf(await join('o-kept', '19900000103')).joined).toMatchObject([{ unit: unit(place, 1) }]);
});

test('neither a letter nor the desk lets anybody in where a flat is not sold any more', async () => {
  const place = await aPlace(world, 'c-ways', aRow(2));
  await imported(place, '已售', ['19900000104', '19900000105']);
  const { communityId } = place;
  const flat = { communityId, unit: unit(place, 2), kind: 'owner' as const };
  const asked = { ...flat, mutationId: newMutation(), name: '李四' };
  const { number } = valueOf(await world.api('o-ways', 'joining.ask', asked));
  const print = { ...flat, mutationId: newMutation() };
  const { file } = valueOf(await world.api(workerOf(place), 'joining.letters', print));
  const [code] = (await wordsOf(world, file)).match(/(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/)!;
  const byCode = (openid: string) =>
    world.api(openid, 'joining.byCode', { communityId, mutationId: newMutation(), code });
  const part = (await rowsOf(place)).parts.find((row) => row.building === '2' && row.sealed !== 'sealed')!;
  await world.remove('parts', part._id);
  await world.put('parts', { ...part, unsold: true });
  const admit = { communityId, mutationId: newMutation(), number, seen: 'deed' as const };
  expect(await world.api(workerOf(place), 'joining.admit', admit)).toMatchObject({
    error: { code: 'UNIT_UNSOLD' },
  });
  expect(await world.api('o-ways', 'joining.ask', { ...asked, mutationId: newMutation() })).toMatchObject({
    error: { code: 'UNIT_UNSOLD' },
  });
  expect(await byCode('o-other')).toMatchObject({ error: { code: 'CODE_UNKNOWN' } });
});

test('who is a member of a flat that is not sold is shown no paper and casts none, before or after the opening', async () => {
  const ballot = await announced(await someUnsold('c-member'));
  expect(await papersOf(ballot, o(ballot, 2))).toEqual([]);
  expect(await papersOf(ballot, o(ballot, 1))).toHaveLength(1);
  await toOpening(ballot);
  expect(await papersOf(ballot, o(ballot, 2))).toEqual([]);
  for (const n of [2, 3, 4]) expect(await cast(ballot, n)).toMatchObject(notOnRoll);
  const home = valueOf(await world.api(o(ballot, 2), 'home.read', {}));
  expect(home.kind === 'member' && home.todos.map((todo) => todo.do)).not.toContain('vote');
  valueOf(await cast(ballot, 1));
});

test('the developer votes on paper, and no member of such a flat reads that vote or objects to it', async () => {
  const ballot = await opened(await someUnsold('c-developer'));
  const { communityId, ballotId } = ballot;
  await onPaper(ballot, 2, reject);
  const objection = {
    communityId,
    ballotId,
    mutationId: newMutation(),
    to: 'vote' as const,
    unit: unit(ballot, 2),
    text: '不是我投的。',
  };
  expect(await world.api(o(ballot, 2), 'objections.raise', objection)).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  await toClose(ballot);
  const own = { communityId, ballotId, ownerKey: keyOf(ballot, 2) };
  expect(await world.api(o(ballot, 3), 'record.own', own)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  await toFinal(ballot);
  valueOf(await world.api(o(ballot, 2), 'joining.erase', { communityId, mutationId: newMutation() }));
  const entries = (await world.all('ballotOwners')).filter((row) => row.ballotId === ballotId);
  expect(entries.map((row) => row.ownerKey)).toContain(keyOf(ballot, 2));
});

test('an authorisation is used by no member of a flat that is not sold', async () => {
  const ballot = await opened(await someUnsold('c-proxy'));
  await authorised(ballot, 1, 2);
  expect(await castFor(ballot, o(ballot, 2), keyOf(ballot, 1))).toMatchObject(notOnRoll);
});

test('a flat that is found to be sold is joined by its owner’s phone, one that is found not to be is not', async () => {
  const place = await aPlace(world, 'c-found', aRow(2));
  await imported(place, '未售', ['19900000106', '19900000107']);
  valueOf(await join('o-first', '19900000106'));
  const ballot = await announced(place);
  valueOf((await objected(ballot, 2, 'roll', { correction: { unsold: false } })).answered);
  valueOf((await objected(ballot, 1, 'roll', { correction: { unsold: true } })).answered);

  const { contacts, parts } = await rowsOf(place);
  const [sold] = parts.filter((row) => row.sealed !== 'sealed' && !row.unsold);
  expect(contacts).toMatchObject([{ unit: unit(place, 2), ownerKey: sold!.ownerKey }]);
  expect(await join('o-late', '19900000106')).toMatchObject(notOnPhones);
  valueOf(await join('o-second', '19900000107'));
  await toOpening(ballot);
  expect(await papersOf(ballot, 'o-first')).toEqual([]);
  const [developer] = parts.filter((row) => row.sealed !== 'sealed' && row.unsold);
  expect(await castFor(ballot, 'o-first', developer!.ownerKey)).toMatchObject(notOnRoll);
  valueOf(await castFor(ballot, 'o-second', sold!.ownerKey));
});

test('whose flat is not sold may object to that entry, and goes on voting for another flat', async () => {
  const place = await someUnsold('c-both');
  const other = { ...aFlat(9), communityId: 'c-both', rollId: 'roll-c-both' };
  const both = { ...other, _id: `roll-c-both:${other.unit}` };
  await world.put('parts', both);
  await world.put('people', aPerson('o-both', owner(place.flats[1]!), owner(both)));
  const ballot = await announced(place);
  const { communityId, ballotId } = ballot;
  const text = '这套房已经交付给我了。';
  const objection = { communityId, ballotId, mutationId: newMutation(), unit: unit(place, 2), text };
  valueOf(await world.api('o-both', 'objections.raise', { ...objection, to: 'roll' }));
  await toOpening(ballot);
  expect((await papersOf(ballot, 'o-both')).map(({ units }) => units)).toEqual([[both.unit]]);
  valueOf(await castFor(ballot, 'o-both', both.ownerKey));
});
