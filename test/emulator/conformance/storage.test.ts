import { randomBytes } from 'node:crypto';
import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const folder = `conformance/${Date.now().toString(36)}`;

const upload = (name: string, fileContent: Buffer) =>
  suite.sdk.uploadFile({ cloudPath: `${folder}/${name}`, fileContent } as never);
const download = async (fileID: string) =>
  ((await suite.sdk.downloadFile({ fileID })) as unknown as { fileContent: Buffer }).fileContent;

interface FileAnswer {
  readonly fileList: readonly {
    readonly fileID: string;
    readonly status: number;
    readonly tempFileURL: string;
  }[];
}

test('a file comes back byte by byte', async () => {
  const bytes = randomBytes(100_000);
  const { fileID } = await upload('random.bin', bytes);
  expect(fileID).toMatch(/^cloud:\/\/.+\/random\.bin$/);
  expect((await download(fileID)).equals(bytes)).toBe(true);
});

test('a second upload to the path replaces the file', async () => {
  await upload('twice.txt', Buffer.from('one'));
  const { fileID } = await upload('twice.txt', Buffer.from('two'));
  expect((await download(fileID)).toString()).toBe('two');
});

test('a temporary URL is given for a file', async () => {
  const { fileID } = await upload('url.png', Buffer.from('png'));
  const { fileList } = (await suite.sdk.getTempFileURL({ fileList: [fileID] })) as unknown as FileAnswer;
  expect(fileList[0]).toMatchObject({ fileID, status: 0 });
  expect(fileList[0]?.tempFileURL).toMatch(/^https?:\/\/.+url\.png/);
});

test('a deleted file is gone', async () => {
  const { fileID } = await upload('gone.txt', Buffer.from('x'));
  const { fileList } = (await suite.sdk.deleteFile({ fileList: [fileID] })) as unknown as FileAnswer;
  expect(fileList[0]?.status).toBe(0);
  expect((await failure(download(fileID))).errCode).toBeLessThan(0);
});

test('an absent file is refused; only deleteFile and getTempFileURL give the number -503003', async () => {
  const { fileID } = await upload('there.txt', Buffer.from('x'));
  const absent = fileID.replace('there.txt', 'absent.txt');
  expect(await failure(download(absent))).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
  const { fileList } = (await suite.sdk.deleteFile({ fileList: [absent] })) as unknown as FileAnswer;
  expect(fileList[0]?.status).toBe(-503003);
});

test.each(['getTempFileURL', 'deleteFile'] as const)(
  '%s takes fifty files, and refuses more',
  async (name) => {
    const { fileID } = await upload(`${name}.txt`, Buffer.from('x'));
    const files = Array.from({ length: 51 }, (_, n) => fileID.replace(name, `${name}-${String(n)}`));
    const ask = (fileList: string[]) => suite.sdk[name]({ fileList }) as unknown as Promise<FileAnswer>;
    expect((await ask(files.slice(1))).fileList).toHaveLength(50);
    expect(await failure(ask(files))).toMatchObject({ code: 'INVALID_PARAM' });
  },
);
