import type { GenericSchema } from 'valibot';
import type { ErrorCode } from './errors';
import type { Access } from './roles';

/** `query` changes nothing; `mutation` carries `mutationId`, and a repeat is answered with the first result. */
export type Kind = 'query' | 'mutation';

export interface Procedure {
  readonly kind: Kind;
  readonly access: Access;
  /** Parsed once, at the edge. Every object is strict: an unknown key is refused. */
  readonly input: GenericSchema;
  /** Failures beside those that the dispatcher answers for every procedure (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** Adds the type of the answer: `returns<NeedPage>()({ kind: 'query', … })`. There is nothing of it at run time. */
export const returns =
  <Output>() =>
  <const P extends Procedure>(definition: P): P & { readonly output: Output } =>
    definition as P & { readonly output: Output };
