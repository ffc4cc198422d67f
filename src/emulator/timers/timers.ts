import { randomUUID } from 'node:crypto';
import type { ShiftedClock } from '../clock';
import type { FunctionConfig, TimerTrigger } from '../host/function-config';
import { notFound } from '../host/function-error';
import type { FunctionHost } from '../host/function-host';
import { parseCron } from './cron';

interface Scheduled {
  readonly config: FunctionConfig;
  readonly trigger: TimerTrigger;
  readonly fires: (at: number) => boolean;
}

/** If the machine slept or the clock was shifted, at most this many missed seconds are made up for. */
const mostSecondsLate = 60;

/**
 * Fires the timer triggers of all functions, on the shifted clock. A tick is skipped while the last run is still going.
 */
export class Timers {
  #interval: NodeJS.Timeout | null = null;
  #scheduled: Scheduled[] = [];
  #second = 0;
  readonly #running = new Set<string>();

  constructor(
    private readonly host: FunctionHost,
    private readonly clock: ShiftedClock,
  ) {}

  /** Reads the triggers and starts; throws if a cron expression cannot be read. */
  start(): void {
    this.#scheduled = this.host
      .functions()
      .flatMap((config) =>
        config.timers.map((trigger) => ({ config, trigger, fires: parseCron(trigger.config) })),
      );
    this.restart();
    this.#interval = setInterval(() => this.#tick(), 200);
  }

  /** Starts counting at the clock's present second: triggers that a shift has jumped over do not fire. */
  restart(): void {
    this.#second = this.#now();
  }

  stop(): void {
    if (this.#interval !== null) clearInterval(this.#interval);
    this.#interval = null;
  }

  /** Runs a function now, as its (first) timer trigger would. Resolves to its result. Throws `FunctionError`. */
  async run(name: string): Promise<unknown> {
    const config = this.host.functions().find((candidate) => candidate.name === name);
    if (config === undefined) throw notFound(name);
    return this.#invoke(config, config.timers[0]?.name ?? 'timer');
  }

  #now(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  #tick(): void {
    const now = this.#now();
    const first = Math.max(this.#second + 1, now - mostSecondsLate);
    for (let second = first; second <= now; second += 1) {
      for (const scheduled of this.#scheduled) {
        if (scheduled.fires(second * 1000)) void this.#fire(scheduled);
      }
    }
    this.#second = Math.max(now, this.#second);
  }

  async #fire({ config, trigger }: Scheduled): Promise<void> {
    const key = `${config.name}/${trigger.name}`;
    if (this.#running.has(key)) return;
    this.#running.add(key);
    try {
      await this.#invoke(config, trigger.name);
    } catch (error) {
      // Nobody waits for a timer's result; the platform writes it to the function's log.
      process.stderr.write(`[${config.name}] timer ${trigger.name} failed: ${String(error)}\n`);
    } finally {
      this.#running.delete(key);
    }
  }

  async #invoke(config: FunctionConfig, triggerName: string): Promise<unknown> {
    const time = new Date(this.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
    const event = { Message: '', Time: time, TriggerName: triggerName, Type: 'Timer' };
    const caller = { source: 'wx_trigger' };
    const { result } = await this.host.invoke({ requestId: randomUUID(), name: config.name, event, caller });
    return result;
  }
}
