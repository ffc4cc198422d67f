import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { contract } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { INPUT_SIZES, isTooLarge } from '../../../src/domain/shared/input-size';

test('a value is measured as its JSON, give or take the marks', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const size = JSON.stringify(value).length;
      expect(isTooLarge(value, size * 4 + 4)).toBe(false);
      // Characters that JSON escapes count once here and up to six times there.
      expect(isTooLarge(value, Math.floor(size / 6) - 4)).toBe(true);
    }),
  );
});

test('the bound is exact in text', () => {
  expect(isTooLarge('x'.repeat(97), 100)).toBe(false);
  expect(isTooLarge('x'.repeat(98), 100)).toBe(true);
});

test('brackets within brackets exhaust no stack', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 200_000; i += 1) deep = [deep];
  expect(isTooLarge(deep, INPUT_SIZES.plan)).toBe(true);
  let shallow: unknown = 1;
  for (let i = 0; i < 12; i += 1) shallow = { a: shallow };
  expect(isTooLarge(shallow, 1000)).toBe(false);
  expect(isTooLarge({ a: shallow }, 1000)).toBe(true);
});

test('what is far too large is not walked through', () => {
  let looks = 0;
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(of, key) {
        looks += 1;
        return Reflect.get(of, key);
      },
    });
  expect(isTooLarge(counting(new Array<number>(1_000_000).fill(1)), INPUT_SIZES.plan)).toBe(true);
  expect(
    isTooLarge(counting(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, i]))), 1000),
  ).toBe(true);
  expect(looks).toBeLessThan(1000);
});

/** As much of valibot's schemas as is read here. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string)[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Node[];
}

/** All parts of a pipe, those of a pipe that it begins with included. */
const partsOf = ({ pipe = [] }: Node): readonly Node[] => {
  const [first, ...rest] = pipe;
  return first ? [...(first.pipe ? partsOf(first) : [first]), ...rest] : [];
};
const requirementOf = (node: Node, type: string): number | undefined =>
  partsOf(node).find((part) => part.type === type)?.requirement as number | undefined;

/** The largest JSON that a schema takes, in characters. */
function largest(node: Node): number {
  const inner = node.wrapped ?? node;
  if (inner !== node) return largest(inner);
  const list = partsOf(node).findLast((part) => part.type === 'array' && part.item?.type !== 'unknown');
  if (list?.item) return 2 + requirementOf(node, 'max_length')! * (1 + largest(list.item));
  const record = partsOf(node).find((part) => part.type === 'record');
  if (record) return 20 * (4 + largest(record.key!) + largest(record.value!));
  if (node.entries)
    return Object.entries(node.entries).reduce(
      (sum, [key, entry]) => sum + key.length + 4 + largest(entry),
      2,
    );
  switch (node.type) {
    case 'union':
    case 'variant':
      return Math.max(...(node.options as readonly Node[]).map(largest));
    case 'picklist':
      return Math.max(...node.options!.map((option) => String(option).length)) + 2;
    case 'string':
      return (requirementOf(node, 'max_length') ?? longestMatch(node)) + 2;
    case 'number':
      return 16;
    case 'literal':
      return String(node.literal).length + 2;
    case 'boolean':
      return 5;
  }
  throw new Error(`no size for ${node.type}`);
}

/** Of a pattern: the sum of its counts, `{16,40}`, or 40 without any. */
function longestMatch(node: Node): number {
  const pattern = String(partsOf(node).find((part) => part.type === 'regex')?.requirement ?? '');
  const counts = [...pattern.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most));
  return counts.length > 0 ? counts.reduce((sum, n) => sum + n) : 40;
}

const procedures = Object.entries(contract).flatMap(([area, actions]) =>
  Object.entries(actions as Record<string, Procedure>).map(
    ([action, p]) => [`${area}.${action}`, p] as const,
  ),
);

test.each(procedures)(
  '%s: the largest input that is taken is not too large',
  (_, { input, size = 'small' }) => {
    expect(largest(input as unknown as Node)).toBeLessThanOrEqual(INPUT_SIZES[size]);
  },
);

test('and in bytes it is well within what WeChat takes from a phone', () => {
  // 2,100 raw characters of an item may be Chinese, three bytes each; the rest is ids and addresses.
  expect(INPUT_SIZES.plan + 2 * 40 * 2100).toBeLessThan(1_000_000);
});

/** A list is written with `list`, which looks at its length before its items. */
test('no list of the contract is read before its length is known', () => {
  const folder = join(__dirname, '../../../src/contract');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const lists = files.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/v\.array\(.*/g) ?? [],
  );
  expect(lists).toEqual(['v.array(v.unknown()), v.minLength(least), v.maxLength(most), v.array(item));']);
});
