import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-types';
import { HttpError, send } from './reply';

/** Bundlers name a file after its content: `app.3f2a91bc.js`. Such a file never changes. */
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

/** Serves the built app from its folder; `/` is `index.html`. Throws 404. */
export async function serveStatic(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = decode(pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep)) || path.includes('\0')) throw new HttpError(404, 'not found');
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new HttpError(404, 'not found');
  const cache = hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  send(response, 200, contentType(file), await readFile(file), { 'cache-control': cache });
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw new HttpError(400, 'malformed path');
  }
}
