/** SHA-256, provided by the caller: Node's in the cloud, a small library's on the phone. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/**
 * Writes a value as text in the one way there is, after RFC 8785: keys in the order of their UTF-16 code units, no
 * white space, absent fields left out. Numbers are safe integers only, so that no two programs write the same one
 * differently.
 *
 * @throws RangeError on any other number, TypeError on anything that JSON cannot carry back (null, dates and lone
 * surrogates included).
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0))
      throw new RangeError(`${value} is no safe integer`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError(`no JSON: ${String(value)}`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${quoted(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/**
 * Quotes a text. Old engines write a lone surrogate as it is, new ones escape it; RFC 8785 section 3.2.2.2 refuses it.
 */
function quoted(text: string): string {
  // Few texts have any surrogate, and the first search is the quick one.
  if (SURROGATE.test(text) && LONE_SURROGATE.test(text)) throw new TypeError('a lone surrogate is no text');
  return JSON.stringify(text);
}

const isPlain = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Object]';

/**
 * Encodes text as UTF-8 (RFC 3629), by hand because WeChat's JavaScript has no TextEncoder; a lone surrogate becomes
 * U+FFFD.
 */
export function utf8(text: string): Uint8Array {
  // No UTF-16 unit takes more than three bytes.
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  const push = (byte: number) => {
    bytes[length] = byte;
    length += 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const scalar = text.codePointAt(i) ?? 0;
    const point = scalar >= 0xd800 && scalar <= 0xdfff ? 0xfffd : scalar;
    if (point < 0x80) {
      push(point);
      continue;
    }
    if (point < 0x800) push(0xc0 | (point >> 6));
    else {
      if (point < 0x10000) push(0xe0 | (point >> 12));
      else {
        i += 1;
        push(0xf0 | (point >> 18));
        push(0x80 | ((point >> 12) & 63));
      }
      push(0x80 | ((point >> 6) & 63));
    }
    push(0x80 | (point & 63));
  }
  return bytes.slice(0, length);
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += BYTES[byte] ?? '';
  return hex;
}

/** @throws RangeError on anything but pairs of lower-case hexadecimal digits. */
export function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new RangeError('no lower-case hexadecimal');
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

/** The hash of a value's canonical text, hex. */
export const digest = (hash: Hash, value: unknown): string => toHex(hash(utf8(canonical(value))));
