import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { launchMiniProgram } from '../support/mini-program';
import { startWorld } from '../support/world';

/** A page's attribute reaches WeChat only through Taro's templates: what they carry, and that lint says what they do not. */
const root = join(__dirname, '../..');
const world = startWorld();
const templates = readFileSync(join(root, 'dist/weapp/base.wxml'), 'utf8');
const elements = (name: string) => [...templates.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(String);

test('a view tells the screen reader its words, and a touch of it tells the app nothing but the tap', () => {
  // With and without a tap, in each of the twelve levels but the last, which begins anew as a component.
  const views = elements('view').filter((view) => view.includes('hover-class'));
  expect(views).toHaveLength(2 * 11);
  for (const view of views) {
    for (const spoken of ['aria-role', 'aria-label', 'aria-checked', 'aria-disabled'])
      expect(view).toContain(`${spoken}="{{i.`);
    expect(view).not.toMatch(/bindtouch|bindlongpress|bindanimation/);
  }
});

test('a button still asks WeChat for the phone number', () => {
  const [button] = elements('button');
  for (const wanted of ['open-type', 'bindgetphonenumber', 'disabled', 'aria-label'])
    expect(button).toContain(wanted);
});

interface Node {
  readonly nn?: string;
  readonly cl?: string;
  readonly cn?: readonly Node[];
}
const within = (node: Node): readonly Node[] => [node, ...(node.cn ?? []).flatMap(within)];

const READ = /^(sid|nn|cn|cl|st|v|uid|p\d+)$/;

/** The runtime numbers attributes (`p0`, `p1` …) as the templates do: with one number off, a label would be a role. */
test('what a page says of a button arrives under the names that its template reads', async () => {
  const page = launchMiniProgram(world.cloud, 'o-stranger').open('/pages/home/index');
  await page.shows('您家的小区要改造');
  const { root } = page.data() as { readonly root: Node };
  const button = within(root).find(({ cl }) => cl?.includes('button--primary')) as Record<string, unknown>;
  const [, template] = templates.match(
    new RegExp(`<template name="tmpl_0_${String(button['nn'])}">([^]*?)</template>`),
  )!;
  const read = (attribute: string) => button[template!.match(new RegExp(`${attribute}="{{i\\.(\\w+)`))![1]!];
  expect(read('hover-class')).toBe('pressed');
  expect(read('aria-role')).toBe('button');
  // What has no number of its own no template reads; `ariaHidden` is for browsers.
  const unread = within(root).flatMap((node) => Object.keys(node).filter((name) => !READ.test(name)));
  expect(unread.filter((name) => name !== 'ariaHidden')).toEqual([]);
});

const lint = `
  import { Linter } from 'eslint';
  import tseslint from 'typescript-eslint';
  import { templateAttributes } from './config/lint/template-attributes.mjs';
  const config = {
    files: ['**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-restricted-syntax': ['error', ...templateAttributes] },
  };
  const said = (code) => new Linter().verify(code, [config], 'page.tsx').map(({ message }) => message);
  console.log(JSON.stringify(JSON.parse(process.argv[1]).map(said)));
`;

function complaintsAbout(...pages: readonly string[]): readonly (readonly string[])[] {
  const asked = ['--input-type=module', '-e', lint, JSON.stringify(pages)];
  const { stdout, stderr } = spawnSync(process.execPath, asked, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly (readonly string[])[];
}

test('lint forbids what the templates leave out, and nothing that they carry', () => {
  const [touched, plain, caught, text, carried] = complaintsAbout(
    '<View onTouchStart={move} />',
    '<Button plain />',
    '<View catchMove />',
    "import { Text } from '@tarojs/components';",
    '<View className="a" hoverClass="b" aria-label="c" onClick={go}><Button openType="getPhoneNumber" onGetPhoneNumber={go} /></View>',
  );
  expect(touched).toEqual([expect.stringContaining('A View has no such attribute')]);
  expect(plain).toEqual([expect.stringContaining('A Button has no such attribute')]);
  expect(caught).toEqual([expect.stringContaining('A View has no such attribute')]);
  expect(text).toEqual([expect.stringContaining('no template for Text')]);
  expect(carried).toEqual([]);
});
