import { fireEvent, render, screen } from '@testing-library/react';
import type { RowProblem } from '../../../src/domain/roll/import-rows';
import { ROW_PROBLEM_CODES } from '../../../src/domain/roll/row-problem';
import { groupProblems, useRollImport } from '../../../src/stores/roll/import';
import { errorText } from '../../../src/text/words/errors';
import { fileTrouble } from '../../../src/text/words/file-trouble';
import { problemGroup, problemRow } from '../../../src/text/roll/import';
import { ImportState } from '../../../src/worker/roll/import-state';
import { RefusedReport } from '../../../src/worker/roll/refused-report';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

const mockChoose = jest.fn();
jest.mock('../../../src/client/pictures', () => ({ chooseSheet: () => mockChoose() as unknown }));

const roll = { parts: 128, owners: 126, areaCenti: 1_234_567, buildings: 4, importedAt: 0 };
const store = () => useRollImport.getState();

beforeEach(() => {
  newPhone();
  store().reset();
  mockChoose.mockResolvedValue({ sheet: { path: 'tmp/a', name: '名册.xlsx' } });
  cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://env/rolls/abc.xlsx' });
});

const problems: readonly RowProblem[] = [
  { row: 9, column: 'area', code: 'bad-area', text: '约80' },
  { row: 4, column: 'room', code: 'duplicate-unit', text: '502', firstRow: 3 },
  { row: 5, column: 'area', code: 'bad-area', text: '' },
];

describe('the way of a spreadsheet', () => {
  test('chosen, stored and imported; the roll is read again', async () => {
    await store().choose();
    expect(store().now).toMatchObject({ state: 'chosen', sheet: { name: '名册.xlsx' } });
    cloud.callFunction
      .mockResolvedValueOnce(answers('roll.import', roll))
      .mockResolvedValue(answers('roll.read', { roll }));
    await store().start('c-1');
    expect(store().now).toEqual({ state: 'done', roll });
    expect(sent().map(({ procedure }) => procedure)).toEqual(['roll.import', 'roll.read']);
    expect(cloud.uploadFile.mock.calls[0]?.[0]).toMatchObject({
      cloudPath: expect.stringMatching(/^uploads\/rolls\/.*\.xlsx$/),
    });
  });

  test('another kind of file is not even stored', async () => {
    mockChoose.mockResolvedValue({ sheet: { path: 'tmp/a', name: '名册.doc' } });
    await store().choose();
    await store().start('c-1');
    expect(store().now).toEqual({ state: 'wrong-kind', name: '名册.doc' });
    expect(cloud.uploadFile).not.toHaveBeenCalled();
  });

  test('where WeChat does not open its files, the page says why and the button stays', async () => {
    mockChoose.mockResolvedValue({ trouble: 'undeclared' });
    await store().choose();
    render(<ImportState now={store().now} />);
    expect(screen.getByText(fileTrouble.undeclared)).toBeTruthy();
    mockChoose.mockResolvedValue({ sheet: { path: 'tmp/a', name: '名册.xlsx' } });
    await store().choose();
    expect(store().now.state).toBe('chosen');
  });

  test('who closes the list of files has said enough', async () => {
    mockChoose.mockResolvedValue({});
    await store().choose();
    expect(store().now).toEqual({ state: 'idle' });
  });

  test('without an answer the import is repeated with the stored file under the same id', async () => {
    await store().choose();
    network('none');
    cloud.callFunction.mockRejectedValueOnce(new Error('fail'));
    await store().start('c-1');
    expect(store().now.state).toBe('failed');
    cloud.callFunction
      .mockResolvedValueOnce(answers('roll.import', roll))
      .mockResolvedValue(answers('roll.read', { roll }));
    await store().start('c-1');
    expect(store().now.state).toBe('done');
    expect(cloud.uploadFile).toHaveBeenCalledTimes(1);
    const [first, second] = sent();
    expect(second).toEqual(first);
  });

  test('from a cloud that was too busy the import is repeated under the same id, with the sheet stored anew', async () => {
    await store().choose();
    cloud.callFunction.mockResolvedValueOnce(refuses('BUSY'));
    await store().start('c-1');
    expect(store().now).toMatchObject({ state: 'failed', problem: { code: 'BUSY' } });
    cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://env/rolls/again.xlsx' });
    cloud.callFunction
      .mockResolvedValueOnce(answers('roll.import', roll))
      .mockResolvedValue(answers('roll.read', { roll }));
    await store().start('c-1');
    expect(store().now.state).toBe('done');
    const [first, second] = sent().map(({ input }) => input);
    expect(second).toEqual({ ...first, file: 'cloud://env/rolls/again.xlsx' });
  });

  test('refused rows; and a file that was read and deleted before its answer was lost', async () => {
    await store().choose();
    cloud.callFunction.mockResolvedValueOnce(refuses('ROLL_REFUSED', { problems, count: 3 }));
    await store().start('c-1');
    expect(store().now).toEqual({ state: 'refused', problems, count: 3 });

    await store().choose();
    cloud.callFunction.mockResolvedValueOnce(refuses('NOT_FOUND', null));
    await store().start('c-1');
    expect(store().now).toEqual({ state: 'gone' });
  });
});

