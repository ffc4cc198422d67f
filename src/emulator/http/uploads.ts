import type { IncomingMessage, ServerResponse } from 'node:http';
import { largestFile } from '../storage/file-storage';
import type { FileStorage } from '../storage/file-storage';
import { readMultipart } from '../wire/multipart';
import { HttpError, readBody, send } from './reply';

/** What a form adds to the file in it, in bytes; far more than the fields that the SDK sends. */
const mostForm = 64 * 1024;

/**
 * `PUT` or `POST /storage/<path>`: the second half of the SDK's `uploadFile`, with the token of the first. Version 4 of
 * wx-server-sdk puts the bytes there, version 2 posts a form. Like the object storage, this answers nothing if the file
 * is stored, and otherwise an XML document, which either version turns into its error.
 */
export async function receive(
  storage: FileStorage,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { token, bytes } = await readUpload(request);
  if (bytes === undefined || !storage.redeem(token, path)) {
    const refusal = xmlError('AccessDenied', 'this upload was not announced');
    return send(response, 403, 'application/xml', refusal);
  }
  storage.write(path, bytes);
  send(response, 200, 'text/plain', '');
}

interface Upload {
  readonly token: string | undefined;
  readonly bytes: Uint8Array | undefined;
}

async function readUpload(request: IncomingMessage): Promise<Upload> {
  const { 'content-type': type = '', 'x-cos-security-token': token } = request.headers;
  if (request.method === 'PUT') {
    const bytes = await readBody(request, largestFile);
    return { token: typeof token === 'string' ? token : undefined, bytes };
  }
  if (!type.startsWith('multipart/')) throw new HttpError(400, 'a posted upload is a form');
  const form = readMultipart(type, await readBody(request, largestFile + mostForm));
  return { token: form.get('x-cos-security-token')?.toString(), bytes: form.get('file') };
}

const xmlError = (code: string, message: string): string =>
  `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message>` +
  '<RequestId>local</RequestId><TraceId>local</TraceId></Error>';
