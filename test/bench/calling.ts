import type { Answer, Input, Output, ProcedureName } from '../../src/contract/contract';
import type { LocalCloud } from '../support/local-cloud';

export interface Called<N extends ProcedureName> {
  readonly value: Output<N>;
  /** Requests that the function sent to the database and other services. */
  readonly roundTrips: number;
  /** Of the answer's JSON. */
  readonly bytes: number;
}

/**
 * Calls a procedure as the app in a browser does: through the gateway, on a connection that stays open (tests open
 * one for each call, which a benchmark would mostly measure). Throws when it is refused.
 */
export async function callAs<N extends ProcedureName>(
  cloud: LocalCloud,
  openid: string,
  procedure: N,
  input: Input<N>,
): Promise<Called<N>> {
  const response = await fetch(`${cloud.url}/call/api`, {
    method: 'POST',
    headers: { 'x-local-persona': openid },
    body: JSON.stringify({ procedure, input }),
  });
  const { result } = (await response.json()) as { result?: Answer<N> };
  if (result?.ok !== true) throw new Error(`${procedure} answered ${JSON.stringify(result)}`);
  return {
    value: result.value,
    roundTrips: Number(response.headers.get('x-local-round-trips')),
    bytes: Buffer.byteLength(JSON.stringify(result)),
  };
}

let made = 0;
export const newMutation = (): string => `bench-mutation-${String(++made).padStart(8, '0')}`;
