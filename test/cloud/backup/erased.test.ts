import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newMutation, valueOf } from '../../support/api';
import { connectSdk } from '../../support/local-cloud';
import { aNeed, aPerson, owner, startWorld } from '../../support/world';
import {
  aPlace,
  aRow,
  cast,
  exported,
  o,
  opened,
  stored,
  toClose,
  toFinal,
  type Ballot,
} from '../support/voting-world';
import { replayStretch } from '../../../src/cloud/services/joining/replay-erasures';
import { aDesk, expectCode, keysOf, wipe, type Desk } from './support/commands';

/** Who was erased after a backup does not come back with it; who joined again before it does. */
const world = startWorld();
let desk: Desk;
let ended: Ballot;
let running: Ballot;
let list: string;
let record: string;
let out: string;
const MOVED = 'o-moved-out';
const JOINED_AGAIN = 4;
const HOUR = 3_600_000;

const erase = async ({ communityId }: Ballot, openid: string) =>
  valueOf(await world.api(openid, 'joining.erase', { communityId, mutationId: newMutation() }));
const isMember = async (openid: string) => (await world.get('people', openid)) !== undefined;
const replay = async () => {
  const data = { procedure: 'upkeep.replayErasures', input: { mutationId: newMutation() } };
  return (await connectSdk(world.cloud).callFunction({ name: 'api', data })) as { readonly result: unknown };
};

beforeAll(async () => {
  desk = await aDesk(world);
  list = desk.path('erasures.jsonl');
  ended = await opened(await aPlace(world, 'c-ended', aRow(5)));
  for (const n of [1, 2, 3, 4]) valueOf(await cast(ended, n));
  await toClose(ended);
  await toFinal(ended);
  record = await exported(ended);
  const { communityId } = ended;
  await world.put('needs', aNeed({ _id: 'need-2', communityId, author: o(ended, 2) }));
  await world.put('needs', aNeed({ _id: 'need-moved', communityId, author: MOVED }));
  await erase(ended, o(ended, JOINED_AGAIN));
  await world.travel(HOUR);
  await world.put('people', aPerson(o(ended, JOINED_AGAIN), owner(ended.flats[JOINED_AGAIN - 1]!)));
  running = await opened(await aPlace(world, 'c-running', aRow(3)));
  valueOf(await cast(running, 1));
  await expectCode(desk.backup('city.age'), 0);

  await world.travel(HOUR);
  await erase(ended, o(ended, 2));
  await erase(ended, MOVED);
  await toClose(running);
  await toFinal(running);
  await erase(running, o(running, 1));
  await expectCode(desk.start('backup', ['erasures', '--list', list]), 0);
  await wipe(world);
  ({ out } = await expectCode(desk.restore('city.age'), 0));
  await world.travel(11_000);
});

test('the list of who was erased is apart from the backup, and names nobody', async () => {
  const text = readFileSync(list, 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(4);
  for (const openid of [o(ended, 2), MOVED, o(running, 1)]) expect(text).not.toContain(openid);
  const entries = Object.entries(await desk.open('city.age'));
  expect(entries.filter(([name]) => name.includes('erasures'))).toEqual([]);
  for (const line of text.trimEnd().split('\n')) {
    const { erased } = JSON.parse(line) as { readonly erased: string };
    expect(entries.filter(([, bytes]) => bytes.includes(erased))).toEqual([]);
  }
});

test('whoever was erased is gone again: as a member, as a writer, and beside the vote', async () => {
  expect(out).toContain('再抹去了 2 个人');
  expect(await isMember(o(ended, 2))).toBe(false);
  expect((await world.all('needs')).map(({ author }) => author)).toEqual(['erased', 'erased']);
  const votes = (await world.all('votes')).filter(({ communityId }) => communityId === ended.communityId);
  expect(votes).toHaveLength(4);
  expect(JSON.stringify(votes)).not.toContain(o(ended, 2));
  expect(await exported(ended)).toBe(record);
});

test('whoever had joined again before the backup is still there, and so is everybody else', async () => {
  for (const n of [1, 3, JOINED_AGAIN, 5]) expect(await isMember(o(ended, n))).toBe(true);
});

test('where the restored ballot is under way again, the timer erases when its result is final', async () => {
  expect(out).toContain('还有 1 个人');
  expect(await isMember(o(running, 1))).toBe(true);
  expect((await stored(running)).status).toBe('running');
  await toClose(running);
  expect(await isMember(o(running, 1))).toBe(true);
  await toFinal(running);
  await world.travel(HOUR);
  await world.runTimer();
  expect(await isMember(o(running, 1))).toBe(false);
  expect(await world.all('due')).not.toContainEqual(expect.objectContaining({ what: 'erasure' }));
});

test('in a city that is open nobody erases anybody, whatever the list says', async () => {
  await world.put('people', aPerson(o(ended, 2), owner(ended.flats[1]!)));
  expect((await replay()).result).toEqual({ ok: true, value: null });
  expect(await isMember(o(ended, 2))).toBe(true);
});

test('a replay that is repeated finds nobody left', async () => {
  await world.remove('people', o(ended, 2));
  const pause = { kind: 'restore', of: 'test', erasedSince: 0, written: true } as const;
  await world.put('heartbeat', { _id: 'pause', at: 0, pause });
  // From the very beginning: this time who had joined again is listed too.
  expect((await replay()).result).toMatchObject({ value: { erased: [expect.any(String)], waiting: [] } });
  expect(await isMember(o(ended, JOINED_AGAIN))).toBe(false);
  expect((await replay()).result).toEqual({ ok: true, value: { erased: [], waiting: [] } });
  await world.remove('heartbeat', 'pause');
});

test('a restore that was killed while it erased goes on erasing, and writes no document anew', async () => {
  const manifest = (await desk.open('city.age'))['manifest.json']!;
  const of = createHash('sha256').update(Buffer.from(manifest, 'latin1')).digest('hex');
  const { erasedSince } = JSON.parse(manifest) as { readonly erasedSince: number };
  await world.put('heartbeat', {
    _id: 'pause',
    at: 0,
    pause: { kind: 'restore', of, erasedSince, written: true },
  });
  await world.put('people', aPerson(o(ended, 2), owner(ended.flats[1]!)));
  await world.remove('needs', 'need-2');
  ({ out } = await expectCode(desk.restore('city.age'), 0));
  expect(await isMember(o(ended, 2))).toBe(false);
  expect(await world.get('needs', 'need-2')).toBeUndefined();
  expect(await world.get('heartbeat', 'pause')).toBeUndefined();
});

test('a stretch whose time is over says where the next one begins, and together they find everybody', async () => {
  process.env['MATCH_KEY'] = keysOf(world)['MATCH_KEY'];
  connectSdk(world.cloud);
  await world.put('people', aPerson(o(ended, 2), owner(ended.flats[1]!)));
  await world.put('needs', aNeed({ _id: 'need-z', communityId: ended.communityId, author: MOVED }));
  const found: string[] = [];
  let [next, stretches]: [string | undefined, number] = ['', 0];
  while (next !== undefined) {
    const stretch = await replayStretch(next, 0, () => 60_000);
    found.push(...stretch.erased);
    ({ next } = stretch);
    stretches += 1;
  }
  expect(found).toHaveLength(2);
  // A document each, and one more for each collection's end.
  expect(stretches).toBeGreaterThan(10);
  expect(await isMember(o(ended, 2))).toBe(false);
  expect((await world.get('needs', 'need-z'))?.author).toBe('erased');
});
