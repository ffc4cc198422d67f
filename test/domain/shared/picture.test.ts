import fc from 'fast-check';
import { stripPicture, checkPicture, MOST_BYTES } from '../../../src/domain/shared/picture/picture';
import * as pictures from '../../support/pictures';

const { aJpeg, aPng, aWebp, polyglot } = pictures;

test.each([
  ['jpg', aJpeg],
  ['png', aPng],
  ['webp', aWebp],
] as const)('a bare %s is known by its content and stays as it is', (kind, make) => {
  expect(checkPicture(make())).toEqual({ kind });
  expect(Buffer.from(stripPicture(make())!)).toEqual(make());
});

/** Two scans with a table between them, restart markers and stuffed zeros: as progressive JPEGs are. */
test('a JPEG with several scans is whole up to its real end', () => {
  const scan = [0xff, 0xda, 0, 4, 1, 1, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56];
  const frame = [0xff, 0xc2, 0, 8, 8, 0, 16, 0, 24, 1];
  const bytes = [0xff, 0xd8, ...frame, ...scan, 0xff, 0xc4, 0, 3, 0, ...scan, 0xff, 0xd9];
  expect(checkPicture(Uint8Array.from(bytes))).toEqual({ kind: 'jpg' });
  expect(checkPicture(Uint8Array.from([...bytes, 1]))).toEqual({ fault: 'carries-more' });
});

test.each([
  ['EXIF with a place', pictures.jpegWithExif, aJpeg],
  ['XMP with a place', pictures.jpegWithXmp, aJpeg],
  ['a comment that is a script', pictures.jpegWithComment, aJpeg],
  ['PNG with EXIF', pictures.pngWithExif, aPng],
  ['PNG with a place in words', pictures.pngWithPlace, aPng],
  ['WebP with EXIF', pictures.webpWithExif, aWebp],
  ['WebP with XMP', pictures.webpWithXmp, aWebp],
  ['JPEG that is a ZIP too', () => polyglot(aJpeg()), aJpeg],
  ['PNG that is a ZIP too', () => polyglot(aPng()), aPng],
  ['WebP that is a ZIP too', () => polyglot(aWebp()), aWebp],
] as const)(
  '%s: refused as it is, and bare once that is taken out, not a byte of it changed',
  (_, make, bare) => {
    const bytes = make();
    const before = Buffer.from(bytes);
    expect(checkPicture(bytes)).toEqual({ fault: 'carries-more' });
    expect(bytes.equals(before)).toBe(true);
    expect(Buffer.from(stripPicture(bytes)!)).toEqual(bare());
    expect(bytes.equals(before)).toBe(true);
  },
);

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a text called .jpg', Buffer.from('photo'), 'not-a-picture'],
  ['HTML', Buffer.from('<html><script>1</script></html>'), 'not-a-picture'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-picture'],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0'), 'not-a-picture'],
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'not-a-picture'],
  ['an EXE that begins like a JPEG', Buffer.from('\xff\xd8\xff\xe0MZ', 'latin1'), 'not-a-picture'],
  ['a ZIP before a JPEG', Buffer.concat([Buffer.from('PK'), aJpeg()]), 'not-a-picture'],
  ['half a JPEG', aJpeg().subarray(0, 400), 'not-a-picture'],
  ['a PNG without data', Buffer.concat([aPng().subarray(0, 33), aPng().subarray(-12)]), 'not-a-picture'],
  ['more than is taken', Buffer.concat([aJpeg(), Buffer.alloc(MOST_BYTES)]), 'too-large'],
] as const)('%s is %3$s', (_, bytes, fault) => {
  expect(checkPicture(bytes)).toEqual({ fault });
});

test('a small file that claims to be enormous', () => {
  const png = aPng();
  png.writeUInt32BE(100_000, 16);
  expect(checkPicture(png)).toEqual({ fault: 'too-large' });
  png.writeUInt32BE(0, 16);
  expect(checkPicture(png)).toEqual({ fault: 'too-large' });
});

test('whatever is cut off or altered: an answer, never an error, and what is taken is bare', () => {
  const some = fc.constantFrom(aJpeg(), aPng(), aWebp(), pictures.jpegWithExif(), pictures.webpWithXmp());
  const altered = fc
    .tuple(some, fc.nat(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }))
    .map(([bytes, length, changes]) => {
      const copy = Buffer.from(bytes.subarray(0, length % (bytes.length + 1)));
      for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
      return copy;
    });
  fc.assert(
    fc.property(altered, (bytes) => {
      const bare = stripPicture(bytes);
      if (!bare) return expect(checkPicture(bytes)).toHaveProperty('fault');
      expect(Buffer.from(stripPicture(bare)!)).toEqual(Buffer.from(bare));
      expect(Buffer.from(bare).includes('Exif')).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
