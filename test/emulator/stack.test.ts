import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startLocalCloud } from '../support/local-cloud';

const root = resolve(__dirname, '../..');

/** Builds `sources` as `npm start` builds the functions; in a process of its own, since esbuild wants no Jest. */
function buildLocally(folder: string): void {
  const script = `
    const { buildCloud, flavours } = await import('./config/esbuild.mjs');
    await buildCloud({ ...flavours.local, source: 'test/emulator/sources', folder: '${folder}' });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
}

test('an unexpected error of a function names the file and the line that somebody wrote', async () => {
  const folder = mkdtempSync(resolve(root, 'dist/functions-'));
  buildLocally(folder.slice(root.length + 1));
  const cloud = await startLocalCloud({ functionsDir: folder });
  try {
    expect((await cloud.call(null, 'breaks', { parts: { first: 'fine' } })).result).toBe('fine');
    await expect(cloud.call(null, 'breaks')).rejects.toMatchObject({
      errCode: -504002,
      message: expect.stringMatching(
        /firstOf \(\S*test\/emulator\/sources\/breaks\/index\.ts:7:\d+\)/,
      ) as string,
    });
  } finally {
    await cloud.stop();
    rmSync(folder, { recursive: true });
  }
});
