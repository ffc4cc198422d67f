import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root, say } from './lib/run.mjs';

/**
 * `npm run bench [-- --json] [-- --quick]` measures what things cost, on local clouds of its own. Counts are exact.
 * Times are given only as ratios of two that were measured side by side in the same run, so that they mean the same on
 * any machine. The exception is the count of 2,000 owners, whose bound is one second.
 */
await ensureInstalled();
const { build } = await import('./lib/builds.mjs');
await build(['local', 'h5']);
const { measure, recallAt } = await load();

const quick = process.argv.includes('--quick');
say(quick ? 'measuring, the short run' : 'measuring: some three minutes, --quick for a short run');
const found = await measure({ quick });
const similarNeedsRecallAt5 = recallAt?.(5, { part: 'held-out' }).recall;

const units = {
  castVoteRoundTrips: 'requests to the database, a vote',
  submitNeedRoundTrips: 'requests to the database and the content check, a need',
  homePageRoundTrips: 'requests to the database, the hub',
  homePageCalls: 'calls of functions for the first screen, counted in Chromium',
  bureauPageRoundTrips: 'requests to the database, the bureau’s page',
  idleTimerRoundTrips: 'requests to the database, a minute of the full city in which nothing happens',
  idleTimerDocsRead: 'documents read in it',
  idleTimerDocsWritten: 'documents written in it',
  importRollRoundTrips: 'requests to the database and the storage, a roll of 2,000 flats',
  printLettersRoundTrips: 'requests to the database and the storage, letters for 2,000 flats',
};
const round = (value, digits = 3) => Number(value.toFixed(digits));
const counted = {
  castVoteRoundTrips: found.castVoteRoundTrips,
  submitNeedRoundTrips: found.submitNeedRoundTrips,
  homePageRoundTrips: found.homePageRoundTrips,
  homePageCalls: found.homePageCalls,
  bureauPageRoundTrips: found.bureauPageRoundTrips,
  idleTimerRoundTrips: found.idleTimer.roundTrips,
  idleTimerDocsRead: found.idleTimer.docsRead,
  idleTimerDocsWritten: found.idleTimer.docsWritten,
  importRollRoundTrips: found.importRollRoundTrips,
  printLettersRoundTrips: found.printLettersRoundTrips,
};
const ratios = {
  castVsBareInsert: round(found.castVsBareInsert),
  bureauPageGrowth: round(found.bureauPageGrowth),
  ...(similarNeedsRecallAt5 !== undefined && { similarNeedsRecallAt5: round(similarNeedsRecallAt5) }),
};
const seconds = {
  verify2000Seconds: round(found.verify2000Seconds),
  tally2000Seconds: round(found.tally2000Seconds),
  makeFullCitySeconds: round(found.makeFullCitySeconds),
};
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ ...counted, ...ratios, ...seconds, cities: found.cities, payloads: found.payloads }),
  );
} else {
  const { tenth, full } = found.cities;
  const row = (name, value, unit) => console.log(`${name.padEnd(24)}${String(value).padStart(10)}  ${unit}`);
  for (const [name, value] of Object.entries(counted))
    row(name, value ?? '–', value === null ? 'no Chromium to count with' : units[name]);
  row(
    'castVsBareInsert',
    ratios.castVsBareInsert,
    `× (${speed(found.castPerSecond)} to ${speed(found.barePerSecond)})`,
  );
  const times = found.bureauPageMs;
  row(
    'bureauPageGrowth',
    ratios.bureauPageGrowth,
    `× (${times.full.toFixed(1)} ms at the full city, ${times.tenth.toFixed(1)} ms at a tenth)`,
  );
  if (similarNeedsRecallAt5 !== undefined)
    row('similarNeedsRecallAt5', ratios.similarNeedsRecallAt5, 'of the held-out pairs');
  row('verify2000Seconds', seconds.verify2000Seconds, 's, a published file of 2,000 owners, every step');
  row('tally2000Seconds', seconds.tally2000Seconds, 's, its count alone');
  row(
    'makeFullCitySeconds',
    seconds.makeFullCitySeconds,
    's of the processor, the documents of the full city',
  );
  row('households, full city', full.households, `in ${full.communities} communities`);
  row('households, a tenth', tenth.households, `in ${tenth.communities} communities`);
  for (const [name, bytes] of Object.entries(found.payloads)) row(name, bytes, 'bytes of the answer');
}

function speed(perSecond) {
  return `${perSecond.toFixed(0)} a second`;
}

/** Bundles the measuring code, which is TypeScript, without its packages; `recallAt` only if its corpus exists. */
async function load() {
  const { build: bundle } = await import('esbuild');
  const names = ['bench', 'similar-needs'].filter((name) => existsSync(join(root, `test/bench/${name}.ts`)));
  await bundle({
    absWorkingDir: root,
    entryPoints: names.map((name) => `test/bench/${name}.ts`),
    outdir: 'dist/bench',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  const require = createRequire(import.meta.url);
  return Object.assign({}, ...names.map((name) => require(join(root, `dist/bench/${name}.cjs`))));
}
