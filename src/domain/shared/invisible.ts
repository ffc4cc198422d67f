/**
 * Characters that show nothing by themselves, as ranges of code points in hexadecimal: separators, formats, default
 * ignorables, combining marks that belong to no script (Unicode 15), and the blanks U+2800, U+3164 and U+FFA0. They are
 * written out because the engines of old phones do not know `\p{…}`; a test compares them with Unicode.
 */
const RANGES =
  `9-d 20 a0 ad 300-36f 485-486 488-489 600-605 61c 64b-655 670 6dd 70f 890-891 8e2 951-954 115f-1160 1680
  17b4-17b5 180b-180f 1ab0-1aff 1cd0-1cd2 1cd4-1ce0 1ce2-1ce8 1ced 1cf4 1cf8-1cf9 1dc0-1dff 2000-200f 2028-202f
  205f-206f 20d0-20f0 2800 3000 302a-302d 3099-309a 3164 a670-a672 fe00-fe0f fe20-fe2f feff ffa0 fff0-fffb 101fd 102e0
  110bd 110cd 1133b 13430-1343f 1bca0-1bca3 1cf00-1cf46 1d167-1d169 1d173-1d182 1d185-1d18b 1d1aa-1d1ad e0000-e0fff`
    .split(/\s+/)
    .map((range) => range.split('-').map((hex) => Number.parseInt(hex, 16)))
    .map(([first = 0, last = first]) => ({ first, last }));

const showsNothing = (code: number): boolean =>
  RANGES.some(({ first, last }) => code >= first && code <= last);

/** Whether a text shows nothing at all. The empty text is invisible. */
export function isInvisible(text: string): boolean {
  for (const char of text) if (!showsNothing(char.codePointAt(0) ?? 0)) return false;
  return true;
}
