import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';

const appDir = mkdtempSync(join(tmpdir(), 'local-cloud-app-'));
let cloud: LocalCloud;

beforeAll(async () => {
  mkdirSync(join(appDir, 'app/js'), { recursive: true });
  writeFileSync(join(appDir, 'secret.txt'), 'secret');
  writeFileSync(join(appDir, 'app/index.html'), '<title>app</title>');
  writeFileSync(join(appDir, 'app/js/app.3f2a91bc.js'), 'run()');
  cloud = await startLocalCloud({
    functionsDir: resolve(__dirname, 'functions'),
    appDir: join(appDir, 'app'),
  });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(appDir, { recursive: true });
});

const persona = { 'x-local-persona': 'o1' };
/** A path as it is, which `URL` would tidy up. */
function raw(path: string): Promise<number> {
  return new Promise((fulfil, reject) => {
    const { hostname, port } = new URL(cloud.url);
    const outgoing = request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      fulfil(response.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

test.each([
  ['a foreign name in Host', { host: 'evil.example' }, 403],
  ['a foreign name that begins like ours', { host: '127.0.0.1.evil.example' }, 403],
  ['localhost', { host: 'localhost:1234' }, 200],
  ['a page of a foreign site', { origin: 'https://evil.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a development server of this machine', { origin: 'http://localhost:10086' }, 200],
])('%s: %j answers %i', async (_, headers, status) => {
  expect((await cloud.fetch('/local/health', { headers })).status).toBe(status);
});

test('the gateway answers JSON with the cost in headers', async () => {
  const body = JSON.stringify({ id: 'h', by: 2 });
  const answer = await cloud.fetch('/call/account', { method: 'POST', headers: persona, body });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // begin, get, set, add, commit
    'x-local-round-trips': '5',
    'x-local-docs-read': '0',
    'x-local-docs-written': '2',
  });
  expect(JSON.parse(answer.body.toString())).toMatchObject({
    requestId: expect.any(String) as string,
    result: { attempt: 1 },
  });
});

test('an error of a function is answered with HTTP 200, as the client SDK sees it', async () => {
  const body = '{"how":"throw"}';
  const answer = await cloud.fetch('/call/trouble', { method: 'POST', headers: persona, body });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body.toString())).toMatchObject({ errCode: -504002 });
});

test('a body that is no JSON answers 400, one beyond 6 MB 413', async () => {
  expect((await cloud.fetch('/call/whoami', { method: 'POST', body: '{' })).status).toBe(400);
  const large = JSON.stringify({ text: 'x'.repeat(6 * 1024 * 1024) });
  await cloud.fetch('/call/whoami', { method: 'POST', body: large }).then(
    ({ status }) => expect(status).toBe(413),
    // The server may close before all was sent.
    (error: NodeJS.ErrnoException) => expect(['EPIPE', 'ECONNRESET']).toContain(error.code),
  );
});

test('counters count and are reset', async () => {
  await cloud.control('counters/reset', {});
  await cloud.call('o1', 'read', { collection: 'ledger', id: 'none' });
  expect(await cloud.control('counters')).toEqual({
    calls: 1,
    roundTrips: 1,
    byAction: { 'database.getDocument': 1 },
    docsRead: 0,
    docsWritten: 0,
    conflicts: 0,
    refusals: 0,
    scans: 0,
  });
});

test('an upload is served again, a picture inline and anything else as an attachment', async () => {
  const upload = async (path: string) =>
    (
      await cloud.fetch(`/upload?path=${path}`, { method: 'POST', headers: persona, body: 'bytes' })
    ).body.toString();
  expect(JSON.parse(await upload('uploads/1.png'))).toEqual({
    fileID: 'cloud://local.local/uploads/1.png',
  });
  expect((await cloud.fetch('/storage/uploads/1.png', { headers: persona })).headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
  });
  for (const name of ['page.html', 'drawing.svg', 'file']) {
    await upload(`uploads/${name}`);
    const { headers } = await cloud.fetch(`/storage/uploads/${name}`, { headers: persona });
    expect(headers['content-disposition']).toBe('attachment');
  }
});

test.each([
  '../x.png',
  '/etc/x.png',
  'a//b.png',
  '.hidden',
  'a/../../x',
  'a%00.png',
  'c:\\x.png',
  '字.png',
  '',
])('an upload to %j is refused', async (path) => {
  const target = `/upload?path=${encodeURIComponent(path)}`;
  expect((await cloud.fetch(target, { method: 'POST', headers: persona, body: 'x' })).status).toBe(400);
});

test('clients write among the uploads only, and nobody writes over or reads what another uploaded', async () => {
  const as = (openid: string) => ({ 'x-local-persona': openid });
  const write = async (path: string, openid: string, body = 'x') =>
    (await cloud.fetch(`/upload?path=${path}`, { method: 'POST', headers: as(openid), body })).status;
  const read = async (path: string, openid?: string) =>
    (await cloud.fetch(`/storage/${path}`, openid ? { headers: as(openid) } : {})).status;
  for (const path of ['papers/1.png', 'needs/1.png', 'letters/1.docx', 'a.png', 'x/uploads/1.png']) {
    expect([path, await write(path, 'o1')]).toEqual([path, 403]);
  }
  expect(await write('uploads/needs/own.png', 'o1')).toBe(200);
  expect(await write('uploads/needs/own.png', 'o2', 'forged')).toBe(403);
  expect(await write('uploads/needs/own.png', 'o1', 'again')).toBe(200);
  expect(await read('uploads/needs/own.png', 'o1')).toBe(200);
  expect(await read('uploads/needs/own.png', 'o2')).toBe(403);
  expect(await read('uploads/needs/own.png')).toBe(403);
  expect(await read('uploads/needs/own.png?sign=0')).toBe(403);
});

test('an upload without a persona, or to the storage without a token, is refused', async () => {
  expect((await cloud.fetch('/upload?path=a.png', { method: 'POST', body: 'x' })).status).toBe(401);
  expect((await cloud.fetch('/storage/a.png', { method: 'PUT', body: 'x' })).status).toBe(403);
});

test('the app is served: html anew each time, hashed files for ever', async () => {
  const page = await cloud.fetch('/');
  expect(page.body.toString()).toContain('app');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  const script = await cloud.fetch('/js/app.3f2a91bc.js');
  expect(script.headers).toMatchObject({
    'content-type': 'text/javascript',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('a page that the browser has already is not sent again, until it is built anew', async () => {
  const { etag } = (await cloud.fetch('/')).headers as { etag: string };
  const again = () => cloud.fetch('/', { headers: { 'if-none-match': etag } });
  expect(await again()).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  writeFileSync(join(appDir, 'app/index.html'), '<title>the app, built anew</title>');
  const { status, body } = await again();
  expect([status, body.toString()]).toEqual([200, '<title>the app, built anew</title>']);
});

test('a part of a file is served as that part', async () => {
  const part = await cloud.fetch('/js/app.3f2a91bc.js', { headers: { range: 'bytes=1-3' } });
  expect([part.status, part.body.toString()]).toEqual([206, 'un(']);
  expect(part.headers['content-range']).toBe('bytes 1-3/5');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/js/..%5c..%5csecret.txt',
  '/js/../../secret.txt',
])('%s does not leave the folder of the app', async (path) => {
  expect(await raw(path)).toBe(404);
});

test('an unknown path answers 404, an unknown control 404', async () => {
  expect((await cloud.fetch('/nothing.js')).status).toBe(404);
  expect((await cloud.fetch('/local/nothing')).status).toBe(404);
  expect((await cloud.fetch('/local/toString')).status).toBe(404);
});
