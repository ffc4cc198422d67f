import { canonical } from '../../../src/domain/record/canonical';
import type { RecordFile } from '../../../src/domain/record/statements';
import type { Documents } from '../../../src/cloud/data/documents/by-name';
import { verify } from '../../../src/verifier/verify';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, owner } from '../../support/world';
import {
  authorised,
  aPlace,
  aRow,
  cast,
  exported,
  keyOf,
  o,
  object,
  onPaper,
  opened,
  proof,
  stored,
  toClose,
  toFinal,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/**
 * A person who is erased can no longer be tied to the token under which the published file has the own choice; the file,
 * its check, the receipts and everybody else's own vote are as before. Flat and token stand side by side in the file by
 * law, so a flat is no tie here.
 */
const world = startWorld();
let ballot: Ballot;
let before: string;
const receipts = new Map<number, string>();
const place = () => ({ communityId: ballot.communityId, ballotId: ballot.ballotId });
const erase = (openid: string) =>
  world.api(openid, 'joining.erase', { communityId: ballot.communityId, mutationId: newMutation() });
const ownVote = (openid: string, n: number) =>
  world.api(openid, 'record.own', { ...place(), ownerKey: keyOf(ballot, n) });
const tokens = new Map<number, string>();
const CO_OWNER = 'co-owner-of-4';

beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-erase', aRow(6)));
  await world.put('people', aPerson(CO_OWNER, owner(ballot.flats[3]!)));
  for (const n of [1, 2, 4, 5]) {
    receipts.set(n, valueOf(await cast(ballot, n, n === 2 ? reject : approve)).receipt);
  }
  await onPaper(ballot, 3, reject);
  await authorised(ballot, 6, 1);
  valueOf(await cast(ballot, 6, approve, { by: o(ballot, 1) }));
  await toClose(ballot);
  const { communityId } = ballot;
  const { objectionId } = valueOf(await object(ballot, 1, 'result'));
  const answer = {
    communityId,
    mutationId: newMutation(),
    objectionId,
    upheld: false,
    answer: '已经核对过原件。',
  };
  valueOf(await world.api(workerOf(ballot), 'objections.answer', answer));
  await toFinal(ballot);
  expect((await stored(ballot)).status).toBe('final');
  before = await exported(ballot);
  for (const [n, { _id }] of ballot.flats.entries()) {
    const key = keyOf(ballot, n + 1);
    tokens.set(n + 1, (await world.get('ballotOwners', `${ballot.ballotId}:${key}`))!.token);
    expect(_id).toContain(unit(ballot, n + 1));
  }
});

/**
 * Documents that are about somebody. The others hold everybody's: the stretches of roll and log as they are published,
 * the ballot with heads and result.
 */
const COLLECTIONS = [
  ...(['people', 'parts', 'contacts', 'moves', 'asks', 'ballotOwners', 'votes', 'voids', 'papers'] as const),
  ...(['proxies', 'proxyLoads', 'evidence', 'reaches', 'objections', 'needs', 'ideas', 'ratings'] as const),
] as const satisfies readonly (keyof Documents)[];

/** The ids in a value: of persons, owners, tokens, receipts, mutations; `a:b` is two. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(':').filter((text) => /^[\w-]{8,}$/.test(text));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/** Of each document its ids, but for those that say nothing of anybody: flats, ballot, roll, staff, kinds. */
async function names(): Promise<readonly (readonly string[])[]> {
  const rows = (await Promise.all(COLLECTIONS.map((name) => world.all(name)))).flat();
  const units = new Set(ballot.flats.map((flat) => flat.unit));
  return rows.map((row) =>
    idsIn(row).filter((id) => id !== ballot.ballotId && !units.has(id) && !TELLS_NOBODY.test(id)),
  );
}
const TELLS_NOBODY =
  /^((roll-|plan-|worker-|supervisor-|second-)?c-(erase|running)|resident|erased|statutory|community|approve|reject|abstain|objection-\w+|not-participating|scrutineers|dismissed|counted|confirmed|priority|other-\w+|renovate\w*)$/;

