import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { isNewer, sinceLibrary } from '../support/base-library';
import { lacking, SYNTAX } from '../../config/lint/phone-floor.mjs';

/**
 * The built app on the oldest phones, file by file: WeChat's base library adds functions that a phone lacks, never
 * syntax, and one newer word in a file is a white page. Packages count as much as our own code.
 */
const root = join(__dirname, '../..');
const dist = join(root, 'dist/weapp');
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

/** What an old phone would stumble over in a script. */
function stumbles(script: string): readonly string[] {
  try {
    const found: string[] = [];
    fullAncestor(parse(script, { ecmaVersion: SYNTAX }), (node, _, ancestors) => {
      const what = lacking(node, ancestors[ancestors.length - 2]);
      if (what) found.push(`${what} in ${script.slice(Math.max(0, node.start - 40), node.end + 40)}`);
    });
    return found;
  } catch (error) {
    return [String(error)];
  }
}

test('every script of the mini-program is read by the oldest phone, and asks for nothing that it lacks', () => {
  expect(scripts.length).toBeGreaterThan(100);
  expect(scripts).toEqual(expect.arrayContaining(['app.js', 'common.js', 'household/receipt/index.js']));
  const found = scripts.flatMap((name) =>
    stumbles(readFileSync(join(dist, name), 'utf8')).map((what) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'a?.b',
  'a ?? b',
  'a ??= b',
  'class A { b = 1 }',
  'class A { #b() {} }',
  'a = 10n',
  'a = BigInt(1)',
  'a = { b: BigInt }',
  'structuredClone(a)',
  'Object.hasOwn(a, b)',
  "Object['hasOwn'](a, b)",
  'a.replaceAll(b, c)',
  'a.at(-1)',
  'a.at.call(b, -1)',
  'a.findLast(b)',
  'a.toSorted()',
  '/(?<=a)b/.test(c)',
  "new RegExp('(?<!a)b')",
  'new RegExp(`(?<=${a})b`)',
  '/a/v.test(b)',
  'new Intl.NumberFormat()',
  'typeof a && BigInt',
])('an old phone stumbles over %s', (script) => expect(stumbles(script)).toHaveLength(1));

test.each([
  'async () => ({ ...a })',
  'try { a() } catch { b() }',
  "typeof BigInt === 'undefined'",
  "typeof BigInt === 'function' && BigInt",
  'a = { at: 1, BigInt: 2 }.at',
  'a.BigInt',
  '/(?<year>a)b/s.test(c)',
  'Object.fromEntries(a.flatMap(b))',
])('it takes %s', (script) => expect(stumbles(script)).toEqual([]));

const severities = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({ overrideConfigFile: 'config/eslint.config.mjs' });
  const rule = async (file) => (await eslint.calculateConfigForFile(file)).rules['house/old-phones']?.[0] ?? 0;
  console.log(JSON.stringify(await Promise.all(JSON.parse(process.argv[1]).map(rule))));
`;
function severityIn(files: readonly string[]): readonly number[] {
  const asked = ['--input-type=module', '-e', severities, JSON.stringify(files)];
  const { stdout, stderr } = spawnSync(process.execPath, asked, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly number[];
}

test('lint says so while it is written, in everything that reaches a phone and nowhere else', () => {
  const elsewhere = ['cloud', 'emulator', 'verifier'];
  const parts = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((part) => part.isDirectory());
  const app = parts.flatMap(({ name }) =>
    elsewhere.includes(name) ? [] : [`src/${name}/a.ts`, `src/${name}/a.tsx`],
  );
  const phone = [...app, 'src/app.tsx', 'src/routes.ts', 'src/client/a.weapp.ts'];
  expect(new Set(severityIn(phone))).toEqual(new Set([2]));
  const rest = [...elsewhere.map((name) => `src/${name}/a.ts`), 'src/client/a.h5.ts', 'test/domain/a.ts'];
  expect(new Set(severityIn(rest))).toEqual(new Set([0]));
});

const lint = `
  import { Linter } from 'eslint';
  import { oldPhones } from './config/lint/phone-floor.mjs';
  const config = { plugins: { house: { rules: { 'old-phones': oldPhones } } }, rules: { 'house/old-phones': 'error' } };
  const said = (code) => new Linter().verify(code, config).map(({ message }) => message);
  console.log(JSON.stringify(JSON.parse(process.argv[1]).map(said)));
`;

test('the rule names what is lacking', () => {
  const asked = [
    '--input-type=module',
    '-e',
    lint,
    JSON.stringify(['a.at(-1)', 'BigInt(1)', '/(?<=a)b/', 'a.flatMap(b)']),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, asked, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    [expect.stringContaining('no .at()')],
    [expect.stringContaining('no BigInt')],
    [expect.stringContaining('no look-behind')],
    [],
  ]);
});

/** Calls of WeChat's API in the app, such as `chooseMedia`. */
const asked = new Map(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.h5)\.tsx?$/.test(file) && !/^(cloud|emulator|verifier)\b/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/\bTaro\.(\w+)\??\.?\(/g)].map(
        ([, name = '']) => [name, file] as const,
      ),
    ),
);

/** Whether the file asks first if this WeChat has it. */
const isAskedFor = (name: string, file: string): boolean =>
  readFileSync(join(root, 'src', file), 'utf8').includes(`typeof Taro.${name} !== 'function'`);

test('no call of WeChat’s API needs a newer base library than the oldest allowed, unless it is asked for first', () => {
  expect([...asked.keys()]).toEqual(
    expect.arrayContaining(['chooseMedia', 'shareFileMessage', 'getAppBaseInfo']),
  );
  const newer = [...asked].filter(([name]) => isNewer(sinceLibrary(name) ?? '1'));
  expect(newer.filter(([name, file]) => !isAskedFor(name, file))).toEqual([]);
  expect(newer.map(([name]) => name)).toEqual(['openPrivacyContract']);
  expect(isAskedFor('openPrivacyContract', 'client/pictures.weapp.ts')).toBe(false);
  // The table is read: what came later is known to be later.
  expect(sinceLibrary('shareFileMessage')).toBe('2.16.1');
  expect(isNewer(sinceLibrary('openPrivacyContract') ?? '1')).toBe(true);
});
