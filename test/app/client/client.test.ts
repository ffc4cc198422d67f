import { api } from '../../../src/client/api';
import { timeoutMs } from '../../../src/client/call';
import { newMutationId } from '../../../src/client/mutation-id';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

beforeEach(newPhone);

const question = { communityId: 'c1' };

test('a procedure is one call of the function `api`, and its answer comes through as it is', async () => {
  cloud.callFunction.mockResolvedValue(answers('plans.read', { plan: undefined }));
  await expect(api.plans.read(question)).resolves.toEqual({ ok: true, value: { plan: undefined } });
  expect(cloud.callFunction).toHaveBeenCalledWith({
    name: 'api',
    data: { procedure: 'plans.read', input: question },
  });
});

test('a declared error comes through with its details', async () => {
  cloud.callFunction.mockResolvedValue(refuses('BALLOT_CLOSED', { closedAt: 5 }));
  const answer = await api.ballots.read(question);
  expect(answer).toEqual({ ok: false, error: { code: 'BALLOT_CLOSED', details: { closedAt: 5 } } });
});

test('without network it is OFFLINE, and not repeated', async () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  await expect(api.plans.read(question)).resolves.toEqual({
    ok: false,
    error: { code: 'OFFLINE', details: null },
  });
  expect(sent()).toHaveLength(1);
});

test('an error of the platform is UNREACHABLE after one repeat of the very same call', async () => {
  cloud.callFunction.mockRejectedValue(
    Object.assign(new Error('cloud.callFunction:fail'), { errCode: -504002 }),
  );
  const answer = await api.plans.read(question);
  expect(answer).toEqual({ ok: false, error: { code: 'UNREACHABLE', details: null } });
  expect(sent()).toEqual([
    { procedure: 'plans.read', input: question },
    { procedure: 'plans.read', input: question },
  ]);
});

test('a reply that is no answer counts as none', async () => {
  cloud.callFunction.mockResolvedValue({ result: '<html>' });
  await expect(api.plans.read(question)).resolves.toMatchObject({
    ok: false,
    error: { code: 'UNREACHABLE' },
  });
});

test('a call without an answer is given up after its time and repeated under the same mutation id', async () => {
  jest.useFakeTimers();
  cloud.callFunction
    .mockReturnValueOnce(new Promise(() => undefined))
    .mockResolvedValueOnce(answers('needs.back', { households: 2 }));
  const answer = api.needs.back({ communityId: 'c1', needId: 'n1', mutationId: 'm'.repeat(22) });
  await jest.advanceTimersByTimeAsync(timeoutMs);
  await expect(answer).resolves.toEqual({ ok: true, value: { households: 2 } });
  expect(sent()[1]).toEqual(sent()[0]);
  jest.useRealTimers();
});

test('mutation ids are 22 characters of the contract’s alphabet and differ', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, newMutationId));
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  expect(new Set(ids).size).toBe(50);
});
