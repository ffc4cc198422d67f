import type { Area, Contract, Input, ProcedureName } from '../contract/contract';
import { call } from './call';
import type { ClientAnswer } from './wire';

type Named<A extends Area, P extends string> = Extract<`${A}.${P}`, ProcedureName>;

/**
 * The contract as functions: `await api.needs.submit({ … })`. Code calls the cloud through it, unless it is a store of
 * the kit, which is made from a procedure's name.
 */
export type Api = {
  readonly [A in Area]: {
    readonly [P in keyof Contract[A] & string]: (
      input: Input<Named<A, P>>,
    ) => Promise<ClientAnswer<Named<A, P>>>;
  };
};

// The name comes from the call itself, so the contract's schemas stay out of the mini-program.
const area = (name: string) =>
  new Proxy(
    {},
    { get: (_, action) => (input: never) => call(`${name}.${String(action)}` as ProcedureName, input) },
  );

export const api = new Proxy({}, { get: (_, name) => area(String(name)) }) as Api;
