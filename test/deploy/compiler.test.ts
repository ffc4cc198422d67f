import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** WeChat's own compiler on the mini-program as it is built, and on copies with one fault each. */
const root = resolve(__dirname, '../..');
const built = join(root, 'dist/weapp');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function compile(folder: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [join(root, 'config/deploy/compile.mjs'), folder]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

function aCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'));
  folders.push(folder);
  cpSync(built, folder, { recursive: true });
  return folder;
}

test('the compiler takes the package, with every page', async () => {
  const { code, said } = await compile(built);
  expect(said).toMatch(/compiled \d{3} files/);
  expect(code).toBe(0);
});

const page = 'pages/not-found/index';
test.each<[string, (folder: string) => void, RegExp]>([
  [
    'a colour that no navigation bar has',
    (folder) => writeFileSync(join(folder, `${page}.json`), '{"navigationBarTextStyle":"purple"}'),
    /refused: pages\/not-found\/index\.json: navigationBarTextStyle/,
  ],
  [
    'a page without its template',
    (folder) => rmSync(join(folder, `${page}.wxml`)),
    /refused: .*not-found\/index\.wxml/,
  ],
  [
    'a tag that is never closed',
    (folder) => appendFileSync(join(folder, `${page}.wxml`), '<view><text></view>'),
    /refused: .*unexpected end tag/,
  ],
  [
    'a style with a bracket too many',
    (folder) => appendFileSync(join(folder, 'app.wxss'), '.a { color: red; }}'),
    /refused: /,
  ],
  [
    'a script that is none',
    (folder) => appendFileSync(join(folder, `${page}.js`), 'function ( {'),
    /refused: .*not-found\/index\.js/,
  ],
  [
    'an interface that is not private',
    (folder) => {
      const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as object;
      writeFileSync(join(folder, 'app.json'), JSON.stringify({ ...app, requiredPrivateInfos: ['nothing'] }));
    },
    /refused: app\.json: requiredPrivateInfos/,
  ],
])('it refuses %s', async (_, spoil, why) => {
  const folder = aCopy();
  spoil(folder);
  const { code, said } = await compile(folder);
  expect(said).toMatch(why);
  expect(code).toBe(1);
});
