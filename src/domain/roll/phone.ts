import { toHalfWidth } from '../shared/text';

const MOBILE = /^1[3-9]\d{9}$/;
/** Area code, number, extension; or a local number alone. */
const LANDLINE = /^(?:0\d{2,3}-?)?[2-8]\d{6,7}(?:-\d{1,6})?$/;

/**
 * Reads a mainland phone number: a mobile one (11 digits, with or without +86, spaces and hyphens) or a landline (area
 * code optional, extension after a hyphen). Undefined if it is neither.
 */
export function readPhone(text: string): string | undefined {
  const plain = toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/\.0+$/, '')
    .replace(/^[('`]+|[()]/g, (bracket) => (bracket === ')' ? '-' : ''));
  const mobile = plain.replace(/-/g, '').replace(/^(?:\+|00)?86(?=1)/, '');
  if (MOBILE.test(mobile)) return mobile;
  return LANDLINE.test(plain) ? plain : undefined;
}
