import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Rule } from 'postcss';
import oldStyles from '../../config/plugins/old-styles.cjs';

/** Styles on old phones: what each build adds, what it refuses, and that WeChat's own compiler takes it. */
const root = join(__dirname, '../..');
const dist = join(root, 'dist/weapp');
const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.wxss'),
);

/** The plugin's work, written as short as can be. */
const made = (styles: string, anyElement = false) =>
  postcss([oldStyles({ anyElement })])
    .process(styles, { from: undefined })
    .css.replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}');
const OLD = '@supports not ((inset: 0) or (appearance: none))';

describe('margins for a gap', () => {
  test('a column: above each child but the first, buttons and named elements among them', () => {
    const column = '.a{display: flex;flex-direction: column;gap: 8px';
    const children = ['view', 'button', 'input'].map((name) => `.a>${name}:not(:first-child)`);
    expect(made(`${column};--items: input}`)).toBe(
      `${column}}${OLD}{${children.join(',')}{margin-top: 8px}}`,
    );
  });
  test('a row: on the left, in a browser of any element', () => {
    const row = '.a, .b{display: flex;gap: 4px 12px}';
    const children = '.a>*:not(:first-child),.b>*:not(:first-child)';
    expect(made(row, true)).toBe(`${row}${OLD}{${children}{margin-left: 12px}}`);
  });
  test('a row that wraps: below and on the right; no margin of nothing', () => {
    const row = (gap: string) => `.a{display: flex;flex-wrap: wrap;gap: ${gap}}`;
    const right = '.a>view:not(:last-child){margin-right: 12px}';
    expect(made(row('4px 12px'))).toBe(`${row('4px 12px')}${OLD}{.a>view{margin-bottom: 4px}${right}}`);
    expect(made(row('0 12px'))).toBe(`${row('0 12px')}${OLD}{${right}}`);
  });
  test('a grid keeps its gap, which old phones have', () => {
    expect(made('.a { display: grid; gap: 8px }')).toBe('.a{display: grid;gap: 8px}');
  });
});

test('long words break where old phones do not know `anywhere`', () => {
  expect(made('.a { overflow-wrap: anywhere }')).toContain('word-break: break-word;overflow-wrap: anywhere');
});

test.each([
  ['.a { gap: 8px }', 'stands beside its display'],
  ['.a { display: flex; row-gap: 8px }', 'cannot read row-gap'],
  ['.a { inset: 0 }', 'cannot read inset'],
  ['.a { aspect-ratio: 1 }', 'cannot read aspect-ratio'],
  ['.a { width: min(100%, 40px) }', 'cannot read width'],
  ['.a { padding: env(safe-area-inset-bottom) }', 'no env'],
])('the build stops at %s', (styles, message) => expect(() => made(styles)).toThrow(message));

test('the plugin is at work: each flex container with a gap has its margins in the built styles', () => {
  const rules: Rule[] = [];
  for (const sheet of sheets)
    postcss.parse(readFileSync(join(dist, sheet), 'utf8')).walkRules((rule) => void rules.push(rule));
  const has = (rule: Rule, prop: string, value: RegExp) =>
    rule.nodes.some((node) => node.type === 'decl' && node.prop === prop && value.test(node.value));
  const spaced = rules.filter((rule) => has(rule, 'gap', /[1-9]/));
  const margins = rules
    .filter(({ parent }) => parent?.type === 'atrule' && (parent as AtRule).params.includes('appearance'))
    .flatMap(({ selectors }) => selectors);
  expect(spaced.length).toBeGreaterThan(40);
  const without = spaced
    .flatMap(({ selectors }) => selectors)
    .filter((selector) => !margins.some((margin) => margin.startsWith(`${selector}>view`)));
  expect(without).toEqual([]);
  expect(rules.filter((rule) => has(rule, 'inset', /./) || rule.toString().includes('--items'))).toEqual([]);
});

test('WeChat’s compiler reads every sheet', () => {
  expect(sheets.length).toBeGreaterThan(4);
  const compiler = join(root, 'node_modules/miniprogram-compiler/bin/linux/wcsc');
  const { stdout, stderr } = spawnSync(compiler, ['-js', ...sheets.map((sheet) => `./${sheet}`)], {
    cwd: dist,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(`${stdout}${stderr}`).not.toContain('ERR');
  expect(stdout).toContain('@supports not ((inset:0) or (appearance:none))');
});
