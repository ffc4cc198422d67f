import type { Act } from '../../../domain/audit/act';

/** `_id` is the act's id, which comes from the mutation, or from the request where there is none. */
export interface ActDoc extends Omit<Act, 'id'> {
  readonly _id: string;
  readonly sortKey: string;
  /** Whether it is in the chain; then it never changes. */
  readonly linked: boolean;
}

/** A stretch of the chain. `_id`: the number of its first act in nine digits, so that of two runs only one writes it. */
export interface ActLinkDoc {
  readonly _id: string;
  readonly from: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}
