import { strToU8, unzipSync, zipSync } from 'fflate';
import * as library from 'read-excel-file/universal';
import writeXlsx from 'write-excel-file/node';
import { readSheet } from '../../../src/cloud/services/roll/read-sheet';

/** A file that cannot be read is the person's to mend, a fault of ours is not: it must not look like the other. */
jest.mock('read-excel-file/universal', () => ({
  ...jest.requireActual<typeof library>('read-excel-file/universal'),
  readSheet: jest.fn(jest.requireActual<typeof library>('read-excel-file/universal').readSheet),
}));
const read = jest.mocked(library.readSheet);

const sheet = 'xl/worksheets/sheet1.xml';
const good = async () => unzipSync(await writeXlsx([[{ value: '楼栋' }]]).toBuffer());
const zipped = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'warn').mockImplementation();
});

test.each([
  ['another kind of document', () => zipped({ 'word/document.xml': strToU8('<w/>') })],
  ['half a file', async () => zipped(await good()).subarray(0, 600)],
])('%s is unreadable, which is nothing for the log', async (_, file) => {
  expect(await readSheet(await file())).toBeNull();
  expect(logged).not.toHaveBeenCalled();
});

test.each([
  ['whose XML ends in the middle', '<worksheet><sheetData><row'],
  ['that is no sheet', '<a><b/></a>'],
])('an XLSX %s is unreadable, and what was thrown is logged', async (_, xml) => {
  expect(await readSheet(zipped({ ...(await good()), [sheet]: strToU8(xml) }))).toBeNull();
  expect(logged).toHaveBeenCalledTimes(1);
});

test('a fault that no file can cause is thrown, and not said to be the file’s', async () => {
  read.mockRejectedValueOnce(new ReferenceError('i is not defined'));
  await expect(readSheet(zipped(await good()))).rejects.toThrow('i is not defined');
});
