import { readLetters, u16, u24le, u32le, type Layout } from './layout';

/** `RIFF`, the size of what follows, `WEBP`. */
const HEADER = 12;
const SHOWING = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'];
/** Flags of VP8X that announce an animation, XMP or EXIF. */
const SAYS_MORE = 0x02 | 0x04 | 0x08;

/**
 * The chunks that a still WebP is drawn from, under a header that fits them; EXIF, XMP and anything behind the end are
 * left out. Undefined if it is no whole still picture.
 */
export function readWebp(bytes: Uint8Array): Layout | undefined {
  if (readLetters(bytes, 0, 4) !== 'RIFF' || readLetters(bytes, 8, 4) !== 'WEBP') return undefined;
  const whole = 8 + u32le(bytes, 4);
  if (!(whole <= bytes.length)) return undefined;
  const chunks: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let drawn = false;
  for (let at = HEADER; at < whole;) {
    const length = u32le(bytes, at + 4);
    const end = at + 8 + length + (length % 2);
    if (!(end <= whole)) return undefined;
    const name = readLetters(bytes, at, 4);
    const chunk = Uint8Array.from(bytes.subarray(at, end));
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~SAYS_MORE;
    if (SHOWING.includes(name)) chunks.push(chunk);
    if (name === 'VP8 ' || name === 'VP8L') drawn = true;
    size ??= sizeIn(name, chunk);
    at = end;
  }
  if (!size || !drawn) return undefined;
  const header = Uint8Array.from(bytes.subarray(0, HEADER));
  const left = 4 + chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  header.set([left & 0xff, (left >> 8) & 0xff, (left >> 16) & 0xff, left >>> 24], 4);
  return { pieces: [header, ...chunks], width: size.width, height: size.height };
}

/** Reads the size from a chunk that has it; the chunk's data begins at 8. */
function sizeIn(name: string, chunk: Uint8Array) {
  if (name === 'VP8X') return { width: 1 + u24le(chunk, 12), height: 1 + u24le(chunk, 15) };
  if (name === 'VP8L') {
    const bits = u32le(chunk, 9);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (name !== 'VP8 ') return undefined;
  const side = (at: number) => (u16(chunk, at) >> 8) + (u16(chunk, at) & 0x3f) * 256;
  return { width: side(14), height: side(16) };
}
