import { createHash } from 'node:crypto';

export type KeyName = 'FIELD_KEY' | 'MATCH_KEY' | 'SEAL_KEY';

/**
 * A secret, 32 bytes. Secrets come from the function's environment (in base64) and nowhere else; there is no default.
 * FIELD_KEY encrypts personal fields. MATCH_KEY makes the HMACs by which values are matched. SEAL_KEY signs statements
 * such as receipts, and seals choices.
 *
 * @throws Error naming the variable if it is missing or has another length, so that nothing runs half secured
 */
export function key(name: KeyName, environment = process.env): Buffer {
  const bytes = Buffer.from(environment[name] ?? '', 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64 (openssl rand -base64 32)`);
  return bytes;
}

/**
 * By what people compare a key without seeing it: the first 8 hexadecimal digits of its SHA-256, `null` if the key is
 * missing or malformed. It says nothing about 32 random bytes.
 */
export function keyFingerprint(name: KeyName): string | null {
  try {
    return createHash('sha256').update(key(name)).digest('hex').slice(0, 8);
  } catch {
    return null;
  }
}
