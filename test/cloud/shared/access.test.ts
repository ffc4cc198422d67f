import { contract, type Area, type ProcedureName } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { ROLES } from '../../../src/domain/joining/office';
import {
  aCommunity,
  aFlat,
  aPerson,
  startWorld,
  bureau,
  district,
  owner,
  street,
  supervisor,
  tenant,
  worker,
} from '../../support/world';
import { newMutation } from '../../support/api';
import { WHO_MAY } from '../support/access-table';
import { validInput } from '../support/valid-input';

/** Every procedure × everybody: who may call it is exactly what the contract says, in this community and no other. */
const callers = [
  'anonymous',
  'stranger',
  'owner',
  'tenant',
  'supervisor',
  'worker',
  'street',
  'district',
  'bureau',
  'worker elsewhere',
  'street elsewhere',
] as const;
type CallerName = (typeof callers)[number];

const names = Object.entries(contract).flatMap(([area, actions]) =>
  Object.keys(actions).map((action) => `${area}.${action}` as ProcedureName),
);
const procedureOf = (name: ProcedureName): Procedure => {
  const [area, action] = name.split('.') as [Area, string];
  return (contract[area] as Record<string, Procedure>)[action] as Procedure;
};

const holds: Readonly<Record<CallerName, readonly string[]>> = {
  anonymous: [],
  stranger: [],
  owner: ['resident'],
  tenant: ['resident'],
  supervisor: ['supervisor'],
  worker: ['worker'],
  street: ['street'],
  district: ['district'],
  bureau: ['bureau'],
  'worker elsewhere': [],
  'street elsewhere': [],
};

const elsewhere = (caller: CallerName): readonly string[] =>
  caller.endsWith(' elsewhere') ? [caller.replace(' elsewhere', '')] : [];

/** What the dispatcher must say, or null when it must let the call through. */
function refusal(name: ProcedureName, caller: CallerName): string | null {
  const { access } = procedureOf(name);
  if (access.scope === 'operator') return 'UNKNOWN_PROCEDURE';
  if (caller === 'anonymous') return 'NOT_SIGNED_IN';
  if (access.scope === 'anyone') return null;
  const allowed: readonly string[] = access.roles;
  // About no one community, whoever holds the office anywhere may ask, and is shown the own part.
  const held = access.scope === 'city' ? [...holds[caller], ...elsewhere(caller)] : holds[caller];
  if (held.some((role) => allowed.includes(role))) return null;
  if (access.scope === 'city') return 'ROLE_REQUIRED';
  return holds[caller].length > 0 ? 'ROLE_REQUIRED' : 'NOT_MEMBER';
}

const world = startWorld();
beforeAll(async () => {
  const located = { districtId: 'd-1', streetId: 's-1' };
  await world.put('communities', aCommunity(located), aCommunity({ _id: 'c-2', name: '槐树湾小区' }));
  await world.put(
    'people',
    aPerson('owner', owner(aFlat(1))),
    aPerson('tenant', tenant(aFlat(2))),
    aPerson('supervisor', supervisor()),
    aPerson('worker', worker()),
    aPerson('street', street()),
    aPerson('district', district()),
    aPerson('street elsewhere', street('d-2', 's-2')),
    aPerson('bureau', bureau),
    aPerson('worker elsewhere', worker('c-2')),
  );
});

/** An access as the table has it, the roles in the contract's order. */
function written({ access }: Procedure): string {
  if (access.scope === 'anyone' || access.scope === 'operator') return access.scope;
  const may: readonly string[] = access.roles;
  const allowed = ROLES.filter((role) => may.includes(role)).join(', ');
  if (access.scope === 'city') return `city: ${allowed}`;
  return allowed === ROLES.join(', ') ? 'every member' : allowed;
}

test('no procedure is open to other roles than the table of who may call what says', () => {
  expect(Object.fromEntries(names.map((name) => [name, written(procedureOf(name))]))).toEqual(WHO_MAY);
});

// Who is erased is nobody afterwards: that comes last.
const last = (name: ProcedureName) => Number(name === 'joining.erase');
const table = [...names]
  .sort((a, b) => last(a) - last(b))
  .flatMap((name) => callers.map((caller) => [name, caller, refusal(name, caller)] as const));
const dispatcherCodes = [
  'NOT_SIGNED_IN',
  'NOT_MEMBER',
  'ROLE_REQUIRED',
  'INVALID_INPUT',
  'UNKNOWN_PROCEDURE',
  'INTERNAL',
];

test.each(table)('%s by %s: %s', async (name, caller, expected) => {
  const openid = caller === 'anonymous' ? null : caller;
  const { result } = await world.cloud.call<{ ok: boolean; error?: { code: string } }>(openid, 'api', {
    procedure: name,
    input: validInput(name, { communityId: 'c-1', mutationId: newMutation(), now: Date.now() }),
  });
  const code = result.ok ? null : result.error?.code;
  if (expected) expect(code).toBe(expected);
  else expect(dispatcherCodes).not.toContain(code);
});

test('an identity in the input or event is not an identity', async () => {
  const input = validInput('plans.drafting', {
    communityId: 'c-1',
    mutationId: newMutation(),
    now: Date.now(),
  });
  const event = {
    procedure: 'plans.drafting',
    input,
    openid: 'worker',
    OPENID: 'worker',
    userInfo: { openId: 'worker' },
  };
  const { result } = await world.cloud.call('stranger', 'api', event);
  expect(result).toEqual({ ok: false, error: { code: 'NOT_MEMBER', details: null } });
});

test.each([
  ['timer', 'bureau'],
  ['timer', null],
  ['push', 'bureau'],
  ['push', null],
])('%s turns away the client of %s', async (name, openid) => {
  const { result } = await world.cloud.call(openid, name, { Event: 'wxa_media_check', trace_id: 'x' });
  expect(result).toEqual({ ok: false });
});
