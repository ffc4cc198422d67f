import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { World } from '../../../support/world';

const bin = resolve(__dirname, '../../../../config/bin');
const opener = resolve(__dirname, 'open-archive.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** What it said on the way, and why it ended. */
  readonly said: string;
}
export interface Running {
  readonly process: ChildProcess;
  readonly ran: Promise<Ran>;
}

/** The desk of whoever looks after the computers: a folder with the pair of keys, and the commands aimed at a world. */
export interface Desk {
  readonly path: (name: string) => string;
  readonly identity: string;
  readonly recipient: string;
  /** `npm run backup -- …` or `npm run restore -- …`, as typed. */
  readonly start: (command: 'backup' | 'restore', args: readonly string[], settleMs?: number) => Running;
  readonly backup: (file: string, settleMs?: number) => Running;
  readonly restore: (file: string, more?: readonly string[], settleMs?: number) => Running;
  /** The entries of an archive by name, their bytes as Latin-1. */
  readonly open: (file: string) => Promise<Readonly<Record<string, string>>>;
}

function run(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Running {
  const env = { PATH: process.env['PATH'] ?? '', ...variables };
  const child = spawn(process.execPath, [script, ...args], { env });
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ran = new Promise<Ran>((done) => child.on('close', (code) => done({ code, out, said })));
  return { process: child, ran };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What a run said, if it did not end as it should. */
export async function expectCode(running: Running, code: number): Promise<Ran> {
  const ran = await running.ran;
  if (ran.code !== code) throw new Error(`exit ${String(ran.code)}: ${ran.out}${ran.said}`);
  return ran;
}

export async function aDesk(world: World): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  folders.push(folder);
  const path = (name: string) => join(folder, name);
  const identity = path('identity.txt');
  const { out } = await expectCode(run(join(bin, 'backup.mjs'), ['keygen', '--out', identity]), 0);
  const recipient = /age1\w+/.exec(out)?.[0] ?? '';
  const list = path('erasures.jsonl');
  writeFileSync(list, '');
  const start: Desk['start'] = (command, args, settleMs = 0) =>
    run(join(bin, `${command}.mjs`), ['--local', world.cloud.url, ...args], {
      BACKUP_SETTLE_MS: String(settleMs),
    });
  return {
    path,
    identity,
    recipient,
    start,
    backup: (file, settleMs) =>
      start('backup', ['--out', path(file), '--to', recipient, '--erasures', list], settleMs),
    restore: (file, more = ['--erasures', list], settleMs) =>
      start('restore', ['--from', path(file), '--identity', identity, ...more], settleMs),
    async open(file) {
      const { out: text } = await expectCode(run(opener, [path(file), identity]), 0);
      return JSON.parse(text) as Record<string, string>;
    },
  };
}

/** An environment as it is after somebody deleted everything: no document, no file, and no instance that remembers any. */
export async function wipe(world: World): Promise<void> {
  await world.empty();
  await world.cloud.kill();
  const storage = join(world.cloud.dataDir, 'storage');
  rmSync(storage, { recursive: true });
  mkdirSync(storage);
  await world.cloud.restart();
}

/** The secrets of the local cloud's functions. */
export const keysOf = (world: World): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(world.cloud.dataDir, 'keys.json'), 'utf8')) as Record<string, string>;
