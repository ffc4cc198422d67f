/**
 * A request's id in a form that people can say on the telephone: its first six letters and digits in capitals,
 * `93B8-40`. The phone shows it and the cloud logs it, so that staff find the entry by it.
 */
export function faultCode(requestId: string): string {
  const signs = requestId
    .replace(/[^0-9a-z]/gi, '')
    .slice(0, 6)
    .toUpperCase();
  return signs.length > 4 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs;
}
