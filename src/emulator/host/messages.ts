/** What the host and an instance (a worker thread) say to each other. */
export interface CallMessage {
  readonly event: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  /** Set in the instance's `process.env` for this call; those of the former call are taken away. */
  readonly environment: Readonly<Record<string, string>>;
}

export type InstanceMessage =
  | { readonly type: 'ready' }
  /** The result as JSON, since that is what travels from the platform to the caller. */
  | { readonly type: 'result'; readonly json: string }
  | { readonly type: 'error'; readonly message: string };
