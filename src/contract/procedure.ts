import type { GenericSchema } from 'valibot';
import type { InputSize } from '../domain/shared/input-size';
import type { Act, Spending } from '../domain/shared/limits';
import type { ErrorCode } from './errors';
import { isUpload } from './fields';
import type { Access } from './roles';

/** `query` changes nothing; `mutation` carries `mutationId`, and a repeat is answered with the first result. */
export type Kind = 'query' | 'mutation';

export interface Procedure {
  readonly kind: Kind;
  readonly access: Access;
  /** How much it may bring; `small` where absent. More is refused before anything of it is read. */
  readonly size?: InputSize;
  /** Parsed once, at the edge. Every object is strict: an unknown key is refused. */
  readonly input: GenericSchema;
  /**
   * What somebody else will read, as dotted paths into the input, `*` for every one of a list: WeChat's content check
   * must pass it before the handler runs. With it, `TEXT_REFUSED` and `CONTENT_CHECK_UNAVAILABLE` are among the errors.
   */
  readonly published?: readonly string[];
  /**
   * What a call is of what may be done only so often a day. With it, or with `attaches`, `LIMIT_REACHED` is among the
   * errors.
   */
  readonly counts?: Act;
  /** Files that the caller has uploaded for it, as dotted paths into the input; each counts as a picture. */
  readonly attaches?: readonly string[];
  /** Failures beside those that the dispatcher answers for every procedure (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** What a call counts against the day's limits. What is named again, having been kept before, is no upload. */
export function spendingOf({ counts, attaches = [] }: Procedure, input: unknown): Spending {
  const files = new Set(attaches.flatMap((path) => textsAt(input, path)).filter(isUpload)).size;
  return { ...(counts && { [counts]: 1 }), ...(files > 0 && { pictures: files }) };
}

/** Adds the type of the answer: `returns<NeedPage>()({ kind: 'query', … })`. There is nothing of it at run time. */
export const returns =
  <Output>() =>
  <const P extends Procedure>(definition: P): P & { readonly output: Output } =>
    definition as P & { readonly output: Output };

/**
 * One page of a list by key: `next`, absent on the last page, is the `from` of the question for the page after it. No
 * page is found by its number: rows that come in meanwhile would move the others.
 */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

/** The texts at a dotted path of a parsed input; what is absent is left out. */
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
