/**
 * The local cloud's clock: the machine's clock, shifted on request, so that a vote that closes next week can be closed
 * now. Everything that really waits (a transaction's life, timeouts, latency) ignores the shift.
 */
export class ShiftedClock {
  #shiftMs = 0;

  /** @param real epoch ms of the machine's clock */
  constructor(private readonly real: () => number) {}

  /** Epoch ms. */
  now(): number {
    return this.real() + this.#shiftMs;
  }

  get shiftMs(): number {
    return this.#shiftMs;
  }

  /** Sets the shift (does not add to it); whole ms, negative for the past. */
  shift(shiftMs: number): void {
    if (!Number.isSafeInteger(shiftMs))
      throw new RangeError('shiftMs must be a whole number of milliseconds');
    this.#shiftMs = shiftMs;
  }
}
