/**
 * An instance of a function: a worker thread that holds the function's code and serves one call at a time. The
 * caller's identity comes through its own `process.env`, as on the platform.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CallMessage, InstanceMessage } from './host/messages';

type Main = (event: unknown, context: unknown) => unknown;

const port = parentPort;
if (port === null) throw new Error('an instance runs as a worker thread');
const send = (message: InstanceMessage): void => port.postMessage(message);

// The local build of a function carries its source map, so that a stack names the file and line of the source.
process.setSourceMapsEnabled(true);

const { file } = workerData as { readonly file: string };
const { main } = createRequire(file)(file) as { readonly main?: Main };
if (typeof main !== 'function') throw new Error(`${file} exports no main()`);

let former: readonly string[] = [];

async function serve({ event, context, environment }: CallMessage, run: Main): Promise<void> {
  for (const key of former) delete process.env[key];
  Object.assign(process.env, environment);
  former = Object.keys(environment);
  try {
    const result = await run(event, context);
    send({ type: 'result', json: JSON.stringify(result ?? null) });
  } catch (error) {
    send({ type: 'error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

port.on('message', (message: CallMessage) => void serve(message, main));
send({ type: 'ready' });
