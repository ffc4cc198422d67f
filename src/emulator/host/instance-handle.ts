import { Worker } from 'node:worker_threads';
import { executionFailed, timedOut } from './function-error';
import type { FunctionConfig } from './function-config';
import type { CallMessage, InstanceMessage } from './messages';
import { forwardLines } from './output';

/** The longest time for a function's code to load: the machine may be slow, but a hang must end. */
const startLimitMs = 60_000;

interface Waiting {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
}

/** One instance as the host sees it. */
export class InstanceHandle {
  readonly #worker: Worker;
  readonly #ready: Promise<void>;
  #waiting: Waiting | null = null;
  #dead = false;

  constructor(
    readonly id: string,
    readonly config: FunctionConfig,
    script: URL,
    environment: Record<string, string>,
  ) {
    this.#worker = new Worker(script, {
      workerData: { file: config.file },
      env: environment,
      stdout: true,
      stderr: true,
    });
    forwardLines(this.#worker.stdout, config.name);
    forwardLines(this.#worker.stderr, config.name);
    this.#ready = this.#start();
    // A failed start is reported to the call that waits for it, whenever that comes.
    this.#ready.catch(() => undefined);
  }

  /** Whether the instance can no longer serve. */
  get dead(): boolean {
    return this.#dead;
  }

  /** Runs one call; resolves to the result's JSON, rejects with `FunctionError`. */
  async call(message: CallMessage): Promise<string> {
    await this.#ready;
    const { timeoutMs } = this.config;
    return new Promise<string>((resolve, reject) => {
      const limit = setTimeout(() => this.#fail(timedOut(timeoutMs)), timeoutMs);
      this.#waiting = {
        resolve: (json) => {
          clearTimeout(limit);
          resolve(json);
        },
        reject: (error) => {
          clearTimeout(limit);
          reject(error);
        },
      };
      this.#worker.postMessage(message);
    });
  }

  async stop(): Promise<void> {
    this.#dead = true;
    await this.#worker.terminate();
  }

  #start(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const limit = setTimeout(() => this.#fail(timedOut(startLimitMs)), startLimitMs);
      limit.unref();
      this.#waiting = { resolve: () => resolve(), reject };
      this.#worker.on('message', (message: InstanceMessage) => {
        clearTimeout(limit);
        this.#receive(message);
      });
      this.#worker.on('error', (error) => this.#fail(executionFailed(error.stack ?? error.message)));
      this.#worker.on('exit', (code) => this.#fail(executionFailed(`the instance exited with code ${code}`)));
    });
  }

  #receive(message: InstanceMessage): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (message.type === 'error') waiting?.reject(executionFailed(message.message));
    else waiting?.resolve(message.type === 'result' ? message.json : '');
  }

  #fail(error: Error): void {
    this.#dead = true;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(error);
    void this.#worker.terminate();
  }
}
