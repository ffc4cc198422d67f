import type { IncomingMessage, ServerResponse } from 'node:http';
import { noCost } from '../counters';
import type { CallCost } from '../counters';
import type { Faults } from '../faults';
import type { Caller } from '../host/environment';
import { FunctionError } from '../host/function-error';
import { largestEvent } from '../host/function-host';
import type { FunctionHost } from '../host/function-host';
import { readJson, send } from './reply';
import { warnOfAnswer, warnOfData } from './size-warnings';

/**
 * `POST /call/<function>`: the counterpart of `wx.cloud.callFunction` for the app in a browser. The header
 * `x-local-persona` holds the caller's openid; without it the call is anonymous.
 *
 * It answers `{requestId, result}` or `{requestId, errCode, errMsg}` with HTTP 200, and the call's cost in headers.
 */
export async function gateway(
  host: FunctionHost,
  faults: Faults,
  name: string,
  requestId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const event = await readJson(request, largestEvent);
  warnOfData(name, Buffer.byteLength(JSON.stringify(event)));
  const persona = request.headers['x-local-persona'];
  const caller: Caller = {
    source: 'wx_client',
    ...(typeof persona === 'string' && persona !== '' && { openid: persona }),
  };
  let cost: CallCost = noCost();
  let body: Readonly<Record<string, unknown>>;
  try {
    const done = await host.invoke({ requestId, name, event, caller });
    cost = done.cost;
    body = { requestId, result: done.result };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    if ('cost' in error) cost = error.cost as CallCost;
    body = { requestId, errCode: error.errCode, errMsg: `cloud.callFunction:fail ${error.message}` };
  }
  if (faults.dropsGatewayAnswer()) {
    response.socket?.destroy();
    return;
  }
  const json = JSON.stringify(body);
  warnOfAnswer(name, Buffer.byteLength(json));
  send(response, 200, 'application/json; charset=utf-8', json, {
    'cache-control': 'no-store',
    'x-local-round-trips': String(cost.roundTrips),
    'x-local-docs-read': String(cost.docsRead),
    'x-local-docs-written': String(cost.docsWritten),
  });
}
