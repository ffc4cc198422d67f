import { setTimeout as wait } from 'node:timers/promises';
import type { Counters } from '../counters';
import type { Faults } from '../faults';
import type { RunningCall } from '../host/function-host';
import { FunctionError } from '../host/function-error';
import { Limits, serverTimeout } from '../limits';
import type { OpenApi } from '../openapi/open-api';
import { ConflictError, DatabaseError } from '../store/errors';
import type { Store } from '../store/store';
import type { WireAction } from './database-actions';
import { readMultipart } from './multipart';
import { answerOpenApi } from './open-api-wire';
import { requirePacket } from './packet';
import type { WireAnswer, WireRequest } from './request';

/** A reply to the SDK, in JSON or protobuf; `dropped` if it must not arrive. */
export type AdminReply =
  | { readonly kind: 'json'; readonly body: WireAnswer }
  | { readonly kind: 'bytes'; readonly body: Uint8Array }
  | { readonly kind: 'dropped' };

export interface AdminOptions {
  readonly actions: Readonly<Record<string, WireAction>>;
  readonly store: Store;
  readonly openApi: OpenApi;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** `POST /admin`: every request of the SDK to the server goes through here. */
export class Admin {
  readonly #limits = new Limits(() => performance.now());

  constructor(private readonly options: AdminOptions) {}

  async answer(
    contentType: string,
    body: Buffer,
    requestId: string,
    call: RunningCall | null,
  ): Promise<AdminReply> {
    const multipart = contentType.startsWith('multipart/') ? readMultipart(contentType, body) : null;
    const request = multipart === null ? parse(body) : fields(multipart);
    const { counters, faults } = this.options;
    counters.roundTrip(request.action, call);
    const transactionId = typeof request.transactionId === 'string' ? request.transactionId : null;
    const fault = faults.forAction(request.action, transactionId !== null);
    const isLimited = faults.limits(request.action);
    let entered = false;
    let reply: AdminReply;
    try {
      if (isLimited) this.#limits.enter(faults.settings);
      entered = isLimited;
      if (fault.latencyMs > 0) await wait(fault.latencyMs);
      if (request.action.startsWith('database.')) requirePacket(body.byteLength);
      if (fault.outcome === 'timeout') throw serverTimeout();
      if (fault.outcome === 'error') throw new DatabaseError('SYS_ERR', 'injected error');
      if (fault.outcome === 'conflict' && transactionId !== null) {
        this.options.store.abort(transactionId);
        throw new ConflictError(null);
      }
      reply = await this.#run(request, multipart, requestId, call);
      if (fault.outcome === 'late-timeout') throw serverTimeout();
    } catch (error) {
      if (error instanceof ConflictError) counters.conflict();
      if (isLimited && !entered) counters.refusal();
      reply = { kind: 'json', body: { requestId, ...describe(error) } };
    } finally {
      if (entered) this.#limits.leave();
    }
    return fault.outcome === 'drop' ? { kind: 'dropped' } : reply;
  }

  async #run(
    request: WireRequest,
    multipart: ReadonlyMap<string, Buffer> | null,
    requestId: string,
    call: RunningCall | null,
  ): Promise<AdminReply> {
    const { actions, openApi } = this.options;
    if (request.action === 'wx.openApi') {
      const data = multipart?.get('requestData') ?? Buffer.alloc(0);
      return { kind: 'bytes', body: answerOpenApi(String(request.apiName), data, openApi, call) };
    }
    const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
    if (action === undefined) throw new DatabaseError('INVALID_PARAM', `unknown action ${request.action}`);
    return { kind: 'json', body: { requestId, ...(await action(request, call)) } };
  }
}

function parse(body: Buffer): WireRequest {
  const request: unknown = JSON.parse(body.toString());
  if (
    typeof request === 'object' &&
    request !== null &&
    'action' in request &&
    typeof request.action === 'string'
  ) {
    return request as WireRequest;
  }
  throw new SyntaxError('a request of the SDK has an action');
}

function fields(multipart: ReadonlyMap<string, Buffer>): WireRequest {
  const text = (key: string): string => multipart.get(key)?.toString() ?? '';
  return { action: text('action'), apiName: text('apiName') };
}

function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof DatabaseError) return { code: error.code, message: error.message };
  if (error instanceof FunctionError) return { code: error.code, message: error.message };
  // A bug of the local cloud: both this log and the caller have to show it.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { code: 'SYS_ERR', message: String(error) };
}
