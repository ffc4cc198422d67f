import type { RecordFile } from '../domain/record/statements';

export const STEPS = ['file', 'notice', 'roll', 'log', 'openings', 'count', 'close'] as const;
export type StepName = (typeof STEPS)[number];

/** What a step checked and what it found wrong, in sentences for residents. */
export interface Findings {
  readonly facts: readonly string[];
  readonly problems: readonly string[];
}

export interface Step extends Findings {
  readonly name: StepName;
  /** Also false if the step could not be done. */
  readonly ok: boolean;
}

export interface Report {
  /** True only if every step is. */
  readonly ok: boolean;
  readonly steps: readonly Step[];
}

/** One check of a file that could be read; it relies on the file alone. */
export type Check = (file: RecordFile, options: Options) => Findings;

export interface Options {
  /** The service's public key from another source, hex: the file's must be the same. */
  readonly key?: string;
}
