import type { Store } from './store/store';

export type DemoSize = 'small' | 'tenth' | 'full';

/** The exports of `./demo/index`. */
export interface DemoModule {
  readonly demoCity: (options: {
    readonly size: DemoSize;
    /** Epoch ms; the city's dates are relative to it. */
    readonly now: number;
    /** The functions' keys, since personal data is stored encrypted. */
    readonly keys: Readonly<Record<string, string>>;
  }) => Iterable<readonly [collection: string, document: { readonly _id: string } & Record<string, unknown>]>;
  /** The people whom the browser may sign in as; they are shown as they are. */
  readonly personas: readonly unknown[];
}

/** Fills an empty store in one durable transaction; returns the number of documents. */
export function seed(
  store: Store,
  demo: DemoModule,
  size: DemoSize,
  now: number,
  keys: Readonly<Record<string, string>>,
): number {
  return store.load(demo.demoCity({ size, now, keys }));
}
