import { readLetters, u16, type Layout } from './layout';

/** Markers (ITU T.81, table B.1). */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee;
/** Tables and other segments that the scan needs: DHT, DAC, DQT, DNL, DRI. */
const TABLES = [0xc4, 0xcc, 0xdb, 0xdc, 0xdd];
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** JFIF without a thumbnail. */
const JFIF_LENGTH = 16;

/**
 * The segments that a JPEG is drawn from. It leaves out EXIF, XMP and whatever else an application wrote (place, time,
 * camera, a thumbnail that shows cropped parts), comments, and everything behind the end. Undefined if it is no whole
 * JPEG.
 */
export function readJpeg(bytes: Uint8Array): Layout | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const pieces = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let scans = 0;
  for (let at = 2; ;) {
    if (bytes[at] !== 0xff) return undefined;
    // Any number of FF bytes may fill the space before a marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      pieces.push(bytes.subarray(at, at + 2));
      return size && scans > 0 ? { pieces, width: size.width, height: size.height } : undefined;
    }
    const length = u16(bytes, at + 2);
    let end = at + 2 + length;
    if (!(length >= 2 && end <= bytes.length)) return undefined;
    if (isFrame(marker)) size = { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
    if (marker === SOS) {
      end = endOfScan(bytes, end);
      scans += 1;
    }
    if (shows(bytes, at, marker, length)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
}

function shows(bytes: Uint8Array, at: number, marker: number, length: number): boolean {
  if (marker === SOS || isFrame(marker) || TABLES.includes(marker)) return true;
  const named = (name: string) => readLetters(bytes, at + 4, name.length) === name;
  if (marker === APP0) return named('JFIF\0') && length === JFIF_LENGTH;
  if (marker === APP2) return named('ICC_PROFILE\0');
  return marker === APP14 && named('Adobe');
}

/** The end of the coded data: the next marker that is neither a restart nor a stuffed zero. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; ;) {
    const marked = bytes.indexOf(0xff, at);
    if (marked < 0) return bytes.length;
    const next = bytes[marked + 1] ?? 0xff;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return marked;
    if (marked + 1 >= bytes.length) return bytes.length;
    at = next === 0xff ? marked + 1 : marked + 2;
  }
}
