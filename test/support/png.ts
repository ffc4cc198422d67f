import { inflateSync } from 'node:zlib';

/**
 * The modules of a QR code in a black and white PNG (one bit a dot, no filter), dark as `true`: read from the file's
 * own chunks. Throws where a dot of a module differs from the others, so that a shifted or cut picture is no code.
 */
export function modulesIn(png: Buffer, dots: number): readonly (readonly boolean[])[] {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')!.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header[8], header[9], header[12]];
  if (depth !== 1 || colour !== 0 || interlace !== 0) throw new Error('no plain black and white picture');
  const rows = inflateSync(
    Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))),
  );
  const lineBytes = 1 + Math.ceil(width / 8);
  if (rows.length !== height * lineBytes) throw new Error('lines missing');
  const dark = (x: number, y: number): boolean => {
    if (rows[y * lineBytes] !== 0) throw new Error(`line ${y} is filtered`);
    return ((rows[y * lineBytes + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0;
  };
  return Array.from({ length: height / dots }, (_, row) =>
    Array.from({ length: width / dots }, (_unused, column) => {
      const [left, top] = [column * dots, row * dots];
      const value = dark(left, top);
      for (let i = 0; i < dots * dots; i += 1) {
        if (dark(left + (i % dots), top + Math.floor(i / dots)) !== value) {
          throw new Error(`module ${column}, ${row} is not of one colour`);
        }
      }
      return value;
    }),
  );
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type: png.subarray(at + 4, at + 8).toString('latin1'), data });
    at += 12 + length;
  }
  return chunks;
}
