import { readCsv } from '../../../src/cloud/services/roll/read-csv';

/** A quotation mark that belongs to no pair draws the rows behind it into one cell: the roll would lose them. */
const header = '楼栋,单元,房号,面积,业主,证件号,手机号,状态';
const row = (n: number, more: { name?: string; status?: string } = {}) =>
  `1,1,10${n},80,${more.name ?? `业主${n}`},,1990000000${n},${more.status ?? ''}`;

/** Row numbers and texts of the stray marks; the rows below the header are those that are given. */
function strayIn(lines: readonly string[], linebreak = '\r\n') {
  const read = readCsv([header, ...lines].join(linebreak));
  if (read.ok) throw new Error(`read ${JSON.stringify(read.value)}`);
  expect(read.error).toMatchObject(read.error.map(() => ({ column: 'sheet', code: 'stray-quote' })));
  return read.error.map(({ row: at, text }) => [at, text]);
}
function cellsOf(lines: readonly string[], linebreak = '\r\n') {
  const read = readCsv([header, ...lines].join(linebreak));
  if (!read.ok) throw new Error(`refused ${JSON.stringify(read.error)}`);
  return read.value;
}

describe.each([
  ['as Windows ends lines', '\r\n'],
  ['as other systems do', '\n'],
])('%s', (_, linebreak) => {
  test.each([
    ['a single mark before a name', { name: '"丙某' }, '"丙某'],
    ['a cell that begins with a quoted word', { status: '"老宅"改建' }, '"老宅"改建'],
    ['a word behind a quoted name', { name: '"丙某"（已故）' }, '"丙某"（已故）'],
  ])('%s is told with its row', (__, cells, text) => {
    expect(strayIn([row(1), row(2), row(3, cells), row(4), row(5)], linebreak)).toEqual([[4, text]]);
  });

  test('a mark that is open at the end', () => {
    expect(strayIn([row(1), row(2, { status: '"自住' })], linebreak)).toEqual([[3, '"自住']]);
  });

  test('the header’s own', () => {
    const read = readCsv([`"${header}`, row(1), row(2)].join(linebreak));
    expect(read).toMatchObject({ ok: false, error: [{ row: 1, text: '"楼栋' }] });
  });

  test('every one of several, each with its own row', () => {
    const old = { status: '"老宅"改建' };
    const lines = [row(1, old), row(2), row(3, { name: '"丙某' }), row(4), row(5, old), row(6)];
    expect(strayIn(lines, linebreak)).toEqual([
      [2, '"老宅"改建'],
      [4, '"丙某'],
      [6, '"老宅"改建'],
    ]);
  });

  test('a pair of strays, one before a cell and one behind a later one, that looks like one quoted cell', () => {
    const near = [row(1), row(2, { name: '"乙某' }), row(3, { name: '丙某"' }), row(4)];
    expect(strayIn(near, linebreak)).toEqual([[3, '"乙某']]);
    const far = [row(1), row(2, { name: '"乙某' }), row(3), row(4), row(5, { status: '自住"' }), row(6)];
    expect(strayIn(far, linebreak)).toEqual([[3, '"乙某']]);
  });

  test('the row is that of the spreadsheet, though a cell above it has line breaks', () => {
    const couple = row(1, { name: `"甲某${linebreak}乙某"` });
    expect(strayIn([couple, row(2), row(3, { name: '"丙某' }), row(4)], linebreak)).toEqual([[4, '"丙某']]);
  });

  test('quoted line breaks, commas and doubled marks are a cell’s text', () => {
    const cells = cellsOf(
      [
        row(1, { name: `"甲某${linebreak}乙某"` }),
        row(2, { name: '"丙某,丁某"', status: '"""老宅""改建"' }),
        row(3, { name: '""', status: '"自住"' }),
        row(4, { name: `"戊某,己某,庚某${linebreak}辛某,壬某"` }),
      ],
      linebreak,
    );
    expect(cells.slice(1).map((each) => [each.length, each[4], each[7]])).toEqual([
      [8, `甲某${linebreak}乙某`, ''],
      [8, '丙某,丁某', '"老宅"改建'],
      [8, '', '自住'],
      [8, `戊某,己某,庚某${linebreak}辛某,壬某`, ''],
    ]);
  });
});

test('a mark inside or behind a word is a cell’s text', () => {
  const cells = cellsOf([row(1, { status: '管径5"' }), row(2, { status: '住"老宅"' }), row(3)]);
  expect(cells.map((each) => each[7])).toEqual(['状态', '管径5"', '住"老宅"', '']);
});

test('every cell in quotes, as some systems write it', () => {
  const quoted = (line: string) => line.replace(/[^,]*/g, (cell) => (cell ? `"${cell}"` : cell));
  const lines = [row(1), row(2), row(3)].map(quoted);
  expect(cellsOf(lines)).toHaveLength(4);
  expect(strayIn([lines[0]!, lines[1]!.replace('102"', '102'), lines[2]!])).toEqual([[3, '"102']]);
});

test('one column, rows of different length and blank lines are no matter of quotes', () => {
  expect(readCsv('名册\n一行\n')).toMatchObject({ ok: true, value: [['名册'], ['一行'], ['']] });
  expect(cellsOf(['2024年名册', row(1), '', `${row(2)},,`])).toHaveLength(5);
});

test('a file full of them is answered too', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => row(i % 10, { status: '"老宅"改建' }));
  const stray = strayIn(lines);
  expect(stray.length).toBeGreaterThanOrEqual(200);
  expect(stray.slice(0, 3).map(([at]) => at)).toEqual([2, 3, 4]);
});
