import { createHash } from 'node:crypto';
import { keyFingerprints } from '../../../src/cloud/platform/crypto/keys';
import type { Health } from '../../../src/domain/shared/health';
import { connectSdk, type Sdk } from '../../support/local-cloud';
import { runTimer } from '../../support/run-timer';
import { aPerson, bureau, startWorld } from '../../support/world';

/**
 * What `verify` asks after a deployment. The SDK outside of any function calls as the management interface does: with
 * the environment's secret, for nobody.
 */
const world = startWorld();
let sdk: Sdk;
beforeAll(() => {
  sdk = connectSdk(world.cloud);
});
afterEach(() =>
  Promise.all([world.cloud.control('faults', {}), world.cloud.control('openapi', { refuse: {} })]),
);

interface Answered {
  readonly ok: boolean;
  readonly value?: Health;
  readonly error?: { readonly code: string };
}
const askFor = async (procedure: string): Promise<Answered> => {
  const answer = await sdk.callFunction({ name: 'api', data: { procedure, input: {} } });
  return (answer as { readonly result: unknown }).result as Answered;
};
const ask = () => askFor('health.check');
const health = async (): Promise<Health> => {
  const { value } = await ask();
  if (!value) throw new Error('no health');
  return value;
};

test('a whole environment: every collection, the content check, the timer, the keys by their fingerprints', async () => {
  expect((await health()).timerAgeMs).toBeNull();
  await runTimer(world.cloud);
  await world.travel(90_000);
  const { timerAgeMs, now, ...rest } = await health();
  expect(Math.abs(now - (await world.now()))).toBeLessThan(10_000);
  expect(timerAgeMs).toBeGreaterThanOrEqual(90_000);
  expect(timerAgeMs).toBeLessThan(150_000);
  const print = expect.stringMatching(/^[0-9a-f]{8}$/) as string;
  expect(rest).toEqual({
    release: null,
    keys: { FIELD_KEY: print, MATCH_KEY: print, SEAL_KEY: print },
    formerKeys: { FIELD_KEY: [], MATCH_KEY: [], SEAL_KEY: [] },
    unreachable: [],
    contentCheck: { state: 'allowed', code: 0 },
  });
});

test('it says nothing of the keys but what their SHA-256 begins with', async () => {
  const answer = JSON.stringify(await ask());
  for (const value of Object.values((await health()).keys)) expect(value).toHaveLength(8);
  expect(answer).not.toMatch(/[A-Za-z0-9+/]{43}=/);
});

test.each([
  [-604101, 'not-permitted'],
  [48001, 'not-permitted'],
  [40003, 'allowed'],
  [61010, 'allowed'],
  [45009, 'unreachable'],
])('the content check answers %d: %s', async (errcode, state) => {
  await world.cloud.control('openapi', { refuse: { 'security.msgSecCheck': { errcode, errmsg: 'no' } } });
  expect((await health()).contentCheck).toEqual({ state, code: errcode });
});

test('collections that cannot be read are named', async () => {
  await world.cloud.control('faults', { errorRate: 1, actions: ['database.getDocument'] });
  const { unreachable, timerAgeMs } = await health();
  expect(unreachable).toEqual(expect.arrayContaining(['people', 'votes', 'heartbeat']));
  expect(timerAgeMs).toBeNull();
});

test.each(['owner', 'bureau', null])('for the phone of %s there is no such procedure', async (openid) => {
  if (openid === 'bureau') await world.put('people', aPerson('bureau', bureau));
  const event = { procedure: 'health.check', input: {}, openid: undefined, TCB_SOURCE: '', source: 'scf' };
  const { result } = await world.cloud.call<Answered>(openid, 'api', event);
  expect(result).toEqual({ ok: false, error: { code: 'UNKNOWN_PROCEDURE', details: null } });
});

test('nobody’s call opens no other procedure', async () => {
  expect(await askFor('bureau.overview')).toEqual({
    ok: false,
    error: { code: 'NOT_SIGNED_IN', details: null },
  });
});

test('a fingerprint is that of the 32 bytes, not of their text', () => {
  const bytes = Buffer.alloc(32, 7);
  process.env['SEAL_KEY'] = bytes.toString('base64');
  expect(keyFingerprints('SEAL_KEY').newest).toBe(
    createHash('sha256').update(bytes).digest('hex').slice(0, 8),
  );
  process.env['SEAL_KEY'] = 'short';
  expect(keyFingerprints('SEAL_KEY').newest).toBeNull();
  delete process.env['SEAL_KEY'];
});
