import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNT, fitsBounds, lengthFaults, TEXT } from '../../../src/domain/shared/bounds';

test('both bounds are inclusive, counted in characters without the spaces around', () => {
  expect(fitsBounds(' 装电 ', [2, 3])).toBe(true);
  expect(fitsBounds('𠮷𠮷𠮷', [2, 3])).toBe(true);
  expect(lengthFaults(' 装 ', [2, 3])).toEqual(['too-short']);
  expect(lengthFaults('装电梯吧', [2, 3])).toEqual(['too-long']);
  expect(lengthFaults('', [0, 3])).toEqual([]);
});

test.each(Object.entries({ ...TEXT, ...COUNT }))(
  'the bounds of %s are whole and in order',
  (_, [least, most]) => {
    expect(Number.isInteger(least) && Number.isInteger(most) && least >= 0 && least <= most).toBe(true);
  },
);

/** A number that stands in the form and in the contract is changed in one of them alone. */
test.each([
  ['contract', /\btext\(\s*\[|\bpictures\('\w+', (\d|\[)/],
  ['stores', /\b(least|most): \d/],
  ['pages', /\b(most|least)=\{\d/],
  ['household', /\b(most|least)=\{\d|\.length (<|>) [3-9]/],
  ['supervisor', /\b(most|least)=\{\d/],
  ['worker', /\b(most|least)=\{\d/],
])('no bound is written in %s', (layer, number) => {
  const folder = join(__dirname, '../../../src', layer);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const lines = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => number.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});
