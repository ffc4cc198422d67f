import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { chromiumPath } from './lib/chromium.mjs';
import { root, say } from './lib/run.mjs';

/**
 * `npm run gallery [-- PART] [--beside DIR]` takes pictures of every page in each of its states and puts them into
 * dist/gallery/index.html, with one sheet for each role. PART is a role, or a word in a page's or a state's name. DIR
 * has pictures of how the pages should look, named after the pages.
 */
await ensureInstalled();
if (!chromiumPath()) {
  console.error('No Chromium found: install Debian’s package chromium, or set CHROMIUM_PATH.');
  process.exit(1);
}
const args = process.argv.slice(2);
const at = args.indexOf('--beside');
const [, beside] = at === -1 ? [] : args.splice(at, 2);
const [part = ''] = args;

if (process.env.ALREADY_BUILT !== '1') {
  const { build } = await import('./lib/builds.mjs');
  await build(['local', 'h5']);
  process.env.ALREADY_BUILT = '1';
}
process.env.TZ = 'Asia/Shanghai';
const { makeGallery } = await load();
const folder = join(root, 'dist/gallery');
const { pictures, missing } = await makeGallery({ part, beside, folder, lanes: 2, say });
if (pictures === 0) {
  console.error(`no page, state or role is called “${part}”`);
  process.exit(1);
}
say(`${pictures} pictures, ${missing} states could not be reached`);
console.log(join(folder, 'index.html'));
process.exit(missing > 0 ? 1 : 0);

/** Bundles the code that takes the pictures, without its packages. It is TypeScript, since tests share its pages. */
async function load() {
  const { build: bundle } = await import('esbuild');
  await bundle({
    absWorkingDir: root,
    entryPoints: ['test/e2e/gallery/main.ts'],
    outfile: 'dist/gallery-tool/main.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(join(root, 'dist/gallery-tool/main.cjs'));
}
