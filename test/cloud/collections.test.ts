import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const table = readFileSync(join(root, 'src/cloud/data/collections.ts'), 'utf8');
const written = JSON.parse(readFileSync(join(root, 'dist/cloud/indexes.json'), 'utf8')) as object;

test('a collection has one name, in the code, in the database and in the list of indexes for the console', () => {
  const pairs = [...table.matchAll(/^export const (\w+) = collection<\w+>\(\s*'(\w+)'/gm)];
  expect(pairs.map(([, constant]) => constant)).toEqual(pairs.map(([, , collection]) => collection));
  expect(Object.keys(written)).toEqual(pairs.map(([, constant]) => constant));
});
