import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvOf } from '../../../src/cloud/platform/print/csv-file';

const read = (bytes: Buffer): readonly (readonly string[])[] =>
  parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { delimiter: ',' }).data;

test.each([
  "=cmd|'/C calc'!A0",
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1\n+2',
  ' =1',
  '＝1',
  '"=1',
  '=HYPERLINK("http://e.x","点我")',
])('%j is read back as text that no spreadsheet calculates', (text) => {
  const [[first, second]] = read(csvOf([[text, '电梯']])) as [[string, string]];
  expect(first.replace(/^'/, '')).toBe(text);
  expect(first).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  expect(second).toBe('电梯');
});

test('numbers of our own stay numbers, negative ones too, and ordinary words stay as they are', () => {
  expect(read(csvOf([['加装电梯', -12050, 3, 'a=b', '3-2-501', '']]))).toEqual([
    ['加装电梯', '-12050', '3', 'a=b', '3-2-501', ''],
  ]);
});

test('whatever the words, as many rows and cells come back, and none is a formula', () => {
  const unit = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ' ',
    '"',
    ',',
    "'",
    '电',
    'a',
    '1',
    '＝',
  );
  const rows = fc.array(fc.array(fc.string({ unit }), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      const back = read(csvOf(given));
      expect(back.length).toBe(given.length);
      back.forEach((row, i) =>
        row.forEach((cell, j) => {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          expect([given[i]![j], `'${given[i]![j]}`]).toContain(cell);
        }),
      );
    }),
  );
});

test('nothing else writes CSV', () => {
  const folder = join(__dirname, '../../../src');
  const writers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /\bunparse\(|join\(['"],['"]\)\)\.join\(['"]\\r?\\n/.test(readFileSync(join(folder, file), 'utf8')),
    );
  expect(writers).toEqual(['cloud/platform/print/csv-file.ts']);
});
