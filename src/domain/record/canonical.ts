/** SHA-256, given by whoever calls: Node's in the cloud, a small library's on the phone. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one way to write a value as text, after RFC 8785: keys in the order of their UTF-16 code units, no white space,
 * absent fields left out. Numbers are safe integers only, so that no two programs write one differently.
 *
 * @throws RangeError on any other number, TypeError on anything that JSON cannot carry back (null, dates and lone
 *   surrogates included).
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

/** Old engines write a lone surrogate as it is, new ones escape it: RFC 8785 section 3.2.2.2 refuses it. */
function quoted(text: string): string {
  if (/[\ud800-\udfff]/u.test(text)) throw new TypeError('a lone surrogate is no text');
  return JSON.stringify(text);
}

const isPlain = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Object]';

/** UTF-8 (RFC 3629). By hand, since WeChat's JavaScript has no TextEncoder; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const scalar = char.codePointAt(0) ?? 0;
    const point = scalar >= 0xd800 && scalar <= 0xdfff ? 0xfffd : scalar;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    } else {
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
    }
  }
  return Uint8Array.from(bytes);
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** @throws RangeError on anything but pairs of lower-case hexadecimal digits. */
export function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new RangeError('no lower-case hexadecimal');
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

/** The hash of a value's canonical text, hex. */
export const digest = (hash: Hash, value: unknown): string => toHex(hash(utf8(canonical(value))));
