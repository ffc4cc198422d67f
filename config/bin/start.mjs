import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { requireFree } from './lib/port.mjs';
import { root, say } from './lib/run.mjs';

/**
 * `npm start` leads from a fresh clone to the running app. It installs the packages, builds what has changed, starts
 * the local cloud with the demo city and serves the app. Data stay in .local/ when it is started again;
 * `npm start -- --reset` begins anew. PORT is 8686 unless set.
 */
const port = process.env.PORT ?? '8686';
const reset = process.argv.includes('--reset');

await ensureInstalled();
await requireFree(Number(port), 'npm start');
const { build } = await import('./lib/builds.mjs');
await build(['local', 'h5']);

say(reset ? 'starting the local cloud with a new demo city' : 'starting the local cloud');
const args = [
  '--port',
  port,
  '--data',
  '.local/cloud',
  '--functions',
  'dist/cloud-local',
  '--app',
  'dist/h5',
  '--demo',
  'small',
];
const cloud = spawn(
  process.execPath,
  [join(root, 'dist/emulator/main.mjs'), ...args, ...(reset ? ['--reset'] : [])],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cloud.kill(signal));
cloud.on('close', (code) => process.exit(code ?? 0));
cloud.stdout.on('data', async (chunk) => {
  const url = /^listening (\S+)/m.exec(String(chunk))?.[1];
  if (!url) return process.stdout.write(chunk);
  // The timer counts scores and turnout; it runs once now, so that the first page has them.
  const counted = await fetch(`${url}/local/timer/timer`, { method: 'POST' });
  if (!counted.ok) say(`the timer answered ${counted.status}; its next run is in a minute`);
  console.log(`ready ${url}`);
});
