import { ensureInstalled } from './lib/install.mjs';

/** `npm run build [-- weapp|h5|cloud …]` builds the named targets anew; without a name, all three. */
await ensureInstalled();
const { build, targets } = await import('./lib/builds.mjs');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((target) => !targets.includes(target));
if (unknown.length > 0) {
  console.error(`unknown target ${unknown.join(', ')}: one of ${targets.join(', ')}`);
  process.exit(1);
}
await build(wanted.length > 0 ? wanted : targets, { force: true });
