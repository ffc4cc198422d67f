import type { OpenApiState } from './state';

/** Arguments of a WeChat API as they arrive: snake_case, media as bytes. */
export type ApiArguments = Readonly<Record<string, unknown>>;

/** A JSON answer (`errcode` is 0 if left out), or bytes. */
export type ApiAnswer =
  Readonly<Record<string, unknown>> | { readonly contentType: string; readonly bytes: Uint8Array };

export interface ApiContext {
  readonly state: OpenApiState;
  /** Epoch ms of the shifted clock. */
  readonly now: number;
  readonly newId: () => string;
  /** Pushes an event to the app's function after a delay. */
  readonly push: (event: Readonly<Record<string, unknown>>, delayMs: number) => void;
}

export type Api = (args: ApiArguments, context: ApiContext) => ApiAnswer;

/** WeChat's refusal; `errcode` becomes the SDK's `errCode`. */
export function refusal(errcode: number, errmsg: string): ApiAnswer {
  return { errcode, errmsg };
}

/** A string argument, or '' if it is absent or not a string. */
export function textOf(args: ApiArguments, key: string): string {
  const value = args[key];
  return typeof value === 'string' ? value : '';
}
