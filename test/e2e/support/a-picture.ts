import { greyscalePng } from '../../../src/emulator/openapi/png';
import type { LocalCloud } from '../../support/local-cloud';

/** A photograph as a phone would hand it over: a PNG of stripes that the app has to make smaller. */
export const aPicture = (name: string) => ({
  name: `${name}.png`,
  mimeType: 'image/png',
  buffer: greyscalePng(1600, 1200, (x, y) => (((x >> 6) + (y >> 6)) % 2 === 0 ? 210 : 120)),
});

/** The same, as a phone uploads it; answers the stored file. */
export async function aPhoto(cloud: LocalCloud, path: string, by: string): Promise<string> {
  const answer = await cloud.fetch(`/upload?path=${path}.png`, {
    method: 'POST',
    headers: { 'x-local-persona': by },
    body: aPicture(path).buffer,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
