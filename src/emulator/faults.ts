import type { LimitSettings } from './limits';

/** Faults to inject; rates are probabilities from 0 to 1. */
export interface FaultSettings extends LimitSettings {
  /**
   * A delay before a request is handled: either constant, or between two bounds, both inclusive. As on a real network,
   * either of two requests sent side by side may then come first.
   */
  readonly latencyMs?: number | readonly [least: number, most: number];
  /** The request is not run; the answer is `SYS_ERR`. */
  readonly errorRate?: number;
  /** The answer is `SERVER_TIMEOUT`, and the request has run or not, which is as likely as the other. */
  readonly timeoutRate?: number;
  /** A request inside a transaction gets a conflict, and the transaction is aborted. */
  readonly conflictRate?: number;
  /** The request runs, but its answer never arrives: the socket is destroyed. */
  readonly dropRate?: number;
  /** The same seed and the same order of requests give the same faults. Default 1. */
  readonly seed?: number;
  /** The SDK actions concerned (default: all), and `gateway` for dropped answers to the browser. */
  readonly actions?: readonly string[];
}

export interface FaultPlan {
  readonly latencyMs: number;
  readonly outcome: 'none' | 'error' | 'timeout' | 'late-timeout' | 'conflict' | 'drop';
}

const noFault: FaultPlan = { latencyMs: 0, outcome: 'none' };

/** Decides which fault hits each request. */
export class Faults {
  #settings: FaultSettings = {};
  #random = seeded(1);
  #latency = seeded(1);
  #timeout = seeded(1);

  get settings(): FaultSettings {
    return this.#settings;
  }

  /**
   * Replaces the settings and restarts the random sequence; `{}` clears.
   *
   * @throws RangeError
   */
  set(settings: FaultSettings): void {
    const { errorRate, timeoutRate, conflictRate, dropRate } = settings;
    for (const rate of [errorRate, timeoutRate, conflictRate, dropRate]) {
      if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new RangeError('rates are from 0 to 1');
    }
    for (const most of [settings.atOnce, settings.perSecond]) {
      if (most !== undefined && !(Number.isSafeInteger(most) && most >= 0)) {
        throw new RangeError('atOnce and perSecond are whole numbers from 0');
      }
    }
    const { seed = 1 } = settings;
    const [least, most] = boundsOf(settings);
    if (!(least >= 0 && least <= most && most <= 60_000)) {
      throw new RangeError('latencyMs is from 0 to 60000, or two such bounds');
    }
    if (!Number.isSafeInteger(seed)) throw new RangeError('seed is a whole number');
    this.#settings = settings;
    this.#random = seeded(seed);
    // Generators of their own, so that neither changes which requests fail otherwise.
    this.#latency = seeded(seed + 1);
    this.#timeout = seeded(seed + 2);
  }

  /** Whether a plan's limits hold for the action: for those of the database, and of them only the `actions`. */
  limits(action: string): boolean {
    return action.startsWith('database.') && this.#settings.actions?.includes(action) !== false;
  }

  /** The fault for an SDK request. */
  forAction(action: string, inTransaction: boolean): FaultPlan {
    const { actions, errorRate = 0, timeoutRate = 0, conflictRate = 0, dropRate = 0 } = this.#settings;
    if (actions !== undefined && !actions.includes(action)) return noFault;
    const [least, most] = boundsOf(this.#settings);
    const latencyMs = least + Math.floor(this.#latency() * (most - least + 1));
    if (errorRate + timeoutRate + conflictRate + dropRate === 0) return { latencyMs, outcome: 'none' };
    // Always as many draws, so that one request's fate does not shift the next one's.
    const [error, conflict, drop] = [this.#random(), this.#random(), this.#random()];
    const timeout = this.#timeout();
    if (error < errorRate) return { latencyMs, outcome: 'error' };
    if (timeout < timeoutRate) {
      return { latencyMs, outcome: timeout < timeoutRate / 2 ? 'timeout' : 'late-timeout' };
    }
    if (inTransaction && conflict < conflictRate) return { latencyMs, outcome: 'conflict' };
    return { latencyMs, outcome: drop < dropRate ? 'drop' : 'none' };
  }

  /** Whether to drop the gateway's answer to a call that has run. */
  dropsGatewayAnswer(): boolean {
    const { actions, dropRate = 0 } = this.#settings;
    return actions?.includes('gateway') === true && dropRate > 0 && this.#random() < dropRate;
  }
}

const boundsOf = ({ latencyMs = 0 }: FaultSettings): readonly [number, number] =>
  typeof latencyMs === 'number' ? [latencyMs, latencyMs] : latencyMs;

/** Mulberry32: numbers from 0 (inclusive) to 1 (exclusive), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
