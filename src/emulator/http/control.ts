import type { IncomingMessage } from 'node:http';
import type { ShiftedClock } from '../clock';
import type { Counters } from '../counters';
import type { Faults, FaultSettings } from '../faults';
import type { OpenApi } from '../openapi/open-api';
import type { OpenApiSettings } from '../openapi/state';
import type { Push } from '../push';
import type { Timers } from '../timers/timers';
import { FunctionError } from '../host/function-error';
import { isFields } from '../store/document';
import { HttpError, readJson } from './reply';

export interface ControlParts {
  readonly clock: ShiftedClock;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly openApi: OpenApi;
  readonly timers: Timers;
  readonly push: Push;
  readonly personas: readonly unknown[];
}

type Handler = (parts: ControlParts, body: Readonly<Record<string, unknown>>) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  'GET health': () => ({ ok: true }),
  'GET personas': ({ personas }) => personas,
  'GET faults': ({ faults }) => faults.settings,
  'POST faults': ({ faults }, body) => {
    faults.set(body as FaultSettings);
    return faults.settings;
  },
  'GET clock': ({ clock }) => ({ now: clock.now(), shiftMs: clock.shiftMs }),
  'POST clock': ({ clock, timers }, { shiftMs }) => {
    clock.shift(typeof shiftMs === 'number' ? shiftMs : NaN);
    timers.restart();
    return { now: clock.now(), shiftMs: clock.shiftMs };
  },
  'GET counters': ({ counters }) => counters.snapshot(),
  'POST counters/reset': ({ counters }) => {
    counters.reset();
    return counters.snapshot();
  },
  'GET openapi': ({ openApi: { state } }) => ({ ...state.settings, sent: state.sent }),
  'POST openapi': ({ openApi: { state } }, body) => {
    state.set(body as OpenApiSettings);
    return { ...state.settings, sent: state.sent };
  },
  // The body is an event as WeChat's server sends it.
  'POST push': ({ push }, event) => orError(() => push.deliver(event)),
};

/** `/local/…`: for tests and demonstrations to control the local cloud. Throws 400, 404. */
export async function control(parts: ControlParts, path: string, request: IncomingMessage): Promise<unknown> {
  const timer = /^timer\/([\w-]+)$/.exec(path)?.[1];
  if (timer !== undefined && request.method === 'POST') return orError(() => parts.timers.run(timer));
  const key = `${request.method} ${path}`;
  const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
  if (handler === undefined) throw new HttpError(404, `no ${key} under /local`);
  const body = request.method === 'POST' ? await readJson(request, 1024 * 1024) : {};
  if (!isFields(body)) throw new HttpError(400, 'the body must be an object');
  try {
    return (await handler(parts, body)) ?? {};
  } catch (error) {
    if (error instanceof RangeError) throw new HttpError(400, error.message);
    throw error;
  }
}

async function orError(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FunctionError) return { errCode: error.errCode, errMsg: error.message };
    throw error;
  }
}
