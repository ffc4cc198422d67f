import type * as collections from '../collections';

/** The documents of each collection, by its name. */
export type Documents = {
  [N in keyof typeof collections]: NonNullable<Awaited<ReturnType<(typeof collections)[N]['get']>>>;
};
