import type { Answer, Input, Output, ProcedureName } from '../../src/contract/contract';
import type { LocalCloud } from './local-cloud';

/** Calls a procedure as somebody, through the gateway and the built function. */
export type Api = <N extends ProcedureName>(
  openid: string | null,
  name: N,
  input: Input<N>,
) => Promise<Answer<N>>;

export const apiOf =
  (cloud: LocalCloud): Api =>
  async (openid, procedure, input) =>
    (await cloud.call<Answer<typeof procedure>>(openid, 'api', { procedure, input })).result;

/** The value of an answer that must be ok. */
export function valueOf<N extends ProcedureName>(answer: Answer<N>): Output<N> {
  if (!answer.ok) throw new Error(`answered ${JSON.stringify(answer.error)}`);
  return answer.value;
}

let made = 0;
/** A mutation id as a phone makes it; distinct in a test file. */
export const newMutation = (): string => `test-mutation-${String(++made).padStart(8, '0')}`;
