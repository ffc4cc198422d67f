import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** A page's attribute reaches WeChat only through Taro's templates: what they carry, and that lint says what they do not. */
const root = join(__dirname, '../..');
const templates = readFileSync(join(root, 'dist/weapp/base.wxml'), 'utf8');
const elements = (name: string) => [...templates.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(String);

test('a view tells the screen reader its words, and a touch of it tells the app nothing but the tap', () => {
  // With and without a tap, in each of the fifteen levels.
  const views = elements('view').filter((view) => view.includes('hover-class'));
  expect(views).toHaveLength(2 * 15);
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

const lint = `
  import { Linter } from 'eslint';
  import tseslint from 'typescript-eslint';
  import { templateAttributes } from './config/lint/template-attributes.mjs';
  const code = process.argv[1];
  const config = {
    files: ['**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-restricted-syntax': ['error', ...templateAttributes] },
  };
  const messages = new Linter().verify(code, [config], 'page.tsx');
  console.log(messages.map(({ message }) => message).join('\\n'));
`;
const complaints = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', lint, code], { cwd: root, encoding: 'utf8' });

test.each([
  ['<View onTouchStart={move} />', 'View'],
  ['<Button plain />', 'Button'],
  ['<View catchMove />', 'View'],
  ["import { Text } from '@tarojs/components';", 'Text'],
])('%s is forbidden', (code, name) => {
  const said = new RegExp(`(A|template for) ${name}\\b`);
  expect(complaints(code)).toMatchObject({ stderr: '', stdout: expect.stringMatching(said) });
});

test('what the templates carry is allowed', () => {
  const code =
    '<View className="a" hoverClass="b" aria-label="c" onClick={go}><Button openType="getPhoneNumber" onGetPhoneNumber={go} /></View>';
  expect(complaints(code)).toMatchObject({ stderr: '', stdout: '\n' });
});
