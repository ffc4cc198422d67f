import { readJpeg } from './jpeg';
import { joinBytes, type Layout } from './layout';
import { readPng } from './png';
import { readWebp } from './webp';

export type PictureKind = 'jpg' | 'png' | 'webp';

/** A picture from our form has about 200 KB. If the phone could not make it smaller, it may have this much. */
export const MOST_BYTES = 3 * 1024 * 1024;
/** Pixels a side. A small file can claim such a size that every phone that shows it gives up. */
export const MOST_SIDE = 8192;

/**
 * Why a file cannot be attached. `carries-more`: it holds more than the picture, such as where it was taken, a comment,
 * or another file behind its end.
 */
export type PictureFault = 'empty' | 'too-large' | 'not-a-picture' | 'carries-more';

const READERS: readonly (readonly [PictureKind, (bytes: Uint8Array) => Layout | undefined])[] = [
  ['jpg', readJpeg],
  ['png', readPng],
  ['webp', readWebp],
];

interface Read {
  readonly kind: PictureKind;
  readonly layout: Layout;
}

/** Recognises a file by its content; its name says nothing. */
function read(bytes: Uint8Array): Read | undefined {
  for (const [kind, reader] of READERS) {
    const layout = reader(bytes);
    if (layout) return { kind, layout };
  }
  return undefined;
}

const isSide = (pixels: number): boolean => pixels >= 1 && pixels <= MOST_SIDE;

/** The picture and nothing else, with not a byte of it changed; undefined if the file holds no whole picture. */
export function stripPicture(bytes: Uint8Array): Uint8Array | undefined {
  const found = read(bytes);
  return found && joinBytes(found.layout.pieces);
}

/** The kind of a picture file, or why it cannot be attached: a file must hold the picture and nothing else. */
export function checkPicture(
  bytes: Uint8Array,
): { readonly kind: PictureKind } | { readonly fault: PictureFault } {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > MOST_BYTES) return { fault: 'too-large' };
  const found = read(bytes);
  if (!found) return { fault: 'not-a-picture' };
  const { kind, layout } = found;
  if (!isSide(layout.width) || !isSide(layout.height)) return { fault: 'too-large' };
  return isSame(joinBytes(layout.pieces), bytes) ? { kind } : { fault: 'carries-more' };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
