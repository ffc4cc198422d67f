import { isHome } from '../../../src/emulator/demo/roll/layout';
import type { DemoSize } from '../../../src/emulator/seed';
import { entriesOf } from './support/city';

/** Counts without keeping a document; the processor's time, since tests run beside each other. */
function households(size: DemoSize) {
  const started = process.cpuUsage();
  let counted = 0;
  let homes = 0;
  for (const [collection, document] of entriesOf(size)) {
    if (collection === 'communities') counted += document.households;
    if (collection === 'parts' && isHome(document)) homes += 1;
  }
  const { user, system } = process.cpuUsage(started);
  return { counted, homes, seconds: (user + system) / 1_000_000 };
}

const sizes: readonly [DemoSize, number, number][] = [
  ['small', 3200, 3800],
  ['tenth', 8500, 9500],
  ['full', 88_000, 95_000],
];

test.each(sizes)(
  '%s has between %i and %i households, and is made within a minute',
  (size, low, high) => {
    const { counted, homes, seconds } = households(size);
    expect(homes).toBe(counted);
    expect(counted).toBeGreaterThanOrEqual(low);
    expect(counted).toBeLessThanOrEqual(high);
    expect(seconds).toBeLessThan(60);
  },
  120_000,
);
