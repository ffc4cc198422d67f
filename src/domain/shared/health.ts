/** Whether texts can be checked; `code` is the answer of the platform (negative) or of WeChat (positive), 0 for none. */
export interface ContentCheckState {
  readonly state: 'allowed' | 'not-permitted' | 'unreachable';
  readonly code: number;
}

/** What whoever deploys has to know of a running environment. There is no secret in it, and nothing about a person. */
export interface Health {
  /** The variable RELEASE, by which a deployment marks the code; `null` if it is not set. */
  readonly release: string | null;
  /** The keys' fingerprints; `null` for a key that is missing or malformed. */
  readonly keys: Readonly<Record<'FIELD_KEY' | 'MATCH_KEY' | 'SEAL_KEY', string | null>>;
  /** Those of the keys that they took the place of, the newest first. */
  readonly formerKeys: Readonly<Record<'FIELD_KEY' | 'MATCH_KEY' | 'SEAL_KEY', readonly string[]>>;
  /** The collections that cannot be read. */
  readonly unreachable: readonly string[];
  readonly contentCheck: ContentCheckState;
  /** The functions' clock: a lease is written by it, whatever the clock of the computer that asks. */
  readonly now: number;
  /** How long ago the timer's last run began, in ms; `null` if it never ran, or that cannot be read. */
  readonly timerAgeMs: number | null;
}
