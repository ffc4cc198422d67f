import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { contract, type Area, type ProcedureName } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { INPUT_SIZES, isTooLarge } from '../../../src/domain/shared/input-size';
import { newMutation } from '../../support/api';
import { connectSdk } from '../../support/local-cloud';
import {
  aCommunity,
  aFlat,
  aNeed,
  aPerson,
  aRoll,
  startWorld,
  bureau,
  owner,
  supervisor,
  worker,
} from '../../support/world';
import { validInput } from '../support/valid-input';
import { aBallot } from '../../support/a-ballot';

/** Whatever comes in: a typed error, never INTERNAL, never a hang, and no operator reaches a query. */
const names = Object.entries(contract).flatMap(([area, actions]) =>
  Object.keys(actions).map((action) => `${area}.${action}` as ProcedureName),
);
const procedureOf = (name: ProcedureName): Procedure => {
  const [area, action] = name.split('.') as [Area, string];
  return (contract[area] as Record<string, Procedure>)[action] as Procedure;
};
const schemaOf = (name: ProcedureName): GenericSchema => procedureOf(name).input;

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } };

const everything = 'everything';
const world = startWorld();
beforeAll(async () => {
  const flats = [aFlat(1), aFlat(2)];
  await world.put('communities', aCommunity({ roll: aRoll(flats), planId: 'plan-1', ballotId: 'ballot-1' }));
  await world.put('needs', aNeed({ text: 'secret-need-text' }));
  await world.put('ballots', aBallot(Date.now(), flats));
  await world.put('people', aPerson(everything, owner(flats[0]!), worker(), supervisor(), bureau));
});

const operators: readonly unknown[] = names.filter((name) => procedureOf(name).access.scope === 'operator');

/** By a person who may do everything, and where no person may, by nobody, as the management interface does. */
const send = async (procedure: unknown, input: unknown): Promise<Answer> => {
  const event = { procedure, input };
  if (!operators.includes(procedure))
    return (await world.cloud.call<Answer>(everything, 'api', event)).result;
  const answer = await connectSdk(world.cloud).callFunction({ name: 'api', data: event });
  return (answer as { readonly result: unknown }).result as Answer;
};

const scene = () => ({ communityId: 'c-1', mutationId: newMutation(), now: Date.now() });

const HUGE = 100_000;
const sizeOf = (name: ProcedureName): number => INPUT_SIZES[procedureOf(name).size ?? 'small'];

/** Values that no field of ours takes. */
const hostile: readonly unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $or: [{}] },
  ['$gt', ''],
  { __proto__: { admin: true }, constructor: 1 },
  'a\u0000b',
  'a\ufffeb',
  'a\ud800b',
  'x'.repeat(HUGE),
  -1.5,
  1e308,
  true,
  null,
];

/** What people write: any words will do. */
const texts = new Set([
  ...['text', 'title', 'summary', 'description', 'question', 'comment'],
  ...['reason', 'words', 'building', 'unit'],
  ...['quantity', 'stairwell'],
  ...['name', 'conflict'],
  ...['organiser', 'contact', 'proxyUnit', 'sameOwnerAs', 'answer', 'seed'],
  ...['address', 'article', 'source', 'lines'],
]);
const flags = new Set([
  'alternative',
  'affected',
  'overdue',
  'agrees',
  'layout',
  'take',
  'upheld',
  'unsold',
  'begins',
  'begin',
  'accept',
  'show',
]);

interface Part {
  readonly item?: GenericSchema;
  readonly pipe?: readonly Part[];
}
/** All parts of a pipe, those of a pipe that it begins with included. */
const partsOf = ({ pipe = [] }: Part): readonly Part[] => {
  const [first, ...rest] = pipe;
  return first ? [...(first.pipe ? partsOf(first) : [first]), ...rest] : [];
};

/** The keys of an object schema, those of lists and objects inside included, as paths. */
function pathsOf(
  schema: GenericSchema,
  prefix: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  const node = schema as unknown as {
    type: string;
    entries?: Record<string, GenericSchema>;
    wrapped?: GenericSchema;
    pipe?: readonly Part[];
  };
  if (node.wrapped) return pathsOf(node.wrapped, prefix);
  const own = prefix.length > 0 ? [prefix] : [];
  if (node.entries) {
    return [
      ...own,
      ...Object.entries(node.entries).flatMap(([key, entry]) => pathsOf(entry, [...prefix, key])),
    ];
  }
  // A list's items are described last: its length is looked at before them.
  const item = partsOf(node).findLast((part) => part.item)?.item;
  if (item) return [...own, ...pathsOf(item, [...prefix, 0])];
  return own;
}

function replaced(input: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(input) ? input : [];
    return [replaced(list[key], rest, value), ...list.slice(1)];
  }
  const object = (input ?? {}) as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, value) };
}

const cases = names.flatMap((name) =>
  pathsOf(schemaOf(name)).map((path) => [name, path.join('.'), path] as const),
);

test.each(cases)('%s refuses hostile values in %s', async (name, _, path) => {
  const field = String(path.findLast((key) => typeof key === 'string'));
  const values = (texts.has(field) ? hostile : [...hostile, '../../etc/passwd', 'a b', 'ümlaut']).filter(
    (value) => !(flags.has(field) && value === true),
  );
  await Promise.all(
    values.map(async (value) => {
      const answer = await send(name, replaced(validInput(name, scene()), path, value));
      const large = typeof value === 'string' && value.length === HUGE && isTooLarge(value, sizeOf(name));
      expect([answer.ok, answer.error?.code]).toEqual([false, large ? 'INPUT_TOO_LARGE' : 'INVALID_INPUT']);
    }),
  );
});

test.each(names)('%s refuses unknown keys and inputs that are no object', async (name) => {
  const valid = validInput(name, scene());
  for (const input of [{ ...valid, openid: 'o' }, { ...valid, $where: '1' }, 'text', 5, [valid], [[]]]) {
    expect((await send(name, input)).error?.code).toBe('INVALID_INPUT');
  }
});

test.each(names)('%s answers any JSON with a typed answer', async (name) => {
  const field = fc.oneof(fc.jsonValue(), fc.constantFrom(...hostile));
  const keys = pathsOf(schemaOf(name)).map(([key]) => String(key));
  const input = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('communityId', ...keys), field),
    field.chain((value) =>
      fc.constantFrom('communityId', ...keys).map((key) => ({ ...validInput(name, scene()), [key]: value })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      const answer = await send(name, value);
      if (!answer.ok) expect(answer.error?.code).not.toBe('INTERNAL');
    }),
    { numRuns: 30, seed: 20261124 },
  );
});

test.each([
  undefined,
  null,
  5,
  '',
  'needs',
  'needs.',
  '.submit',
  'needs.submit.x',
  'needs.__proto__',
  'constructor.name',
  '__proto__.toString',
])('no procedure is called %p', async (procedure) => {
  expect((await send(procedure, {})).error?.code).toBe('UNKNOWN_PROCEDURE');
});

test.each([null, 5, 'text', [], {}])('an event that is %p is answered', async (event) => {
  const { result } = await world.cloud.call<Answer>(everything, 'api', event);
  expect(result.error?.code).toBe('UNKNOWN_PROCEDURE');
});