/** How somebody gets from some ids to another by looking up the documents that hold them, or `none`. */
async function wayTo(target: string | undefined, ...from: readonly string[]): Promise<string> {
  const documents = await names();
  const ways = new Map(from.map((id) => [id, id]));
  for (const [id, way] of ways) {
    const next = documents.filter((ids) => ids.includes(id)).flat();
    for (const each of next) if (!ways.has(each)) ways.set(each, `${way} → ${each}`);
  }
  return ways.get(target ?? '') ?? 'none';
}

test('the salt is destroyed as soon as the roll is frozen', async () => {
  expect((await stored(ballot)).salt).toBeUndefined();
});

test('as long as the result is not final nobody is erased', async () => {
  const running = await opened(await aPlace(world, 'c-running', aRow(2)));
  const input = { communityId: 'c-running', mutationId: newMutation() };
  const refused = { error: { code: 'BALLOT_RUNNING' } };
  expect(await world.api(o(running, 1), 'joining.erase', input)).toMatchObject(refused);
  await toClose(running);
  expect(await world.api(o(running, 1), 'joining.erase', input)).toMatchObject(refused);
  expect((await world.get('people', o(running, 1)))?.memberships).toHaveLength(1);
});

test('before: key and OPENID lead to token and receipt, and the own choice is opened', async () => {
  for (const from of [o(ballot, 2), keyOf(ballot, 2)]) {
    expect(await wayTo(tokens.get(2), from)).not.toBe('none');
    expect(await wayTo(receipts.get(2), from)).not.toBe('none');
  }
  expect(valueOf(await ownVote(o(ballot, 2), 2)).choice).toEqual(reject);
});

test.each([1, 2, 3])('owner %i is erased: nothing stored leads to token or receipt any more', async (n) => {
  valueOf(await erase(o(ballot, n)));
  valueOf(await erase(o(ballot, n)));
  expect(await wayTo(tokens.get(n), o(ballot, n), keyOf(ballot, n))).toBe('none');
  expect(await wayTo(receipts.get(n), o(ballot, n), keyOf(ballot, n))).toBe('none');
  expect((await names()).flat()).not.toContain(o(ballot, n));
  expect((await ownVote(o(ballot, n), n)).ok).toBe(false);
});

test('also not after joining the flat anew', async () => {
  await world.put('people', aPerson(o(ballot, 2), owner(ballot.flats[1]!)));
  expect(await ownVote(o(ballot, 2), 2)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(await wayTo(tokens.get(2), o(ballot, 2))).toBe('none');
});

test('the published file is the same to the byte, and the verifier accepts it', async () => {
  const after = await exported(ballot);
  expect(after).toBe(before);
  expect(verify(after).ok).toBe(true);
  const { openings } = JSON.parse(after) as RecordFile;
  expect(openings.map((opening) => opening.owner)).toContain(tokens.get(2));
  expect(canonical(openings)).toContain('reject');
});

test('a receipt still proves that the vote is in the log', async () => {
  expect(await proof(ballot, receipts.get(2)!)).toMatchObject({ logged: { entry: { type: 'vote' } } });
});

test('everybody else still opens the own vote, and so does a joint owner of somebody who was erased', async () => {
  expect(valueOf(await ownVote(o(ballot, 5), 5)).choice).toEqual(approve);
  valueOf(await erase(o(ballot, 4)));
  expect(valueOf(await ownVote(CO_OWNER, 4)).choice).toEqual(approve);
  expect((await world.all('votes')).map(({ castBy }) => castBy)).not.toContain(o(ballot, 4));
  valueOf(await erase(CO_OWNER));
  expect(await wayTo(tokens.get(4), CO_OWNER, keyOf(ballot, 4))).toBe('none');
});

test('photos of papers and authorisations, which bear signatures, are gone with their owner', async () => {
  valueOf(await erase(o(ballot, 6)));
  expect((await world.all('proxies')).filter((each) => each.ballotId === ballot.ballotId)).toEqual([]);
  expect((await world.all('papers')).map(({ picture }) => picture)).toEqual(['']);
});
