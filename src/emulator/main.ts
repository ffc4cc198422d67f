/** The local cloud's command: see `flags.ts` for its options. */
import { readFlags, usage } from './flags';
import { startLocalCloud } from './local-cloud';

// Functions run in UTC on the platform, and worker threads share the process's time zone.
process.env.TZ = 'UTC';

/** How long callers have to receive their error before the process ends, in ms. */
const lastAnswersMs = 200;

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function onFailure(error: Error): void {
  process.stderr.write(`the durable write failed, stopping: ${error.stack ?? error.message}\n`);
  setTimeout(() => process.exit(1), lastAnswersMs);
}

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  const cloud = await startLocalCloud(flags, () => import('./demo/index'), onFailure);
  process.stderr.write('local cloud: this machine only (127.0.0.1), no authentication, not for production\n');
  process.stdout.write(`listening ${cloud.origin}\n`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    cloud.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`);
else main().catch(fail);
