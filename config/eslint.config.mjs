import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { ignoredResult } from './lint/ignored-result.mjs';
import { oldPhones } from './lint/phone-floor.mjs';
import { templateAttributes } from './lint/template-attributes.mjs';

/** Forbids spreads of a literal object, which hide fields from the formatter and from a search. */
const written = [
  {
    selector: 'ObjectExpression > SpreadElement > TSAsExpression > ObjectExpression',
    message: 'Write these fields out.',
  },
  { selector: 'ObjectExpression > SpreadElement > ObjectExpression', message: 'Write these fields out.' },
  { selector: 'JSXSpreadAttribute > ObjectExpression', message: 'Write these attributes out.' },
  ...templateAttributes,
];

const clock =
  'The rules get `now` as a parameter: a rule with a clock of its own cannot be tested or repeated.';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.local/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    plugins: {
      house: { rules: { 'ignored-result': ignoredResult, 'old-phones': oldPhones } },
      'react-hooks': reactHooks,
    },
    rules: {
      'house/ignored-result': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', ...written],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: 'Randomness is given to the rules.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...written,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
      ],
    },
  },
  {
    // Only src/text and the demo data contain Chinese, so that every sentence can be read and corrected in one place.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/text/**', 'src/emulator/demo/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...written,
        { selector: 'Literal[value=/[\\u4e00-\\u9fff]/]', message: 'Chinese belongs to src/text.' },
        { selector: 'JSXText[value=/[\\u4e00-\\u9fff]/]', message: 'Chinese belongs to src/text.' },
        {
          selector: 'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]',
          message: 'Chinese belongs to src/text.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is injected: see the clock of this layer.',
        },
      ],
    },
  },
  {
    // Taro compiles page titles into app.json and evaluates only these files for it, so they may contain Chinese.
    files: ['src/app.config.ts', 'src/**/index.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...written] },
  },
  {
    // Whatever can reach a phone. The rest runs in Node, in a browser (`.h5`) or, as the verifier, at somebody's desk: its
    // count in BigInt is a second one on purpose, with no line of the first.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cloud/**', 'src/emulator/**', 'src/verifier/**', 'src/**/*.h5.{ts,tsx}'],
    rules: { 'house/old-phones': 'error' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
