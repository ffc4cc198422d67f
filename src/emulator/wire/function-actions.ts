import { randomUUID } from 'node:crypto';
import type { FunctionHost, RunningCall } from '../host/function-host';
import { invalidParameter, optionalText, text } from './request';
import type { WireAction } from './database-actions';

/**
 * `functions.invokeFunction`: a function calls another one. As on the platform, the callee has no openid, and its
 * source is the caller's with `scf` added.
 */
export function functionActions(host: FunctionHost): Readonly<Record<string, WireAction>> {
  return {
    'functions.invokeFunction': async (request, call) => {
      const name = text(request, 'function_name');
      const source = optionalText(request, 'request_data') ?? '{}';
      let event: unknown;
      try {
        event = JSON.parse(source);
      } catch {
        throw invalidParameter('request_data is no JSON');
      }
      const parent = (call as RunningCall | null)?.caller.source;
      const caller = { source: parent === undefined ? 'scf' : `${parent},scf` };
      const { result } = await host.invoke({ requestId: randomUUID(), name, event, caller });
      return { data: { response_data: JSON.stringify(result) } };
    },
  };
}
