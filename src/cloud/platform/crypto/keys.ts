import { createHash } from 'node:crypto';

export type KeyName = 'FIELD_KEY' | 'MATCH_KEY' | 'SEAL_KEY';

/** In base64. */
const KEY_BYTES = 32;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A secret, 32 bytes. Secrets come from the function's environment (in base64) and nowhere else; there is no default.
 * FIELD_KEY encrypts personal fields. MATCH_KEY makes the HMACs by which values are matched. SEAL_KEY signs statements
 * such as receipts, and seals choices.
 *
 * @throws Error naming the variable if it is missing or has another length, so that nothing runs half secured
 */
export function key(name: KeyName, environment: Environment = process.env): Buffer {
  return decode(name, environment[name] ?? '');
}

/**
 * The secret, and after it those that it took the place of, the newest first: what they made can still be read. The
 * former ones stand in the variable `NAME_OLD`, separated by commas.
 *
 * @throws Error as `key`
 */
export function keysOf(name: KeyName, environment: Environment = process.env): readonly Buffer[] {
  const former = (environment[`${name}_OLD`] ?? '').split(',').filter((text) => text !== '');
  return [key(name, environment), ...former.map((text) => decode(`${name}_OLD`, text))];
}

function decode(variable: string, text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES)
    throw new Error(`${variable} must be 32 bytes in base64 (openssl rand -base64 32)`);
  return bytes;
}

/**
 * By what people and stored values name a key without telling it: the first 8 hexadecimal digits of its SHA-256. It says
 * nothing about 32 random bytes.
 */
export const printOf = (secret: Buffer): string =>
  createHash('sha256').update(secret).digest('hex').slice(0, 8);

/** The print of a key and those of the keys before it, the newest first; `null` and none if one is malformed. */
export function keyFingerprints(name: KeyName): {
  readonly newest: string | null;
  readonly former: readonly string[];
} {
  try {
    const [newest = null, ...former] = keysOf(name).map(printOf);
    return { newest, former };
  } catch {
    return { newest: null, former: [] };
  }
}
