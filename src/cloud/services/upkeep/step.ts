import type { Filter, FindOptions } from '../../data/collection';
import { operators } from '../../data/database';
import { runInBatches } from '../../data/in-batches';

/** What a document needs: nothing, or a change, which may be made twice and yields to whoever changed it meanwhile. */
export type Change = (() => Promise<unknown>) | null;

/** Work that goes once through a whole collection, a slice at a time. */
export interface Step {
  /** At most `most` documents after `after` (exclusive), in the order of `_id`, each with what it needs. */
  readonly slice: (
    after: string,
    most: number,
  ) => Promise<readonly { readonly id: string; readonly look: () => Change | Promise<Change> }[]>;
}

interface Source<D> {
  find(filter: Filter<D>, options: FindOptions<D>): Promise<readonly D[]>;
}

/** A step through the documents that match. */
export const stepThrough = <D extends { readonly _id: string }>(
  source: Source<D>,
  filter: Filter<D>,
  look: (document: D) => Change | Promise<Change>,
): Step => ({
  async slice(after, most) {
    const after_ = { ...filter, _id: operators.gt(after) } as Filter<D>;
    const rows = await source.find(after_, { order: ['_id', 'asc'], limit: most });
    return rows.map((document) => ({ id: document._id, look: () => look(document) }));
  },
});

/** A function has 20 s. */
const SLICE = 200;

export interface Stepped {
  readonly seen: number;
  /** How many of them needed a change; in a dry run none of these was made. */
  readonly changed: number;
  /** Where the next slice begins; absent at the end. */
  readonly next?: string;
}

/** Takes a step through one slice. A dry run changes nothing and counts the same. */
export async function takeStep(step: Step, after: string, dryRun: boolean): Promise<Stepped> {
  const rows = await step.slice(after, SLICE);
  let changed = 0;
  await runInBatches(rows, async ({ look }) => {
    const change = await look();
    if (!change) return;
    changed += 1;
    if (!dryRun) await change();
  });
  const last = rows.length === SLICE ? rows.at(-1) : undefined;
  return { seen: rows.length, changed, ...(last && { next: last.id }) };
}
