import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Bundlers name a file after its content: `app.3f2a91bc.js`. Such a file never changes. */
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

/** Answers a request with a file, or calls `otherwise` if there is none. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void;

/** Serves a built app from its folder, which may be rebuilt meanwhile; `/` is `index.html`. */
export function staticFiles(folder: string): StaticFiles {
  return sirv(folder, {
    // Looks at the folder for each request, since the app is often rebuilt while it is served.
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('x-content-type-options', 'nosniff');
      if (hashed.test(pathname)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
}
