import { storeFailed } from './errors';
import type { DurableLog, LogEntry } from './durable-log';

/**
 * Group commit: everything committed in one turn of the event loop shares one durable write, and everybody waits for
 * it. So one caller at a time pays one fsync each, twenty at once pay for one together.
 *
 * If the write fails, memory is ahead of the disk, and others may have read it and built on it. Undoing it in memory
 * could not undo what they were told, so the store stops: everybody who waits and everybody who comes later gets an
 * error, `onFailure` ends the process, and the next start begins from the disk.
 */
export class GroupCommit {
  #queue: LogEntry[] = [];
  #flush: Promise<void> | null = null;
  #failure: Error | null = null;

  constructor(
    private readonly log: DurableLog,
    private readonly onFailure: (error: Error) => void,
  ) {}

  /** Resolves when the entries are on the disk. */
  write(entries: readonly LogEntry[]): Promise<void> {
    this.check();
    this.#queue.push(...entries);
    this.#flush ??= new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        const queue = this.#queue;
        this.#queue = [];
        this.#flush = null;
        try {
          this.log.write(queue);
          resolve();
        } catch (error) {
          this.#failure = error instanceof Error ? error : new Error(String(error));
          reject(storeFailed(this.#failure.message));
          this.onFailure(this.#failure);
        }
      });
    });
    return this.#flush;
  }

  /** Resolves when everything in memory now is on the disk: a read must not show anything that a crash could undo. */
  async settled(): Promise<void> {
    await this.#flush;
    this.check();
  }

  /** Throws if a durable write has failed. */
  check(): void {
    if (this.#failure !== null) throw storeFailed(this.#failure.message);
  }
}