describe('the report of refused rows', () => {
  test('groups by what is wrong, the most frequent first, rows in order', () => {
    expect(groupProblems(problems).map(({ code, rows }) => [code, rows.map(({ row }) => row)])).toEqual([
      ['bad-area', [5, 9]],
      ['duplicate-unit', [4]],
    ]);
  });

  test('every row says number, column and text', () => {
    expect(problemRow(problems[0] as RowProblem)).toBe('第 9 行，面积：“约80”');
    expect(problemRow(problems[1] as RowProblem)).toBe('第 4 行，房号：“502”，和第 3 行一样');
    expect(problemRow(problems[2] as RowProblem)).toBe('第 5 行，面积：空着');
  });

  test('a quotation mark too many is told with its row and where it stands, and what to do', () => {
    const stray = { row: 4, column: 'sheet', code: 'stray-quote', text: '"老宅"改建' } as const;
    expect(problemRow(stray)).toBe('第 4 行：“"老宅"改建”');
    expect(problemGroup['stray-quote'].mend).toContain('引号');
    expect(errorText.ROLL_REFUSED({ problems: [stray], count: 1 })).toBe(
      '名册里有 1 处要改，一行都还没有导入，原来的名册没有变。要改的地方都列在下面。',
    );
  });

  test('a roll that is too large as a whole is told with its sum and the most there can be', () => {
    const large = { row: 2, column: 'sheet', code: 'too-large-total', text: '100,000,000.01' } as const;
    expect(problemRow(large)).toBe('整张表，一共 100,000,000.01 平方米');
    expect(problemGroup['too-large-total'].mend).toContain('不能超过 100,000,000.00 平方米');
  });

  test('every kind has a title and says what to do', () => {
    for (const code of ROW_PROBLEM_CODES) {
      expect(problemGroup[code].title).not.toBe('');
      expect(problemGroup[code].mend).not.toBe('');
    }
  });

  test('says that nothing was imported, how many there are and that only the first are listed', () => {
    render(<RefusedReport problems={problems} count={412} />);
    const text = document.body.textContent ?? '';
    expect(text).toContain('有 412 处要改');
    expect(text).toContain('一行都没有导入，原来的名册没有变');
    expect(text).toContain('先列出前 3 处');
    expect(text).toContain('面积读不出来，2 处');
  });

  test('a long group opens on a press', () => {
    const many = Array.from(
      { length: 20 },
      (_, i) => ({ row: i + 2, column: 'room', code: 'missing-room', text: '' }) as const,
    );
    render(<RefusedReport problems={many} count={20} />);
    expect(screen.queryByText('第 21 行，房号：空着')).toBeNull();
    fireEvent.click(screen.getByText('还有 12 行，全部列出'));
    expect(screen.getByText('第 21 行，房号：空着')).toBeTruthy();
  });
});
