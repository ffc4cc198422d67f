import type { RecordFile } from '../domain/record/statements';

export const STEPS = ['file', 'notice', 'roll', 'log', 'openings', 'count', 'close'] as const;
export type StepName = (typeof STEPS)[number];

/** What a step looked at and what it found wrong, in sentences for residents. */
export interface Findings {
  readonly facts: readonly string[];
  readonly problems: readonly string[];
}

export interface Step extends Findings {
  readonly name: StepName;
  /** False too where the step could not be done. */
  readonly ok: boolean;
}

export interface Report {
  /** Only when every step is. */
  readonly ok: boolean;
  readonly steps: readonly Step[];
}

/** One check of a file that was read; it goes by the file alone. */
export type Check = (file: RecordFile, options: Options) => Findings;

export interface Options {
  /** The service's public key from elsewhere, hex: the file's must be the same. */
  readonly key?: string;
}
