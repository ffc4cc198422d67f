import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { bin, node, root, say } from './lib/run.mjs';
import { chromiumPath } from './lib/chromium.mjs';

/**
 * `npm test`: everything that must hold, from a fresh clone. Static checks count one each, Jest its tests. The last
 * line is `N passed, N failed`; without a browser the journeys are skipped and said so, which CI takes for a failure.
 */
await ensureInstalled();
const { build } = await import('./lib/builds.mjs');

let passed = 0;
let failed = 0;
let skipped = 0;

const checks = {
  ESLint: [bin('eslint/bin/eslint.js'), '.', '--config', 'config/eslint.config.mjs', '--max-warnings', '0'],
  Prettier: [bin('prettier/bin/prettier.cjs'), '--config', 'config/prettier.json', '--check', '.'],
  types: [bin('typescript/bin/tsc'), '--noEmit'],
  'types of the domain, without DOM and Node': [
    bin('typescript/bin/tsc'),
    '--noEmit',
    '-p',
    'config/tsconfig.domain.json',
  ],
  'import rules': [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--config',
    'config/dependency-cruiser.cjs',
  ],
};
for (const [title, [script, ...args]] of Object.entries(checks)) {
  say(title);
  const { code } = await node(script, args);
  if (code === 0) passed += 1;
  else failed += 1;
}

await build();

const projects = ['domain', 'emulator', 'cloud', 'app', 'weapp'];
if (chromiumPath()) projects.push('e2e');
else {
  skipped += 1;
  say('no Chromium found (CHROMIUM_PATH, or Debian’s package chromium): the browser journeys are SKIPPED');
  if (process.env.CI === 'true') failed += 1;
}
for (const project of projects) {
  say(`Jest: ${project}`);
  const file = join(root, 'dist', `jest-${project}.json`);
  rmSync(file, { force: true });
  const args = [
    '-c',
    'config/jest.config.mjs',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${file}`,
  ];
  const { code, output } = await node(bin('jest/bin/jest.js'), args, {
    env: { ALREADY_BUILT: '1', TZ: 'Asia/Shanghai' },
    quiet: true,
  });
  count(project, file, code, output);
}

say('done');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

function count(project, file, code, output) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(output);
    failed += 1;
    return;
  }
  passed += results.numPassedTests;
  skipped += results.numPendingTests;
  const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest may exit with an error though each test passed (an open handle, a broken set-up): that is a failure too.
  failed += broken === 0 && code !== 0 ? 1 : broken;
  say(`Jest: ${project}: ${results.numPassedTests} of ${results.numTotalTests} passed`);
  for (const suite of results.testResults) if (suite.status === 'failed') console.error(suite.message);
  if (broken === 0 && code !== 0) console.error(output.slice(-4000));
}
