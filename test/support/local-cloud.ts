/**
 * The local cloud for tests: starts the built server (`dist/emulator/main.mjs`) as a process of its own, on a free
 * port and a folder of its own. Works under Jest's node and jsdom environments.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type * as WxServerSdk from 'wx-server-sdk';

export interface LocalCloudOptions {
  /** Default `none`. */
  readonly demo?: 'none' | 'small' | 'tenth' | 'full';
  /** Default: a new temporary folder, deleted by `stop()`. A given folder is kept. */
  readonly dataDir?: string;
  /** Where the temporary folder is made. Default: where the system has such folders. */
  readonly within?: string;
  /** Folder of built functions. Default `dist/cloud-local`. */
  readonly functionsDir?: string;
  readonly appDir?: string;
  /** Whether timer triggers fire. Default false: a test runs a timer when it wants to. */
  readonly timers?: boolean;
  /** Further options of the command, such as `['--transaction-life', '500']`. */
  readonly flags?: readonly string[];
}

export interface CallAnswer<T> {
  readonly result: T;
  /** Requests that the function sent to the cloud. */
  readonly roundTrips: number;
  readonly docsRead: number;
  readonly docsWritten: number;
}

/** A call that the platform answered with an error. */
export class CallError extends Error {
  constructor(
    readonly errCode: number,
    message: string,
  ) {
    super(message);
  }
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface HttpRequest {
  /** Default GET, or POST when there is a body. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface LocalCloud {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** What the SDK is aimed at. */
  readonly adminUrl: string;
  readonly dataDir: string;
  /** What the server and its functions have printed to stderr so far. */
  readonly log: () => string;
  /** Calls a function as the mini-program would; `null` for an anonymous call. Throws `CallError`. */
  readonly call: <T = unknown>(
    openid: string | null,
    name: string,
    event?: unknown,
  ) => Promise<CallAnswer<T>>;
  /** `GET /local/<path>`, or `POST` when there is a body. Throws unless it answers 200. */
  readonly control: <T = unknown>(path: string, body?: unknown) => Promise<T>;
  /** Any request. Rejects when the connection breaks. */
  readonly fetch: (path: string, options?: HttpRequest) => Promise<HttpAnswer>;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Starts again after `kill()` (or kills first): same folder, same port, the clock as it was shifted last. */
  readonly restart: () => Promise<void>;
  /** SIGTERM, and deletes the temporary folder. Rejects when the server did not end cleanly. */
  readonly stop: () => Promise<void>;
}

const main = resolve(__dirname, '../../dist/emulator/main.mjs');

/** Starts a server; resolves when it listens, rejects with what it printed when it ends instead. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const dataDir = options.dataDir ?? mkdtempSync(join(options.within ?? tmpdir(), 'local-cloud-'));
  const log: string[] = [];
  let running = await launch(options, dataDir, '0', log);
  let shiftMs = 0;
  const { url } = running;
  const { port } = new URL(url);
  const fetch = (path: string, more: HttpRequest = {}): Promise<HttpAnswer> => send(url + path, more);

  return {
    url,
    adminUrl: `${url}/admin`,
    dataDir,
    log: () => log.join(''),
    fetch,
    async call<T>(openid: string | null, name: string, event: unknown = {}): Promise<CallAnswer<T>> {
      const headers: Record<string, string> = openid === null ? {} : { 'x-local-persona': openid };
      const answer = await fetch(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(event) });
      const body = read<{ result: T; errCode?: number; errMsg?: string }>(answer);
      if (body.errCode !== undefined) throw new CallError(body.errCode, body.errMsg ?? '');
      const cost = (name: string): number => Number(answer.headers[`x-local-${name}`]);
      return {
        result: body.result,
        roundTrips: cost('round-trips'),
        docsRead: cost('docs-read'),
        docsWritten: cost('docs-written'),
      };
    },
    async control<T>(path: string, body?: unknown): Promise<T> {
      const answer = read<T>(
        await fetch(`/local/${path}`, body === undefined ? {} : { body: JSON.stringify(body) }),
      );
      if (path === 'clock') ({ shiftMs } = answer as unknown as { shiftMs: number });
      return answer;
    },
    kill: () => end(running.process, 'SIGKILL'),
    async restart() {
      await end(running.process, 'SIGKILL');
      // From its first call on: a phone that waits for it must not meet another time.
      const flags = [...(options.flags ?? []), `--clock-shift=${shiftMs}`];
      running = await launch({ ...options, flags }, dataDir, port, log);
    },
    async stop() {
      await end(running.process, 'SIGTERM');
      const { exitCode, signalCode } = running.process;
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
      if (exitCode !== 0 && signalCode !== 'SIGKILL') throw new Error(`exit ${exitCode}: ${log.join('')}`);
    },
  };
}

function read<T>({ status, body }: HttpAnswer): T {
  if (status !== 200) throw new Error(`HTTP ${status}: ${body.toString()}`);
  return JSON.parse(body.toString()) as T;
}

async function launch(
  options: LocalCloudOptions,
  dataDir: string,
  port: string,
  log: string[],
): Promise<{ process: ChildProcess; url: string }> {
  const functions = options.functionsDir ?? resolve(__dirname, '../../dist/cloud-local');
  const child = spawn(
    process.execPath,
    [
      ...[
        main,
        '--port',
        port,
        '--data',
        dataDir,
        '--functions',
        functions,
        '--demo',
        options.demo ?? 'none',
      ],
      ...(options.appDir === undefined ? [] : ['--app', options.appDir]),
      ...(options.timers === true ? [] : ['--no-timers']),
      ...(options.flags ?? []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  return new Promise((fulfil, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^listening (\S+)$/.exec(line)?.[1];
      if (url !== undefined) fulfil({ process: child, url });
    });
    child.on('exit', (code) => reject(new Error(`the local cloud ended (${code}): ${log.join('')}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((fulfil) => {
    if (child.exitCode !== null || child.signalCode !== null) return fulfil();
    child.once('exit', () => fulfil());
    child.kill(signal);
  });
}

function send(url: string, { method, headers = {}, body }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((fulfil, reject) => {
    const verb = method ?? (body === undefined ? 'GET' : 'POST');
    // A connection of its own for each request: nothing is kept open when the test ends or the server restarts.
    const outgoing = request(url, { method: verb, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        fulfil({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export type Sdk = typeof WxServerSdk;

/** The environment that aims the unmodified SDK at a server. */
export function sdkEnvironment(adminUrl: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    // The SDK's warning of slow requests is not cleared when a connection breaks, and comes after the test.
    SILENCE: 'true',
  };
}

/**
 * wx-server-sdk, initialised and aimed at a server. The SDK reads `process.env` for each request, so that the
 * last cloud connected to in a test file is the one that all requests of that file go to.
 */
export function connectSdk(cloud: Pick<LocalCloud, 'adminUrl'>): Sdk {
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl));
  const sdk = jest.requireActual<Sdk>('wx-server-sdk');
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string });
  return sdk;
}
