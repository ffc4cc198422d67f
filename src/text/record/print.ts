/** The first 16 hexadecimal digits in groups of four, as people compare them with what hangs on the wall. */
export const shortPrint = (hex: string): string => (hex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
