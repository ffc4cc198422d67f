import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Rule } from 'postcss';
import oldStyles from '../../config/plugins/old-styles.cjs';
import { launchMiniProgram } from '../support/mini-program';
import {
  aCommunity,
  aFlat,
  aPerson,
  aPlan,
  aRoll,
  owner,
  startWorld,
  supervisor,
  worker,
} from '../support/world';

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

const rules: Rule[] = [];
for (const sheet of sheets)
  postcss.parse(readFileSync(join(dist, sheet), 'utf8')).walkRules((rule) => void rules.push(rule));
const has = (rule: Rule, prop: string, value = /./) =>
  rule.nodes.some((node) => node.type === 'decl' && node.prop === prop && value.test(node.value));
/** Selectors of the containers that have a gap, and of their children that have margins in its place. */
const spaced = rules.filter((rule) => has(rule, 'gap', /[1-9]/)).flatMap(({ selectors }) => selectors);
const margins = rules
  .filter(({ parent }) => parent?.type === 'atrule' && (parent as AtRule).params.includes('appearance'))
  .flatMap(({ selectors }) => selectors);
const isSpaced = (container: string, name: string) =>
  margins.some((margin) => margin === `${container}>${name}` || margin.startsWith(`${container}>${name}:`));

test('the plugin is at work: each flex container with a gap has its margins in the built styles', () => {
  expect(spaced.length).toBeGreaterThan(40);
  expect(spaced.filter((container) => !isSpaced(container, 'view'))).toEqual([]);
  expect(rules.filter((rule) => has(rule, 'inset') || has(rule, '--items'))).toEqual([]);
});

const world = startWorld();
beforeAll(async () => {
  await world.put('communities', aCommunity({ stage: 'works', planId: 'plan-1', roll: aRoll([aFlat(1)]) }));
  await world.put('plans', aPlan());
  await world.put('parts', aFlat(1));
  const people = [aPerson('o-owner', owner(aFlat(1))), aPerson('o-worker', worker())];
  await world.put('people', ...people, aPerson('o-supervisor', supervisor()));
});

test.each([
  ['the form of a need', 'o-owner', '/pages/need-form/index?c=c-1', '说说情况', 'wx-textarea'],
  ['the number of a slip', 'o-owner', '/household/slip/index?c=c-1', '回执单上的编号', 'wx-input'],
  ['the way in', 'o-stranger', '/household/join/index', '信上的入户码', 'wx-input'],
  ['a sale', 'o-worker', '/worker/sale/index?c=c-1&b=1&s=1&r=101', '新的业主', 'wx-input'],
  ['an update from the site', 'o-supervisor', '/supervisor/update/index?c=c-1', '做了什么', 'wx-slider'],
])('every child in %s is of an element that gets a margin', async (_, openid, url, words, element) => {
  const page = launchMiniProgram(world.cloud, openid).open(url);
  await page.shows(words);
  expect(page.all(element).length).toBeGreaterThan(0);
  const unspaced = spaced.flatMap((container) =>
    page
      .all(container)
      // In a row that does not wrap, the first child needs no margin.
      .flatMap(({ children }) => [...children].slice(margins.includes(`${container}>view`) ? 0 : 1))
      .map(({ tagName }) => tagName.toLowerCase().replace('wx-', ''))
      .flatMap((name) => (isSpaced(container, name) ? [] : [`${container} > ${name}`])),
  );
  expect([...new Set(unspaced)]).toEqual([]);
  page.close();
});

test('WeChat’s compiler reads every sheet', () => {
  expect(sheets.length).toBeGreaterThan(4);
  const system = process.platform === 'darwin' ? 'mac' : 'linux';
  const compiler = join(root, `node_modules/miniprogram-compiler/bin/${system}/wcsc`);
  // Packages are installed without their scripts, which would make it a program.
  chmodSync(compiler, 0o755);
  const { stdout, stderr } = spawnSync(compiler, ['-js', ...sheets.map((sheet) => `./${sheet}`)], {
    cwd: dist,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(`${stdout}${stderr}`).not.toContain('ERR');
  expect(stdout).toContain('@supports not ((inset:0) or (appearance:none))');
});
