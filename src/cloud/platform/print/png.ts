import { deflateSync } from 'node:zlib';

/** CRC-32 of a PNG chunk (PNG specification, annex D), bit by bit, because pictures here have a few hundred bytes. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** Draws a square of dark (`true`) and light modules as a black and white PNG, each module `dots` wide. */
export function bitmapOf(modules: readonly (readonly boolean[])[], dots: number): Buffer {
  const size = modules.length * dots;
  const lines = modules.map((row) => {
    const line = Buffer.alloc(1 + Math.ceil(size / 8));
    for (let x = 0; x < size; x++) {
      // Each dot is one bit, 1 for white. The first byte of a line says that the line is not filtered.
      if (!row[Math.floor(x / dots)]) line[1 + (x >> 3)]! |= 0x80 >> (x & 7);
    }
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt8(1, 8);
  const data = Buffer.concat(lines.flatMap((line) => Array.from({ length: dots }, () => line)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
