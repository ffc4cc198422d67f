import type { GenericSchema } from 'valibot';
import type { ActCircle } from '../domain/audit/act';
import type { InputSize } from '../domain/shared/input-size';
import type { Act, Spending } from '../domain/shared/limits';
import type { ErrorCode } from './errors';
import { isUpload } from './fields';
import type { Access } from './roles';

/** A `query` changes nothing. A `mutation` carries a `mutationId`, and a repeat gets the first result. */
export type Kind = 'query' | 'mutation';

export interface Procedure {
  readonly kind: Kind;
  readonly access: Access;
  /**
   * It may take as long as the function has (a whole roll, hundreds of letters): the phone waits 25 s, and sends it
   * again only when the person presses again, under the same `mutationId`. Else it waits 10 s and repeats it once.
   */
  readonly slow?: true;
  /** The largest input; `small` if absent. A larger one is refused before any of it is read. */
  readonly size?: InputSize;
  /** The input is parsed once, at the edge. Every object is strict: an unknown key is refused. */
  readonly input: GenericSchema;
  /**
   * The texts that other people will read, as dotted paths into the input, `*` for every item of a list. WeChat's
   * content check must pass them before the handler runs. With it, `TEXT_REFUSED` and `CONTENT_CHECK_UNAVAILABLE` are
   * among the errors.
   */
  readonly published?: readonly string[];
  /**
   * The act that a call counts as, if it has a limit a day. With it, or with `attaches`, `LIMIT_REACHED` is among the
   * errors.
   */
  readonly counts?: Act;
  /** Whether the act is still possible in a community that left the programme: a copy, a person's own leaving. */
  readonly afterClosing?: true;
  /** The files that the caller uploaded for the call, as dotted paths into the input; each counts as a picture. */
  readonly attaches?: readonly string[];
  /** An act in an office that goes on record, and who may read of it (see `domain/audit/act`). */
  readonly audit?: ActCircle;
  /** Failures in addition to those that the dispatcher may answer for any procedure (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** How much a call counts against the day's limits. A file that is already stored and only named again is no upload. */
export function spendingOf({ counts, attaches = [] }: Procedure, input: unknown): Spending {
  const files = new Set(attaches.flatMap((path) => textsAt(input, path)).filter(isUpload)).size;
  return { ...(counts && { [counts]: 1 }), ...(files > 0 && { pictures: files }) };
}

/** Adds the type of the answer: `returns<NeedPage>()({ kind: 'query', … })`. It has no effect at run time. */
export const returns =
  <Output>() =>
  <const P extends Procedure>(definition: P): P & { readonly output: Output } =>
    definition as P & { readonly output: Output };

/**
 * One page of a list by key: the next question passes `next` as `from`; it is absent on the last page. Pages have no
 * numbers, since rows that come in meanwhile would shift them.
 */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

/** The texts at a dotted path of a parsed input; absent ones are left out. */
export function textsAt(input: unknown, path: string): readonly string[] {
  const reached = path.split('.').reduce<readonly unknown[]>(
    (values, key) =>
      values.flatMap((value) => {
        if (typeof value !== 'object' || value === null) return [];
        return key === '*' ? (value as readonly unknown[]) : [(value as Record<string, unknown>)[key]];
      }),
    [input],
  );
  return reached.filter((value): value is string => typeof value === 'string');
}
