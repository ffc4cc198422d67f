import { contract } from '../../../src/contract/contract';
import { communities, heartbeat, people } from '../../../src/cloud/data/collections';
import { dispatcher } from '../../../src/cloud/dispatch';
import type { Handlers } from '../../../src/cloud/call';
import { systemRandom } from '../../../src/cloud/platform/crypto/random';
import { INPUT_SIZES } from '../../../src/domain/shared/input-size';
import { aPerson, bureau, owner, aFlat, worker } from '../../support/world';
import { validInput } from '../support/valid-input';

/** Identity, size, a pause, role, then the input: in this order, and nothing of the next is done before. */
const publish = jest.fn(async () => ({ ok: true as const, value: { planId: 'p' } }));
const dispatch = dispatcher({ 'plans.publish': publish } as unknown as Handlers);
let parse: jest.SpyInstance;
let look: jest.SpiedFunction<typeof people.get>;
let place: jest.SpiedFunction<typeof communities.get>;
beforeEach(() => {
  parse = jest.spyOn(contract.plans.publish.input, '~run');
  look = jest.spyOn(people, 'get');
  place = jest.spyOn(communities, 'get').mockResolvedValue(null);
  jest.spyOn(heartbeat, 'get').mockResolvedValue(null);
});

const held = aPerson('o-1');
const call = (
  input: unknown,
  memberships: typeof held.memberships = [],
  openid: string | undefined = 'o-1',
) => {
  look.mockResolvedValue({ ...held, memberships });
  const event = { procedure: 'plans.publish', input };
  return dispatch({
    openid,
    source: 'wx_client',
    requestId: 'r',
    event,
    now: Date.now(),
    random: systemRandom,
  });
};
const codeOf = async (answer: ReturnType<typeof call>) => {
  const got = await answer;
  return got.ok ? 'ok' : got.error.code;
};

const valid = validInput('plans.publish', { communityId: 'c-1', mutationId: 'mutation-0123456789', now: 0 });
/** 300 KB that take seconds to be told what is wrong with them. */
const wide = { ...valid, items: Array.from({ length: 60_000 }, () => ({})) };
const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;

test.each([
  ['a stranger', [], 'NOT_MEMBER'],
  ['a worker elsewhere', [worker('c-2')], 'NOT_MEMBER'],
  ['a resident', [owner(aFlat(1))], 'ROLE_REQUIRED'],
  ['the bureau', [bureau], 'ROLE_REQUIRED'],
])('%s is turned away without a look at 300 KB', async (_, memberships, code) => {
  expect(await codeOf(call(wide, memberships))).toBe(code);
  // The person and the place, at once.
  expect([look.mock.calls.length, place.mock.calls.length]).toEqual([1, 1]);
  expect(parse).not.toHaveBeenCalled();
});

test.each([
  ['300 KB in one text', { ...valid, title: 'x'.repeat(INPUT_SIZES.plan) }],
  [
    '300 KB of keys',
    { ...valid, ...Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, i])) },
  ],
  ['brackets in brackets', deep],
  ['the same as a field', { ...valid, title: deep }],
])('%s is too large before anybody is asked who calls', async (_, input) => {
  expect(await codeOf(call(input, [worker()]))).toBe('INPUT_TOO_LARGE');
  expect(look).not.toHaveBeenCalled();
  expect(parse).not.toHaveBeenCalled();
});

test.each([undefined, null, 5, {}, { $ne: '' }, ['c-1'], 'x'.repeat(81), 'a b', 'c-1\n'])(
  'a community that cannot be, %p, costs no look',
  async (communityId) => {
    expect(await codeOf(call({ ...valid, communityId }, [worker()]))).toBe('INVALID_INPUT');
    expect(look).not.toHaveBeenCalled();
    expect(parse).not.toHaveBeenCalled();
  },
);

test('nobody at all is turned away first', async () => {
  const event = { procedure: 'plans.publish', input: deep };
  const answer = await dispatch({
    openid: undefined,
    source: 'wx_client',
    requestId: 'r',
    event,
    now: 0,
    random: systemRandom,
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_SIGNED_IN' } });
});

test('who may call has the input read once, and ten thousand items cost no more than forty', async () => {
  const started = performance.now();
  expect(await codeOf(call(wide, [worker()]))).toBe('INVALID_INPUT');
  expect(parse).toHaveBeenCalledTimes(1);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(publish).not.toHaveBeenCalled();
});
