import { isHome } from '../../../src/emulator/demo/roll/layout';
import type { DemoSize } from '../../../src/emulator/seed';
import { entriesOf } from './support/city';

/** Counts without keeping a document. */
function households(size: DemoSize): {
  readonly counted: number;
  readonly homes: number;
  readonly ms: number;
} {
  const started = performance.now();
  let counted = 0;
  let homes = 0;
  for (const [collection, document] of entriesOf(size)) {
    if (collection === 'communities') counted += document.households;
    if (collection === 'parts' && isHome(document)) homes += 1;
  }
  return { counted, homes, ms: performance.now() - started };
}

test.each<[DemoSize, number, number]>([
  ['small', 3200, 3800],
  ['tenth', 8500, 9500],
  ['full', 88_000, 95_000],
])(
  '%s has between %i and %i households, and is made within half a minute',
  (size, low, high) => {
    const { counted, homes, ms } = households(size);
    expect(homes).toBe(counted);
    expect(counted).toBeGreaterThanOrEqual(low);
    expect(counted).toBeLessThanOrEqual(high);
    expect(ms).toBeLessThan(30_000);
  },
  60_000,
);
