import { randomBytes } from 'node:crypto';
import { uploadAsOldSdk } from '../../support/old-upload';
import { conformance, localOnly } from '../support/conformance';
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

localOnly('a file that wx-server-sdk 2.6.3 uploads comes back byte by byte', async () => {
  const bytes = randomBytes(100_000);
  const fileID = await uploadAsOldSdk(suite.cloud.adminUrl, `${folder}/old.bin`, bytes);
  expect((await download(fileID)).equals(bytes)).toBe(true);
});

localOnly('an upload with a foreign token is refused in the words of the storage', async () => {
  const spoil = (form: FormData) => form.set('x-cos-security-token', 'foreign');
  await expect(
    uploadAsOldSdk(suite.cloud.adminUrl, `${folder}/no.bin`, Buffer.from('x'), spoil),
  ).rejects.toThrow('this upload was not announced');
  const put = await suite.cloud.fetch(`/storage/${folder}/no.bin`, { method: 'PUT', body: 'x' });
  expect(put.body.toString()).toContain('<Code>AccessDenied</Code>');
});

localOnly(
  'clients read and write by the deployed rule: only their own uploads, and what everybody may see',
  async () => {
    const as = (openid: string) => ({ 'x-local-persona': openid });
    const write = async (path: string, openid: string) =>
      (await suite.cloud.fetch(`/upload?path=${path}`, { method: 'POST', headers: as(openid), body: 'x' }))
        .status;
    const read = async (path: string, openid: string) =>
      (await suite.cloud.fetch(`/storage/${path}`, { headers: as(openid) })).status;
    expect(await write('uploads/rule.png', 'o1')).toBe(200);
    expect(await write('uploads/rule.png', 'o1')).toBe(200);
    expect(await write('uploads/rule.png', 'o2')).toBe(403);
    expect(await write('records/rule.json', 'o1')).toBe(403);
    expect(await read('uploads/rule.png', 'o1')).toBe(200);
    expect(await read('uploads/rule.png', 'o2')).toBe(403);
    for (const path of ['records/rule.json', 'papers/rule.png']) {
      await suite.sdk.uploadFile({ cloudPath: path, fileContent: Buffer.from('x') } as never);
    }
    expect(await read('records/rule.json', 'o2')).toBe(200);
    expect(await read('papers/rule.png', 'o2')).toBe(403);
  },
);
