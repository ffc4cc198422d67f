import type { IncomingMessage } from 'node:http';
import { HttpError } from './reply';

const loopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Refuses requests that a foreign site's page could send here through a visitor's browser: under a foreign name that
 * was made to resolve to 127.0.0.1 (`Host`), or as a plain cross-site request (`Origin`). A development server on
 * another port of this machine is let through.
 */
export function requireLoopback({ headers }: IncomingMessage): void {
  if (!loopback.test(headers.host ?? '')) throw new HttpError(403, 'the local cloud answers 127.0.0.1 only');
  const { origin } = headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || !loopback.test(new URL(origin).host)) {
    throw new HttpError(403, 'the local cloud answers pages of this machine only');
  }
}
