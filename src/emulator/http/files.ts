import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DatabaseError } from '../store/errors';
import { largestFile } from '../storage/file-storage';
import type { FileStorage } from '../storage/file-storage';
import { mayClient } from '../storage/rule';
import { contentType, isPlainPicture } from './content-types';
import { HttpError, readBody, send, sendJson } from './reply';

/** `POST /upload?path=`: the browser's `wx.cloud.uploadFile`. Needs a persona, as WeChat needs a signed-in user. */
export async function upload(
  storage: FileStorage,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const openid = personaOf(request);
  if (openid === undefined) throw new HttpError(401, 'an upload needs a persona');
  const path = orBadRequest(() => storage.check(url.searchParams.get('path') ?? ''));
  const owner = storage.exists(path) ? storage.ownerOf(path) : openid;
  if (!mayClient('write', { path, owner, openid })) throw new HttpError(403, `no client writes ${path}`);
  const bytes = await readBody(request, largestFile);
  sendJson(response, 200, { fileID: storage.write(path, bytes, openid) });
}

/**
 * `GET /storage/<path>`: shows a picture, and offers any other file for saving only. With `sign` it is a temporary
 * link. Without it a client reads the file; an `<img>` can name its persona only in the address.
 */
export async function serveStored(
  storage: FileStorage,
  path: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = orBadRequest(() => storage.fileOf(path));
  if (!storage.exists(path)) throw new HttpError(404, 'no such file');
  const openid = personaOf(request) ?? url.searchParams.get('persona') ?? undefined;
  const signed = url.searchParams.get('sign') === storage.signature(path);
  if (!signed && !mayClient('read', { path, owner: storage.ownerOf(path), openid })) {
    throw new HttpError(403, 'this file is not open to everybody');
  }
  const disposition = isPlainPicture(path) ? 'inline' : 'attachment';
  send(response, 200, contentType(path), await readFile(file), {
    'content-disposition': disposition,
    'content-security-policy': "default-src 'none'; sandbox",
  });
}

const personaOf = ({ headers }: IncomingMessage): string | undefined => {
  const persona = headers['x-local-persona'];
  return typeof persona === 'string' && persona !== '' ? persona : undefined;
};

function orBadRequest<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof DatabaseError) throw new HttpError(400, error.message);
    throw error;
  }
}
