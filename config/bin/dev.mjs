import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Family } from './lib/family.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { freePort, requireFree } from './lib/port.mjs';
import { bin, root, say, step } from './lib/run.mjs';

/**
 * `npm run dev` serves the app to the browser, which shows each saved change a moment later. A local cloud of its own
 * (in `.local/dev`; `--reset` begins anew) runs the functions, which are built and loaded anew after a change. PORT is
 * 8687 unless set, so that `npm start` can run beside it. `npm run dev -- weapp` instead keeps `dist/weapp` and
 * `dist/cloud` fresh for WeChat DevTools. Ctrl-C ends the command.
 */
await ensureInstalled();
const { buildEmulator, flavours, watchCloud } = await import('../esbuild.mjs');
const { forget } = await import('./lib/builds.mjs');

const family = new Family();
/** Taro prints this after each compilation, on both platforms. */
const compiled = /→ Watching/;
await (process.argv.includes('weapp') ? devWeapp() : devBrowser());

async function devBrowser() {
  const port = Number(process.env.PORT ?? 8687);
  await requireFree(port, 'npm run dev');
  const url = `http://127.0.0.1:${port}`;
  const cloudPort = await freePort();
  const folder = 'dist/dev/cloud';
  const cloudUrl = `http://127.0.0.1:${cloudPort}`;
  const post = (path) => fetch(cloudUrl + path, { method: 'POST' }).catch(() => undefined);
  // Any call makes the local cloud load the new code, so that the next call does not wait for it.
  await watchFunctions({ ...flavours.local, folder }, () => post('/call/api'));
  await step('building the local cloud', async () => {
    await buildEmulator();
    return { code: 0 };
  });
  const reset = process.argv.includes('--reset') ? ['--reset'] : [];
  const cloud = family.start('the local cloud', join(root, 'dist/emulator/main.mjs'), [
    ...['--port', String(cloudPort), '--data', '.local/dev', '--functions', folder, '--demo', 'small'],
    ...reset,
  ]);
  say('compiling the app; the first time takes about a minute');
  const app = watchApp('h5', {
    TARO_OUT: 'dist/dev/h5',
    PORT: String(port),
    LOCAL_CLOUD: cloudUrl,
  });
  await cloud.prints(/^listening /m);
  // The timer counts scores and turnout; it runs once now, so that the first page has them.
  await post('/local/timer/timer');
  await app.prints(compiled);
  console.log(`ready ${url}`);
}

async function devWeapp() {
  // The files that a watch writes are no build for a phone, so the next `npm run build` or `npm run size` begins anew.
  const disown = () => ['weapp', 'cloud'].forEach(forget);
  disown();
  family.onEnd(disown);
  rmSync(join(root, 'dist/weapp'), { recursive: true, force: true });
  await watchFunctions(flavours.deployed);
  say('compiling the mini-program; the first time takes about a minute');
  await watchApp('weapp').prints(compiled);
  console.log('ready dist/weapp');
}

function watchApp(target, env = {}) {
  const args = ['build', '--type', target, '--watch'];
  return family.start('Taro', join(root, bin('@tarojs/cli/bin/taro')), args, {
    NODE_ENV: 'development',
    ...env,
  });
}

/**
 * Builds the functions, and again after each change. The promise resolves after the first build. After each later one
 * this prints a line and calls `onBuilt`.
 */
async function watchFunctions(flavour, onBuilt = () => undefined) {
  say(`building ${flavour.folder}`);
  const stop = await watchCloud(flavour, (errors) => {
    say(
      errors > 0
        ? `functions: ${errors} error(s), see above; the former ones go on`
        : 'functions: built anew',
    );
    if (errors === 0) onBuilt();
  });
  family.onEnd(stop);
}
