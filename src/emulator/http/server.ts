import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FunctionHost } from '../host/function-host';
import type { FileStorage } from '../storage/file-storage';
import type { Admin } from '../wire/admin';
import { control } from './control';
import type { ControlParts } from './control';
import { serveStored, upload } from './files';
import { gateway } from './gateway';
import { requireLoopback } from './loopback';
import { HttpError, readBody, send, sendJson } from './reply';
import { staticFiles } from './static-files';
import type { StaticFiles } from './static-files';
import { receive } from './uploads';

/** The most bytes of a request that are read; what a request may have is less (`wire/packet.ts`). */
const mostRead = 64 * 1024 * 1024;

export interface ServerParts extends ControlParts {
  readonly admin: Admin;
  readonly host: FunctionHost;
  readonly storage: FileStorage;
  /** Folder of the built app; `null` for none. */
  readonly app: string | null;
  /** Everything that the local cloud holds, as a file for `--import`. */
  readonly exportState: () => Promise<Buffer>;
}

/** The HTTP server of the local cloud, not listening yet. */
export function createHttpServer(parts: ServerParts): Server {
  const app = parts.app === null ? null : staticFiles(parts.app);
  const server = createServer((request, response) => {
    route(parts, app, request, response).catch((error: unknown) => refuse(error, request, response));
  });
  // Longer than any client keeps an idle connection, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 60_000;
  return server;
}

async function route(
  parts: ServerParts,
  app: StaticFiles | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  requireLoopback(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { pathname } = url;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const admin = /^(?:\/i\/([\w-]+))?\/admin$/.exec(pathname);
  if (method === 'POST' && admin !== null) return answerAdmin(parts, admin[1], request, response);
  const called = /^\/call\/([\w-]+)$/.exec(pathname)?.[1];
  if (method === 'POST' && called !== undefined) {
    return gateway(parts.host, parts.faults, called, randomUUID(), request, response);
  }
  if (method === 'POST' && pathname === '/upload') return upload(parts.storage, url, request, response);
  if (pathname.startsWith('/storage/')) {
    const path = pathname.slice('/storage/'.length);
    if (method === 'PUT' || method === 'POST') return receive(parts.storage, path, request, response);
    if (method === 'GET') return serveStored(parts.storage, path, url, request, response);
  }
  if (method === 'GET' && pathname === '/local/export') {
    return send(response, 200, 'application/gzip', await parts.exportState());
  }
  if (pathname.startsWith('/local/')) {
    return sendJson(response, 200, await control(parts, pathname.slice('/local/'.length), request));
  }
  const missing = new HttpError(404, 'not found');
  if (method !== 'GET' || app === null) throw missing;
  app(request, response, () => refuse(missing, request, response));
}

async function answerAdmin(
  { admin, host }: ServerParts,
  instanceId: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, mostRead);
  const call = instanceId === undefined ? null : host.callOf(instanceId);
  const reply = await admin.answer(request.headers['content-type'] ?? '', body, randomUUID(), call);
  if (reply.kind === 'dropped') response.socket?.destroy();
  else if (reply.kind === 'json') sendJson(response, 200, reply.body);
  else send(response, 200, 'application/octet-stream', reply.body);
}

function refuse(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  const known = error instanceof HttpError;
  const bad = error instanceof SyntaxError;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!known && !bad) process.stderr.write(`${request.method} ${request.url}: ${text}\n`);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  // The rest of a refused body is not read, so the connection cannot serve another request.
  if (!request.complete) response.setHeader('connection', 'close');
  const status = known ? error.status : bad ? 400 : 500;
  sendJson(response, status, { error: error instanceof Error ? error.message : 'internal error' });
}
