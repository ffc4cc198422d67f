import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SECRET, startStandIn, type StandIn } from './stand-in';

const script = resolve(__dirname, '../../../config/bin/deploy.mjs');
const redirect = resolve(__dirname, 'redirect.mjs');
export const ENV = 'prod-1a2b3c';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** What it said on the way, and why it ended. */
  readonly said: string;
}

export interface Item {
  readonly id: string;
  readonly state: 'fine' | 'missing' | 'differs' | 'stuck' | 'foreign' | 'unseen';
  readonly todo: boolean;
  readonly sentence: string;
}

/** A new environment on a stand-in, and the command aimed at it, run in a folder of its own. */
export interface Desk {
  readonly standIn: StandIn;
  readonly folder: string;
  readonly keys: string;
  /** Runs `npm run deploy -- <args> --env …`. */
  run(...args: string[]): Promise<Ran>;
  /** Runs it with other environment variables; `started` gets the process, to kill it. */
  runWith(
    variables: Readonly<Record<string, string>>,
    args: readonly string[],
    started?: (child: ChildProcess) => void,
  ): Promise<Ran>;
  plan(): Promise<{ readonly code: number | null; readonly items: readonly Item[] }>;
  apply(): Promise<Ran>;
}

const desks: Desk[] = [];
afterAll(async () => {
  for (const { standIn, folder } of desks) {
    await standIn.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

export async function aDesk(): Promise<Desk> {
  const standIn = await startStandIn(ENV);
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  const keys = join(folder, 'keys.txt');
  const secrets = { TENCENT_SECRET_ID: SECRET.id, TENCENT_SECRET_KEY: SECRET.key };
  const desk: Desk = {
    standIn,
    folder,
    keys,
    run: (...args) => desk.runWith(secrets, [...args, '--env', ENV]),
    runWith(variables, args, started) {
      const environment = {
        PATH: process.env['PATH'] ?? '',
        STAND_IN_PORT: String(standIn.port),
        ...variables,
      };
      const child = spawn(process.execPath, ['--import', redirect, script, ...args], {
        cwd: folder,
        env: environment,
      });
      started?.(child);
      let out = '';
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      return new Promise((done) => child.on('close', (code) => done({ code, out, said })));
    },
    async plan() {
      const { code, out, said } = await desk.run('plan', '--json');
      if (out === '') throw new Error(said);
      return { code, items: (JSON.parse(out) as { readonly items: readonly Item[] }).items };
    },
    apply: () => desk.run('apply', '--keys', keys),
  };
  desks.push(desk);
  return desk;
}

export const secrets = { TENCENT_SECRET_ID: SECRET.id, TENCENT_SECRET_KEY: SECRET.key };
