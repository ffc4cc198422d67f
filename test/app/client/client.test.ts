import { api } from '../../../src/client/api';
import { slowTimeoutMs, timeoutMs } from '../../../src/client/call';
import type { Postable } from '../../../src/client/letter';
import { newMutationId } from '../../../src/client/mutation-id';
import functionConfig from '../../../src/cloud/functions/api/config.json';
import type { Input, SlowProcedure } from '../../../src/contract/contract';
import { createAction } from '../../../src/stores/kit/create-action';
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

describe('a long one', () => {
  const letters = { communityId: 'c1', mutationId: 'm'.repeat(22) } as Input<'joining.letters'>;
  const never = new Promise(() => undefined);
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('is waited for longer than the function may take, and its late answer counts', async () => {
    const value = { file: 'cloud://e/letters/a.docx', name: 'a.docx', letters: 300 };
    cloud.callFunction.mockImplementationOnce(
      () => new Promise((resolve) => setTimeout(() => resolve(answers('joining.letters', value)), 19_900)),
    );
    const answer = api.joining.letters(letters);
    await jest.advanceTimersByTimeAsync(19_900);
    await expect(answer).resolves.toEqual({ ok: true, value });
    expect(sent()).toHaveLength(1);
    expect(slowTimeoutMs).toBeGreaterThan(functionConfig.timeout * 1000);
  });

  test('is given up after its time, and not sent again by itself', async () => {
    cloud.callFunction.mockReturnValue(never);
    const answer = api.joining.letters(letters);
    await jest.advanceTimersByTimeAsync(slowTimeoutMs);
    await expect(answer).resolves.toMatchObject({ ok: false, error: { code: 'UNREACHABLE' } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent()).toHaveLength(1);
  });

  test('nor after an error of the platform', async () => {
    cloud.callFunction.mockRejectedValue(new Error('cloud.callFunction:fail'));
    await expect(api.joining.letters(letters)).resolves.toMatchObject({ ok: false });
    expect(sent()).toHaveLength(1);
  });

  test('pressed again it goes under the same mutation id', async () => {
    const useLetters = createAction('joining.letters');
    cloud.callFunction.mockReturnValue(never);
    const given = { communityId: 'c1' } as Parameters<ReturnType<typeof useLetters.getState>['run']>[0];
    for (let press = 0; press < 2; press++) {
      void useLetters.getState().run(given);
      await jest.advanceTimersByTimeAsync(slowTimeoutMs);
    }
    expect(sent()).toHaveLength(2);
    expect(sent()[1]?.input).toEqual(sent()[0]?.input);
  });
});

test('no letter of the outbox, which sends again by itself, is a long one', () => {
  const posted: Record<Extract<Postable, SlowProcedure>, never> = {};
  expect(posted).toEqual({});
});

test('mutation ids are 22 characters of the contract’s alphabet and differ', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, newMutationId));
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  expect(new Set(ids).size).toBe(50);
});
