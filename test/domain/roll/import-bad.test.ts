import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import { readRoll } from '../../../src/domain/roll/import-rows';
import { ROLL_VOCABULARY } from '../../../src/text/vocabulary/roll-headers';
import { inventedResidentId } from '../support/resident-id';
import { HEADER, imported, refused, sheet } from '../support/sheet';

const ID = inventedResidentId(1);
const GOOD = ['1', '1', '101', '80', '张三', ID, '13800000001', ''];

/** A good row with some cells replaced, by their place. */
const row = (changes: Record<number, string>) => GOOD.map((cell, i) => changes[i] ?? cell);

describe('sheets that cannot be read', () => {
  test.each([
    ['no rows', []],
    ['blank rows only', [[''], [' ', '　']]],
    ['a header only', [HEADER]],
    ['a header and a total', [HEADER, ['合计', '', '', '0']]],
  ])('%s', (_, rows) =>
    expect(refused(rows)).toEqual([expect.objectContaining({ code: 'empty-file', column: 'sheet' })]),
  );

  test('each missing column is named, on the row of the header', () => {
    expect(refused(sheet('名册', '', '楼栋 | 房号 | 备注', '1 | 101 | '))).toEqual([
      { row: 3, column: 'area', code: 'missing-header', text: '' },
      { row: 3, column: 'owner', code: 'missing-header', text: '' },
    ]);
  });
  test('no header at all', () => {
    expect(refused([[], ['1', '1', '101', '80', '张三']]).map(({ row: at, column }) => [at, column])).toEqual(
      [
        [2, 'building'],
        [2, 'room'],
        [2, 'area'],
        [2, 'owner'],
      ],
    );
  });
});

describe('all areas together', () => {
  /** 1,000 flats of 100,000 m² are the most; then one flat more. */
  const flats = Array.from({ length: 1000 }, (_, i) => row({ 2: String(i + 1), 3: '100000' }));

  test('100 km² are the most', () => {
    expect(imported([HEADER, ...flats]).areaCenti).toBe(MAX_TOTAL_AREA_CENTI);
  });
  test('a hundredth of a square metre more is refused, with the sum', () => {
    expect(refused([['名册'], HEADER, ...flats, row({ 2: '1001', 3: '0.01' })])).toEqual([
      { row: 2, column: 'sheet', code: 'too-large-total', text: '100,000,000.01' },
    ]);
  });
});

describe('one problem in a row', () => {
  test.each([
    ['no building above', { 0: '' }, 'building', 'missing-building', ''],
    ['no room', { 2: '' }, 'room', 'missing-room', ''],
    ['no area', { 3: '' }, 'area', 'bad-area', ''],
    ['area is a word', { 3: '约80' }, 'area', 'bad-area', '约80'],
    ['area with three decimals', { 3: '80.125' }, 'area', 'bad-area', '80.125'],
    ['area zero', { 3: '0' }, 'area', 'bad-area', '0'],
    ['area negative', { 3: '-80' }, 'area', 'bad-area', '-80'],
    ['area as large as a district', { 3: '100000.01' }, 'area', 'bad-area', '100000.01'],
    ['no owner', { 4: '', 5: '', 6: '' }, 'owner', 'missing-owner', ''],
    ['owner unknown', { 4: '不详', 5: '', 6: '' }, 'owner', 'missing-owner', '不详'],
    [
      '"unsold" with a note: whose is it?',
      { 4: '未售（直管公房）', 5: '' },
      'owner',
      'missing-owner',
      '未售（直管公房）',
    ],
    ['"unsold" beside a name', { 4: '未售、张三', 5: '' }, 'owner', 'missing-owner', '未售、张三'],
    [
      'wrong check digit',
      { 5: `${ID.slice(0, 17)}${ID.endsWith('1') ? 2 : 1}` },
      'certificate',
      'bad-certificate',
      expect.any(String),
    ],
    ['a number that Excel rounded', { 5: '3.40E+17' }, 'certificate', 'bad-certificate', '3.40E+17'],
    ['two owners, one certificate', { 4: '张三、李四' }, 'certificate', 'certificate-count-mismatch', ID],
    [
      'one owner, two certificates',
      { 5: `${ID} ${inventedResidentId(2)}` },
      'certificate',
      'certificate-count-mismatch',
      expect.any(String),
    ],
    ['phone too short', { 6: '1380000000' }, 'phone', 'bad-phone', '1380000000'],
    ['one of two phones', { 6: '13800000001/123' }, 'phone', 'bad-phone', '123'],
  ])('%s', (_, changes, column, code, text) => {
    expect(refused([HEADER, row(changes as Record<number, string>)])).toEqual([
      { row: 2, column, code, text },
    ]);
  });
  test('the same unit twice, written differently', () => {
    expect(refused([HEADER, GOOD, row({ 0: '01号楼', 1: '一单元', 2: '101室' })])).toEqual([
      { row: 3, column: 'room', code: 'duplicate-unit', text: '101室', firstRow: 2 },
    ]);
  });
});

