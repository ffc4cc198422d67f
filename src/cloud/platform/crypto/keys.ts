/**
 * Secrets come from the function's environment and nowhere else; there is no default.
 * FIELD_KEY encrypts personal fields, MATCH_KEY makes HMACs to match by, SEAL_KEY signs receipts and seals choices.
 * 32 bytes each, base64.
 *
 * @throws Error naming the variable when it is missing or of another length: nothing runs half secured.
 */
export function key(name: 'FIELD_KEY' | 'MATCH_KEY' | 'SEAL_KEY', environment = process.env): Buffer {
  const bytes = Buffer.from(environment[name] ?? '', 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64 (openssl rand -base64 32)`);
  return bytes;
}
