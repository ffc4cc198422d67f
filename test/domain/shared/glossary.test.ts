import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../../src');
const read = (file: string): string => readFileSync(join(src, file), 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const glossary = read('domain/GLOSSARY.md');
/** What the first column explains: its words between commas, without backticks and what stands in brackets. */
const entries = matches(glossary, /^\| ([^|]+) \|/gm)
  .filter((cell) => cell !== 'English' && cell !== '---')
  .flatMap((cell) => cell.replace(/`|\([^)]+\)/g, '').split(','))
  .map((word) => word.trim());

/** The code's name as people write it, and its possible singulars: `letterFiles` is "letter file". */
function wordsFor(name: string): readonly string[] {
  const spaced = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  const singulars = [spaced.replace(/ies$/, 'y'), spaced.replace(/es$/, ''), spaced.replace(/(?<!s)s$/, '')];
  return [spaced, ...singulars, ...(spaced === 'people' ? ['person'] : [])];
}

const collections = matches(
  read('cloud/data/collections.ts'),
  /^export const \w+ = collection<\w+>\(\s*'(\w+)'/gm,
);
const areas = matches(
  /export const contract = \{([^}]+)\}/.exec(read('contract/contract.ts'))?.[1] ?? '',
  /(\w+),/g,
);
const folders = readdirSync(join(src, 'domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each([
  ['collection', collections, 'doorRecords'],
  ['area of the contract', areas, 'canvass'],
  ['folder of the domain', folders, 'ballot'],
])('the glossary explains every %s', (_, names, known) => {
  expect(names).toContain(known);
  expect(names.filter((name) => !wordsFor(name).some((word) => entries.includes(word)))).toEqual([]);
});

test('it explains no word twice', () => {
  expect(entries.filter((word, i) => entries.indexOf(word) !== i)).toEqual([]);
});

test('the files that it points to exist', () => {
  const files = matches(glossary, /`((?:\w[\w-]*\/)+[\w-]+\.ts)`/g);
  expect(files).toContain('domain/ballot/freeze.ts');
  expect(files.filter((file) => !existsSync(join(src, file)))).toEqual([]);
});
