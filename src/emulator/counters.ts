/** The cost of one function call so far; the gateway's headers report it. */
export interface CallCost {
  roundTrips: number;
  docsRead: number;
  docsWritten: number;
}

export interface CounterSnapshot {
  /** Calls of functions, in whatever way. */
  readonly calls: number;
  /** Requests of the SDK. */
  readonly roundTrips: number;
  readonly byAction: Readonly<Record<string, number>>;
  /** Documents returned by `get`, counted by `count`, or entering a pipeline after its first `$match`. */
  readonly docsRead: number;
  /** Documents inserted, changed or removed, including those of transactions that were aborted later. */
  readonly docsWritten: number;
  readonly conflicts: number;
  /** Requests beyond a limit of the plan. */
  readonly refusals: number;
  /** Queries that looked at more than 2,000 documents without an index. */
  readonly scans: number;
}

/** A call that has cost nothing yet. */
export function noCost(): CallCost {
  return { roundTrips: 0, docsRead: 0, docsWritten: 0 };
}

/** Running totals since the start or the last reset. */
export class Counters {
  #total = noCost();
  #calls = 0;
  #conflicts = 0;
  #refusals = 0;
  #byAction: Record<string, number> = {};
  #scansBefore = 0;

  /** @param scans the store's own running count */
  constructor(private readonly scans: () => number) {}

  call(): void {
    this.#calls += 1;
  }

  conflict(): void {
    this.#conflicts += 1;
  }

  refusal(): void {
    this.#refusals += 1;
  }

  roundTrip(action: string, call: CallCost | null): void {
    this.#byAction[action] = (this.#byAction[action] ?? 0) + 1;
    this.#total.roundTrips += 1;
    if (call !== null) call.roundTrips += 1;
  }

  documents(read: number, written: number, call: CallCost | null): void {
    this.#total.docsRead += read;
    this.#total.docsWritten += written;
    if (call === null) return;
    call.docsRead += read;
    call.docsWritten += written;
  }

  snapshot(): CounterSnapshot {
    const scans = this.scans() - this.#scansBefore;
    const byAction = { ...this.#byAction };
    return {
      calls: this.#calls,
      ...this.#total,
      byAction,
      conflicts: this.#conflicts,
      refusals: this.#refusals,
      scans,
    };
  }

  reset(): void {
    this.#total = noCost();
    this.#calls = 0;
    this.#conflicts = 0;
    this.#refusals = 0;
    this.#byAction = {};
    this.#scansBefore = this.scans();
  }
}
