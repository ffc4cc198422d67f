/**
 * Writes one line of JSON, which the console of the cloud finds by its fields: `event` says what happened, `request` in
 * which call. No name, phone, OPENID or choice belongs in a line.
 */
export function logLine(
  level: 'info' | 'warn',
  event: string,
  facts: Readonly<Record<string, unknown>>,
): void {
  console[level](JSON.stringify({ event, ...facts }));
}

/** What a line says of an error that was caught. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
