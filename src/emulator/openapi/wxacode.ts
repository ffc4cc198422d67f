import { createHash } from 'node:crypto';
import { refusal, textOf } from './api';
import type { Api } from './api';
import { greyscalePng } from './png';

const cells = 25;
const pixelsPerCell = 10;

/**
 * A mini-program code for `scene` (1 to 32 of WeChat's visible characters). The picture is a pattern that differs from
 * scene to scene; no phone can read it.
 */
export const getUnlimited: Api = (args) => {
  const scene = textOf(args, 'scene');
  if (!/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/.test(scene)) {
    return refusal(40169, 'invalid length for scene, or the data is not json string');
  }
  if (textOf(args, 'page').startsWith('/')) return refusal(41030, 'invalid page');
  const pattern = createHash('sha512').update(scene).digest();
  const bytes = greyscalePng(cells * pixelsPerCell, cells * pixelsPerCell, (x, y) => {
    const cell = Math.floor(y / pixelsPerCell) * cells + Math.floor(x / pixelsPerCell);
    const bit = (pattern[cell % pattern.length] ?? 0) >> (cell % 8);
    return (bit & 1) === 1 ? 0 : 255;
  });
  return { contentType: 'image/png', bytes };
};
