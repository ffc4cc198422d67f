/** The messages between the host and an instance (a worker thread). */
export interface CallMessage {
  readonly event: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  /** Set in the instance's `process.env` for this call; variables of the former call are removed. */
  readonly environment: Readonly<Record<string, string>>;
}

export type InstanceMessage =
  | { readonly type: 'ready' }
  /** The result as JSON, since that is what the platform sends to the caller. */
  | { readonly type: 'result'; readonly json: string }
  | { readonly type: 'error'; readonly message: string };
