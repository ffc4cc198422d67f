import type { DemoModule } from '../seed';
import { cityEntries } from './city/demo-city';

export { personas } from './personas/personas';

/** The documents of the demo city: the same for the same size, keys and moment. */
export const demoCity: DemoModule['demoCity'] = (options) =>
  cityEntries(options) as Iterable<readonly [string, { readonly _id: string } & Record<string, unknown>]>;
