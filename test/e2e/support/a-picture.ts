import { createHash } from 'node:crypto';
import { greyscalePng } from '../../../src/emulator/openapi/png';
import type { LocalCloud } from '../../support/local-cloud';

/** A photograph as a phone would hand it over: a PNG of stripes that the app has to make smaller; each name another. */
export const aPicture = (name: string) => {
  const digest = createHash('sha256').update(name).digest();
  const dark = (x: number, y: number) => ((digest[(x >> 6) % 32] ?? 0) >> ((y >> 6) % 8)) & 1;
  return {
    name: `${name}.png`,
    mimeType: 'image/png',
    buffer: greyscalePng(1600, 1200, (x, y) =>
      ((x >> 6) + (y >> 6)) % 2 === 0 ? 210 : 120 + 20 * dark(x, y),
    ),
  };
};

/** The same, as a phone uploads it; answers the stored file. */
export async function aPhoto(cloud: LocalCloud, path: string, by: string): Promise<string> {
  const answer = await cloud.fetch(`/upload?path=uploads/${path}.png`, {
    method: 'POST',
    headers: { 'x-local-persona': by },
    body: aPicture(path).buffer,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
