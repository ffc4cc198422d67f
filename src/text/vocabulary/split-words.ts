/** Words written with spaces between them, so that long lists stay rows that one can read. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
