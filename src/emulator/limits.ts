import { DatabaseError } from './store/errors';

/** What an environment's plan grants the database; a limit that is left out does not hold. */
export interface LimitSettings {
  /** The most requests at the same time. CloudBase's basic plan grants 20. */
  readonly atOnce?: number;
  /** The most requests within any second. CloudBase's basic plan grants 30. */
  readonly perSecond?: number;
}

/** The time that `perSecond` looks back, in ms. */
const secondMs = 1000;

/**
 * Counts the database's requests against the limits of a plan. A request beyond a limit is refused before any of its
 * work is done, and does not count.
 */
export class Limits {
  #running = 0;
  #admitted: number[] = [];

  /** @param now ms of a clock that nobody sets */
  constructor(private readonly now: () => number) {}

  /**
   * Lets a request in; it has to `leave` in any case.
   *
   * @throws DatabaseError -501004 beyond `atOnce`, -501003 beyond `perSecond`, in the words of the platform
   */
  enter({ atOnce = Infinity, perSecond = Infinity }: LimitSettings): void {
    const now = this.now();
    if (this.#running >= atOnce) throw tooManyAtOnce();
    if (perSecond < Infinity) {
      this.#admitted = this.#admitted.filter((at) => now - at < secondMs);
      if (this.#admitted.length >= perSecond) throw tooManyRequests();
      this.#admitted.push(now);
    }
    this.#running += 1;
  }

  leave(): void {
    this.#running -= 1;
  }
}

const hint = ' Please check your request, but if the problem persists, contact us.';

/** -501004 in the SDK. `LimitExceeded.NoValidConnection` is in the list of Tencent's API; the words are from a report. */
const tooManyAtOnce = (): DatabaseError =>
  new DatabaseError(
    'EXCEED_CONCURRENT_REQUEST_LIMIT',
    `[LimitExceeded.NoValidConnection] Connection num overrun.${hint}`,
  );

/** -501003 in the SDK, with the words that the SDK itself has for the code. */
const tooManyRequests = (): DatabaseError =>
  new DatabaseError('EXCEED_REQUEST_LIMIT', 'exceed request limit');

/** -501002 in the SDK: nobody knows whether the request has run. */
export const serverTimeout = (): DatabaseError =>
  new DatabaseError('SERVER_TIMEOUT', 'resource server timeout');
