/** The pieces of a file that the picture is drawn from, in order, and its size in pixels. */
export interface Layout {
  readonly pieces: readonly Uint8Array[];
  readonly width: number;
  readonly height: number;
}

/** Big-endian, as in JPEG and PNG; NaN beyond the end. */
export const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? Number.NaN) * 256 + (bytes[at + 1] ?? Number.NaN);
export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

/** Little-endian, as in WebP. */
export const u24le = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? Number.NaN) + (bytes[at + 1] ?? Number.NaN) * 256 + (bytes[at + 2] ?? Number.NaN) * 65_536;
export const u32le = (bytes: Uint8Array, at: number): number =>
  u24le(bytes, at) + (bytes[at + 3] ?? Number.NaN) * 16_777_216;

/** Letters at a place in the file: names of chunks and segments. */
export const readLetters = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
