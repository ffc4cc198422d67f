import { cityEntries } from '../../src/emulator/demo/city/demo-city';
import { isHome } from '../../src/emulator/demo/roll/layout';
import type { DemoSize } from '../../src/emulator/seed';

/** Households that a size stands for, both bounds inclusive. */
const HOUSEHOLDS = { tenth: [8500, 9500], full: [88_000, 95_000] } as const;
/** Seconds of the processor within which the full city has to be made. */
const MOST_SECONDS = 60;

const secret = Buffer.alloc(32, 'bench').toString('base64');
const keys = { FIELD_KEY: secret, MATCH_KEY: secret, SEAL_KEY: secret };
const now = Date.parse('2026-11-24T19:40:00+08:00');

function made(size: DemoSize) {
  const started = process.cpuUsage();
  let households = 0;
  let homes = 0;
  for (const [collection, document] of cityEntries({ size, now, keys })) {
    if (collection === 'communities') households += document.households;
    if (collection === 'parts' && isHome(document)) homes += 1;
  }
  const { user, system } = process.cpuUsage(started);
  return { households, homes, seconds: (user + system) / 1_000_000 };
}

/**
 * The large demo cities are made, counted, and not kept. Throws where one has not as many flats as its communities say,
 * is not of its size, or takes too long. Here and not in a test, since it is a time, and half a minute of it.
 */
export function measureMaking(): { readonly makeFullCitySeconds: number } {
  checked('tenth');
  const makeFullCitySeconds = checked('full');
  if (makeFullCitySeconds > MOST_SECONDS) {
    throw new Error(`the full city took ${makeFullCitySeconds.toFixed(0)} s of the processor`);
  }
  return { makeFullCitySeconds };
}

function checked(size: 'tenth' | 'full'): number {
  const { households, homes, seconds } = made(size);
  const [least, most] = HOUSEHOLDS[size];
  if (homes !== households) throw new Error(`${size}: ${homes} flats for ${households} households`);
  if (households < least || households > most) throw new Error(`${size}: ${households} households`);
  return seconds;
}
