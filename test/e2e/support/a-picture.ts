import { greyscalePng } from '../../../src/emulator/openapi/png';

/** A photograph as a phone would hand it over: a PNG of stripes that the app has to make smaller. */
export const aPicture = (name: string) => ({
  name: `${name}.png`,
  mimeType: 'image/png',
  buffer: greyscalePng(1600, 1200, (x, y) => (((x >> 6) + (y >> 6)) % 2 === 0 ? 210 : 120)),
});
