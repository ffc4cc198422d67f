import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../support/collections';

const table = readFileSync(join(__dirname, '../../../src/cloud/data/collections.ts'), 'utf8');

test('a collection has one name, in the code, in the database and in the list of indexes for the console', () => {
  const pairs = [...table.matchAll(/^export const (\w+) = collection<\w+>\(\s*'(\w+)'/gm)];
  expect(pairs.map(([, constant]) => constant)).toEqual(pairs.map(([, , collection]) => collection));
  expect(collectionNames()).toEqual(pairs.map(([, constant]) => constant));
});
