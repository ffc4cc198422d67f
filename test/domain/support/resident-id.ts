/**
 * Plainly invented resident identity numbers with a right check character. 100000 is no district where
 * anybody is registered, so they belong to nobody. Written apart from the product's own check.
 */
export function inventedResidentId(serial: number, birth = '19500101'): string {
  const first17 = `100000${birth}${String(serial).padStart(3, '0')}`;
  // GB 11643 / ISO 7064 MOD 11-2: the weight of the i-th character from the right is 2^i mod 11
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * (2 ** (17 - i) % 11);
  const check = (12 - (sum % 11)) % 11;
  return first17 + (check === 10 ? 'X' : String(check));
}
