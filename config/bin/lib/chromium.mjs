import { existsSync, readFileSync } from 'node:fs';

const places = JSON.parse(readFileSync(new URL('chromium-places.json', import.meta.url), 'utf8'));

/** The browser for the journeys: CHROMIUM_PATH if it exists, else the first one found, undefined if there is none. */
export const chromiumPath = () =>
  [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
