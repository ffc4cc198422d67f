import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { ShiftedClock } from '../clock';
import { noCost } from '../counters';
import type { CallCost, Counters } from '../counters';
import { appId, callEnvironment, instanceEnvironment } from './environment';
import type { Caller } from './environment';
import { listFunctions, readFunction } from './function-config';
import type { FunctionConfig } from './function-config';
import { eventTooLarge, notFound, resultTooLarge } from './function-error';
import { InstanceHandle } from './instance-handle';
import { Pool } from './pool';

/** Largest event of a function, in bytes of JSON. */
export const largestEvent = 6 * 1024 * 1024;
/** Largest result of a function, in bytes of JSON. */
const largestResult = 6 * 1024 * 1024;

/** A call that is running. */
export interface RunningCall extends CallCost {
  readonly config: FunctionConfig;
  readonly caller: Caller;
}

export interface Invocation {
  readonly requestId: string;
  readonly name: string;
  readonly event: unknown;
  readonly caller: Caller;
}

export interface HostOptions {
  /** Folder of built functions; `null` for none. */
  readonly folder: string | null;
  /** The instance's script. */
  readonly script: URL;
  readonly origin: () => string;
  readonly keys: Readonly<Record<string, string>>;
  readonly clock: ShiftedClock;
  readonly counters: Counters;
  /** The most instances of each function; further calls queue. */
  readonly maximumInstances: number;
}

/** Runs built functions as the platform does: each instance serves one call at a time and has its own environment. */
export class FunctionHost {
  readonly #pools = new Map<string, Pool>();
  readonly #running = new Map<string, RunningCall>();

  constructor(private readonly options: HostOptions) {}

  /** All functions that exist now. */
  functions(): FunctionConfig[] {
    return this.options.folder === null ? [] : listFunctions(this.options.folder);
  }

  has(name: string): boolean {
    return this.#read(name) !== null;
  }

  /** The call that an instance is running, or `null`. */
  callOf(instanceId: string): RunningCall | null {
    return this.#running.get(instanceId) ?? null;
  }

  /** Runs a call. Resolves to its result (after a round through JSON) and cost; rejects with `FunctionError`. */
  async invoke({ requestId, name, event, caller }: Invocation): Promise<{ result: unknown; cost: CallCost }> {
    const config = this.#read(name);
    if (config === null) throw notFound(name);
    const size = Buffer.byteLength(JSON.stringify(event) ?? '');
    if (size > largestEvent) throw eventTooLarge(size);
    this.options.counters.call();
    const pool = this.#pool(config);
    const instance = await pool.take(config);
    const call: RunningCall = { ...noCost(), config, caller };
    this.#running.set(instance.id, call);
    try {
      const json = await instance.call({
        event: withUserInfo(event, caller),
        context: this.#context(requestId, config),
        environment: callEnvironment(caller, this.options.clock.shiftMs),
      });
      const bytes = Buffer.byteLength(json);
      if (bytes > largestResult) throw resultTooLarge(bytes);
      return { result: JSON.parse(json) as unknown, cost: call };
    } catch (error) {
      throw Object.assign(error as Error, { cost: call });
    } finally {
      this.#running.delete(instance.id);
      pool.give(instance);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }

  #read(name: string): FunctionConfig | null {
    return this.options.folder === null ? null : readFunction(this.options.folder, name);
  }

  #pool({ name }: FunctionConfig): Pool {
    let pool = this.#pools.get(name);
    if (pool === undefined) {
      const { script, origin, keys, maximumInstances } = this.options;
      pool = new Pool(maximumInstances, (config) => {
        const id = randomUUID();
        return new InstanceHandle(
          id,
          config,
          script,
          instanceEnvironment(origin(), id, keys, dirname(config.file)),
        );
      });
      this.#pools.set(name, pool);
    }
    return pool;
  }

  #context(requestId: string, config: FunctionConfig): Record<string, unknown> {
    return {
      request_id: requestId,
      function_name: config.name,
      function_version: '$LATEST',
      namespace: 'local',
      memory_limit_in_mb: 256,
      time_limit_in_ms: config.timeoutMs,
    };
  }
}

/** The platform adds the caller to the event of every call from the mini-program. */
function withUserInfo(event: unknown, { openid, source }: Caller): unknown {
  if (source !== 'wx_client' || openid === undefined || typeof event !== 'object' || event === null)
    return event;
  return { ...event, userInfo: { appId, openId: openid } };
}