test('a flat without an owner whose remark says that it is not sold lacks its owner', () => {
  const [header, ...cells] = [[...HEADER.slice(0, 7), '备注'], row({ 4: '', 5: '', 6: '', 7: '未售' })];
  expect(refused([header!, ...cells])).toEqual([
    { row: 2, column: 'owner', code: 'missing-owner', text: '' },
  ]);
});

test('all problems of all rows come at once, and nothing is imported', () => {
  const rows = [
    ['某小区名册'],
    HEADER,
    GOOD,
    row({ 2: '', 3: 'x', 6: '1' }),
    [''],
    row({ 2: '102', 4: '', 5: '' }),
    GOOD,
  ];
  const result = readRoll(rows, ROLL_VOCABULARY);
  expect(result).not.toHaveProperty('value');
  expect(refused(rows).map(({ row: at, code }) => [at, code])).toEqual([
    [4, 'missing-room'],
    [4, 'bad-area'],
    [4, 'bad-phone'],
    [6, 'missing-owner'],
    [7, 'duplicate-unit'],
  ]);
});

describe('texts that nobody can see or print', () => {
  test.each([
    ['a name with a bell in it', { 4: '钱\u0007七' }, 'owner', 'unreadable-text', '钱\u0007七'],
    ['a building with half a character', { 0: '1\ud800' }, 'building', 'unreadable-text', '1\ud800'],
    ['an owner cell that shows nothing', { 4: '\u200b\u2060', 5: '', 6: '' }, 'owner', 'missing-owner', ''],
    ['a room that shows nothing', { 2: '\u200d' }, 'room', 'missing-room', ''],
  ])('%s', (_, changes, column, code, text) => {
    expect(refused([HEADER, row(changes as Record<number, string>)])).toEqual([
      { row: 2, column, code, text },
    ]);
  });
});

describe('texts longer than what is ever asked for them', () => {
  const long = (count: number) => '幢'.repeat(count);
  test.each([
    ['a building', { 0: `${long(21)}X` }, 'building'],
    ['a stairwell', { 1: `${long(21)}X` }, 'stairwell'],
    ['a room', { 2: `${long(100)}X` }, 'room'],
    [
      'building, stairwell and room together',
      { 0: `${long(19)}X`, 1: `${long(19)}X`, 2: `${long(19)}X` },
      'room',
    ],
    ['a name', { 4: '赵'.repeat(31) }, 'owner'],
  ])('%s', (_, changes, column) => {
    expect(refused([HEADER, row(changes as Record<number, string>)])).toEqual([
      { row: 2, column, code: 'too-long-text', text: expect.any(String) },
    ]);
  });
  test('a merged cell is told once, and only its beginning', () => {
    const rows = [HEADER, row({ 0: `${long(100)}X` }), row({ 0: '', 2: '102' })];
    const text = `${long(39)}…`;
    expect(refused(rows)).toEqual([{ row: 2, column: 'building', code: 'too-long-text', text }]);
  });
});
