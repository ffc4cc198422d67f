import { greyscalePng } from '../../src/emulator/openapi/png';

/** Real pictures, 24 × 16 pixels, as Chromium's canvas writes them, and what phones and people put into such files. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA' +
  'AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA' +
  'ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA' +
  'AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA' +
  'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA' +
  'AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsK' +
  'CA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYV' +
  'FSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEB' +
  'AxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAgAD/8QAFRABAQAAAAAAAAAAAAAAAAAAAAH/xAAWAQEBAQAAAAAAAAAAAAAAAAAG' +
  'BAX/xAAbEQEAAAcAAAAAAAAAAAAAAAAAAgMEBTEyQf/aAAwDAQACEQMRAD8AxhQYUH5bMtvCiUSyHBtT6P/Z';
const WEBP =
  'UklGRjgCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA' +
  'AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA' +
  'ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA' +
  'AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA' +
  'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA' +
  'AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggSgAAAHAD' +
  'AJ0BKhgAEAA+tUifSackIqEwCADgFolqAJ0yhHc3gACDQAD+vow/8Kmz2aQ//DThv0M0+31N8UgkCRnlsWSvyDOoNc/sgAAA';

export const aJpeg = (): Buffer => Buffer.from(JPEG, 'base64');
export const aWebp = (): Buffer => Buffer.from(WEBP, 'base64');
/** Stripes, and `n` in the dots of the first line: another number, other bytes. */
export const aPng = (n = 0): Buffer =>
  greyscalePng(24, 16, (x, y) => {
    if (y === 0) return ((n >> x) & 1) * 255;
    return (x + y) % 2 === 0 ? 210 : 120;
  });

/** Where the photo was taken: a GPS directory within EXIF (Exif 2.32, big-endian TIFF). */
const exif = Buffer.concat([
  Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
  // One entry: tag 0x8825, the GPS directory, at 26.
  Buffer.from([0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]),
  // In it: tag 1, north.
  Buffer.from([0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x4e, 0, 0, 0, 0, 0, 0, 0]),
]);

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
/** A JPEG with something right behind its first marker. */
const jpegWith = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([aJpeg().subarray(0, 2), ...segments, aJpeg().subarray(2)]);

export const jpegWithExif = (): Buffer =>
  jpegWith(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])));
export const jpegWithXmp = (): Buffer =>
  jpegWith(
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude/></x:xmpmeta>')),
  );
export const jpegWithComment = (): Buffer =>
  jpegWith(segment(0xfe, Buffer.from('<script>alert(1)</script>')));

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  // The rule looks at no checksum.
  return Buffer.concat([head, named, Buffer.alloc(4)]);
};
/** A PNG with something behind its header. */
export const pngWith = (name: string, data: Buffer): Buffer =>
  Buffer.concat([aPng().subarray(0, 33), chunk(name, data), aPng().subarray(33)]);
export const pngWithExif = (): Buffer => pngWith('eXIf', exif);
export const pngWithPlace = (): Buffer => pngWith('tEXt', Buffer.from('GPSLatitude\x0031.2N', 'latin1'));

/** A WebP with a chunk at its end, and flags that say so. */
const webpWith = (name: string, flag: number, data: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  const whole = Buffer.concat([aWebp(), head, data, Buffer.alloc(data.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] = whole[20]! | flag;
  return whole;
};
export const webpWithExif = (): Buffer => webpWith('EXIF', 0x08, exif);
export const webpWithXmp = (): Buffer => webpWith('XMP ', 0x04, Buffer.from('<x:xmpmeta/>'));

/** A picture that is a ZIP as well. */
export const polyglot = (picture: Buffer): Buffer =>
  Buffer.concat([picture, Buffer.from('PK\x03\x04hidden', 'latin1')]);
