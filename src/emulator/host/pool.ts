import type { FunctionConfig } from './function-config';
import { executionFailed } from './function-error';
import type { InstanceHandle } from './instance-handle';

interface Waiting {
  readonly config: FunctionConfig;
  readonly resolve: (instance: InstanceHandle) => void;
  readonly reject: (error: Error) => void;
}

/** The instances of one function: warm ones are taken first, new ones are made up to a limit, further calls wait. */
export class Pool {
  readonly #all = new Set<InstanceHandle>();
  readonly #idle: InstanceHandle[] = [];
  readonly #queue: Waiting[] = [];
  #closed = false;

  constructor(
    private readonly limit: number,
    private readonly create: (config: FunctionConfig) => InstanceHandle,
  ) {}

  /** An instance for one call; it has to be given back in any case. */
  take(config: FunctionConfig): Promise<InstanceHandle> {
    if (this.#closed) return Promise.reject(executionFailed('the local cloud is stopping'));
    const instance = this.#next(config);
    if (instance !== null) return Promise.resolve(instance);
    return new Promise((resolve, reject) => this.#queue.push({ config, resolve, reject }));
  }

  give(instance: InstanceHandle): void {
    if (instance.dead) this.#all.delete(instance);
    else this.#idle.push(instance);
    const waiting = this.#queue[0];
    if (waiting === undefined) return;
    const next = this.#next(waiting.config);
    if (next === null) return;
    this.#queue.shift();
    waiting.resolve(next);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#queue.splice(0)) reject(executionFailed('the local cloud is stopping'));
    await Promise.all([...this.#all].map((instance) => instance.stop()));
  }

  #next(config: FunctionConfig): InstanceHandle | null {
    for (let instance = this.#idle.pop(); instance !== undefined; instance = this.#idle.pop()) {
      if (!instance.dead && instance.config.version === config.version) return instance;
      // It crashed while idle, or holds code that has been built anew since.
      this.#all.delete(instance);
      void instance.stop();
    }
    if (this.#all.size >= this.limit) return null;
    const instance = this.create(config);
    this.#all.add(instance);
    return instance;
  }
}
