import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../../src/verifier/verify';
import { connectSdk } from '../../support/local-cloud';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, aPlan, startWorld, supervisor, worker } from '../../support/world';
import { importRoll, joiningRoll, printed, putJoining } from '../support/joining-world';
import { announced, cast, exported, toClose, toOpening, type Ballot } from '../support/voting-world';

/**
 * Keys may change at any time. Nothing becomes unreadable: meanwhile both versions are looked up, afterwards everything
 * is under the new one. A ballot keeps the key that its notice names.
 */
const communityId = 'c-1';
const UNSOLD = '1-1-202';
const world = startWorld();
type Keys = Record<string, string>;
const keysFile = () => join(world.cloud.dataDir, 'keys.json');
const keysNow = () => JSON.parse(readFileSync(keysFile(), 'utf8')) as Keys;
const restartWith = async (keys: Keys) => {
  await world.cloud.kill();
  writeFileSync(keysFile(), JSON.stringify(keys));
  await world.cloud.restart();
};
const rotated = (keys: Keys): Keys => ({
  ...Object.fromEntries(Object.keys(keys).map((name) => [name, randomBytes(32).toString('base64')])),
  ...Object.fromEntries(Object.entries(keys).map(([name, value]) => [`${name}_OLD`, value])),
});

async function operator<T>(procedure: string, input: object = {}): Promise<T> {
  const answer = await connectSdk(world.cloud).callFunction({ name: 'api', data: { procedure, input } });
  return valueOf((answer as unknown as { readonly result: never }).result) as T;
}
interface Steps {
  readonly renewals: readonly string[];
  readonly migrations: readonly string[];
}
/** How many documents each step changed, or would change. */
async function takeSteps(mode: 'look' | 'do'): Promise<Readonly<Record<string, number>>> {
  const { renewals } = await operator<Steps>('upkeep.steps');
  const changed: Record<string, number> = {};
  for (const step of renewals) {
    const { changed: some, next } = await operator<{ changed: number; next?: string }>('upkeep.step', {
      step,
      after: '',
      mode,
    });
    expect(next).toBeUndefined();
    changed[step] = some;
  }
  return changed;
}

const joinByPhone = (openid: string, phone: string) =>
  world.api(openid, 'home.join', { mutationId: newMutation(), phoneCode: `demo-phone-${phone}-${openid}` });
const joinByCode = (openid: string, code: string) =>
  world.api(openid, 'joining.byCode', { communityId, mutationId: newMutation(), code });
/** The owner of each flat but the unsold one, which is sold in between. */
const ownersNow = async () =>
  Object.fromEntries(
    (await world.all('parts'))
      .filter(({ unit }) => unit !== UNSOLD)
      .map(({ unit, ownerKey }) => [unit, ownerKey]),
  );
const sellTo = async (unit: string, certificate: string) => {
  const buyers = [{ name: '林秀英', certificate }];
  const sale = { communityId, mutationId: newMutation(), unit, seen: 'deed', buyers } as const;
  valueOf(await world.api('o-worker', 'joining.sell', sale));
  return (await world.all('parts')).find((part) => part.unit === unit)?.ownerKey;
};
async function admit(openid: string, unit: string, name: string) {
  const ask = { communityId, mutationId: newMutation(), unit, kind: 'tenant' as const, name };
  const { number } = valueOf(await world.api(openid, 'joining.ask', ask));
  const seen = { communityId, mutationId: newMutation(), number, seen: 'deed' } as const;
  valueOf(await world.api('o-worker', 'joining.admit', seen));
}
const membersOf = async (unit: string) =>
  valueOf(await world.api('o-worker', 'joining.members', { communityId, unit })).members.map(
    ({ name }) => name,
  );

let first: Keys;
let codes: readonly string[];
let owners: Readonly<Record<string, string>>;
let ballot: Ballot;

beforeAll(async () => {
  await putJoining(world);
  await world.put('plans', aPlan({ _id: 'plan-1', communityId }));
  const community = (await world.get('communities', communityId))!;
  await world.remove('communities', communityId);
  await world.put('communities', { ...community, stage: 'plan', planId: 'plan-1' });
  await world.put('people', aPerson('supervisor-c-1', supervisor()), aPerson('worker-c-1', worker()));
  codes = await printed(world);
  await admit('o-tenant', '2-1-101', '施文静');
  valueOf(await joinByPhone('o-1', '19900000001'));
  owners = await ownersNow();
  const flats = await world.all('parts');
  ballot = await announced({ world, communityId, flats }, { disclosure: 'owners' });
  first = keysNow();
  await restartWith(rotated(first));
}, 120_000);

test('a number on the roll, a letter and a name at the desk are found under the former keys', async () => {
  expect(valueOf(await joinByPhone('o-2', '19900000002')).joined).toMatchObject([{ unit: '1-1-201' }]);
  expect(valueOf(await joinByCode('o-4', codes[3]!)).joined).toMatchObject([{ unit: '2-1-101' }]);
  expect(await membersOf('2-1-101')).toContain('施文静');
});

test('who buys a second flat is the same owner as of the first', async () => {
  expect(await sellTo(UNSOLD, 'E10000001')).toBe(owners['1-1-101']);
});

test('everything is made anew under the new keys, and a second time nothing is left', async () => {
  const planned = await takeSteps('look');
  // The fifth was sold under the new keys.
  expect(planned).toMatchObject({ parts: 4, people: 1 });
  expect(await takeSteps('do')).toEqual(planned);
  expect(Object.values(await takeSteps('look')).reduce((a, b) => a + b)).toBe(0);
  expect(await ownersNow()).toEqual(owners);
  // Three letters are on paper and unused; the fourth has been used.
  expect(await operator('upkeep.onFormerKey')).toEqual({ letters: 3, slips: 0 });
});

test('a ballot goes on under the key of its notice, and its record verifies', async () => {
  await toOpening(ballot);
  const key = (await world.get('people', 'o-1'))!.memberships[0]!;
  valueOf(await cast(ballot, 1, undefined, { by: 'o-1', ownerKey: 'ownerKey' in key ? key.ownerKey! : '' }));
  await toClose(ballot);
  expect(verify(await exported(ballot, 'supervisor-c-1'))).toMatchObject({ ok: true });
});

test('once the former keys of fields and matches are gone, nothing is unreadable', async () => {
  const { FIELD_KEY_OLD: _field, MATCH_KEY_OLD: _match, ...kept } = keysNow();
  await restartWith(kept);
  expect(await membersOf('2-1-101')).toContain('施文静');
  expect(valueOf(await joinByPhone('o-3', '19900000003')).joined).toMatchObject([{ unit: '1-1-201' }]);
  await importRoll(world, joiningRoll);
  expect(await ownersNow()).toEqual(owners);
  expect(await sellTo(UNSOLD, 'E10000001')).toBe(owners['1-1-101']);
  expect(await joinByCode('o-5', codes[0]!)).toMatchObject({ error: { code: 'CODE_UNKNOWN' } });
  const anew = await printed(world);
  expect(valueOf(await joinByCode('o-5', anew[0]!)).joined).toMatchObject([{ unit: '1-1-101' }]);
  expect(verify(await exported(ballot, 'supervisor-c-1'))).toMatchObject({ ok: true });
});
