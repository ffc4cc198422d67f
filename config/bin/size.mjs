import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

/**
 * `npm run size [-- --json]` shows how large the mini-program is. `floorBytes` is the size of an empty page built with
 * the same configuration, which is what Taro and React cost before the app begins. WeChat allows 2 MB for each package
 * and 30 MB for all of them together.
 */
await ensureInstalled();
const { build } = await import('./lib/builds.mjs');
const { buildFloor } = await import('./lib/floor.mjs');
const { packagesOf } = await import('./lib/package-size.mjs');

await build(['weapp']);
const floor = packagesOf(await buildFloor()).main;
const { main, ...subpackages } = packagesOf(join(root, 'dist/weapp'));
const all = [main, ...Object.values(subpackages)];

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({
      mainPackageBytes: main.bytes,
      mainPackageGzip: main.gzip,
      totalBytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      largestSubpackageBytes: Math.max(0, ...Object.values(subpackages).map(({ bytes }) => bytes)),
      floorBytes: floor.bytes,
      ratioToFloor: Number((main.bytes / floor.bytes).toFixed(3)),
    }),
  );
} else {
  const row = (name, bytes, gzip, note = '') =>
    console.log(
      `${name.padEnd(22)}${number(bytes)} B${gzip === undefined ? ''.padEnd(12) : `${number(gzip)} gz`}  ${note}`.trimEnd(),
    );
  row(
    'main package',
    main.bytes,
    main.gzip,
    `${(main.bytes / floor.bytes).toFixed(2)} × the floor, ${share(main.bytes)} of 2 MB`,
  );
  for (const [name, { bytes, gzip }] of Object.entries(subpackages)) row(`  ${name}`, bytes, gzip);
  row(
    'all packages',
    all.reduce((sum, { bytes }) => sum + bytes, 0),
    all.reduce((sum, { gzip }) => sum + gzip, 0),
  );
  row('floor: an empty page', floor.bytes, floor.gzip);
}

function number(value) {
  return value.toLocaleString('en').padStart(12);
}

function share(bytes) {
  return `${((bytes / 2 ** 21) * 100).toFixed(0)} %`;
}
