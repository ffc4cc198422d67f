import { readLetters, u32, type Layout } from './layout';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The length and name before a chunk's data and the checksum after it. */
const AROUND = 12;
/**
 * The chunks for the picture and its colours. Left out are words (tEXt, zTXt, iTXt), eXIf, the time, animations and
 * private chunks.
 */
const SHOWING = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
];

/** The chunks that a PNG is drawn from; anything behind its end is left out. Undefined if it is no whole PNG. */
export function readPng(bytes: Uint8Array): Layout | undefined {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return undefined;
  if (readLetters(bytes, 12, 4) !== 'IHDR') return undefined;
  const pieces = [bytes.subarray(0, SIGNATURE.length)];
  let data = false;
  for (let at = SIGNATURE.length; ;) {
    const end = at + AROUND + u32(bytes, at);
    if (!(end <= bytes.length)) return undefined;
    const name = readLetters(bytes, at + 4, 4);
    if (SHOWING.includes(name)) pieces.push(bytes.subarray(at, end));
    if (name === 'IDAT') data = true;
    if (name === 'IEND') return data ? { pieces, width: u32(bytes, 16), height: u32(bytes, 20) } : undefined;
    at = end;
  }
}
