import type { ApiError, ErrorCode } from '../contract/errors';
import type { Output, ProcedureName } from '../contract/contract';

/** The input of the one cloud function `api`. */
export interface CloudEvent {
  readonly procedure: string;
  readonly input: unknown;
}

/**
 * Why the call got no answer.
 * - `OFFLINE`: the phone has no network; nothing was sent.
 * - `UNREACHABLE`: sent, but no answer came in time. It may have arrived, so a mutation is repeated under its own id.
 */
export type TransportCode = 'OFFLINE' | 'UNREACHABLE';
export interface TransportError {
  readonly code: TransportCode;
  readonly details: null;
}

/** Pictures whose local files are gone from the phone, by their place in the order, from 0. */
export interface PictureLost {
  readonly code: 'PICTURE_LOST';
  readonly details: { readonly places: readonly number[] };
}

/** Everything that can go wrong with a call, as the app sees it. `src/text/words/errors.ts` has the sentences. */
export type Problem = ApiError<ErrorCode> | TransportError | PictureLost;

/** A procedure's answer, or the reason why there is none. */
export type ClientAnswer<N extends ProcedureName> =
  { readonly ok: true; readonly value: Output<N> } | { readonly ok: false; readonly error: Problem };

/** Folders that the contract accepts uploads from. */
export type UploadFolder =
  'needs' | 'plans' | 'ideas' | 'works' | 'rolls' | 'papers' | 'proxies' | 'sheets' | 'earlier';

/** A demonstration identity that only the local cloud knows; the real mini-program has none. */
export interface Persona {
  readonly openid: string;
  readonly name: string;
  readonly description: string;
  /** Eleven digits: the number that WeChat would confirm when the persona joins. */
  readonly phone?: string;
}

/** The two ways to the cloud: `transport.weapp.ts` (wx.cloud) and `transport.h5.ts` (the local cloud's gateway). */
export interface Transport {
  /** The function's own reply, unparsed. Never throws. */
  call(event: CloudEvent): Promise<{ readonly reply: unknown } | { readonly error: TransportError }>;
  /** Stores a local file; returns its `cloud://` id. Never throws. */
  upload(
    local: string,
    cloudPath: string,
  ): Promise<{ readonly file: string } | { readonly error: TransportError }>;
  /** An address where a `cloud://` file, or a local one, can be shown from. */
  shown(file: string): string;
  /** Identifies whose storage this is: empty on WeChat (one phone, one person), the persona's id in the browser. */
  identity(): string;
  /** Calls back each time the network returns. */
  onOnline(back: () => void): void;
  personas(): Promise<readonly Persona[]>;
  choosePersona(openid: string): void;
  /** A phone code where no WeChat can give one; undefined on WeChat. */
  demoPhoneCode(): Promise<string | undefined>;
}

export const offline: TransportError = { code: 'OFFLINE', details: null };
export const unreachable: TransportError = { code: 'UNREACHABLE', details: null };
