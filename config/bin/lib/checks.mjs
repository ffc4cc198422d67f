import { availableParallelism } from 'node:os';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildTask } from './builds.mjs';
import { installDeploy, isDeployInstalled } from './install.mjs';
import { bin, node, root, say } from './run.mjs';

/** The static checks, which run none of our code: for each title, the program and its arguments. */
const STATIC = {
  ESLint: [
    'eslint/bin/eslint.js',
    '.',
    '--config',
    'config/eslint.config.mjs',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
  ],
  Prettier: ['prettier/bin/prettier.cjs', '--config', 'config/prettier.json', '--check', '.', '--cache'],
  types: ['typescript/bin/tsc', '--noEmit'],
  'types of the domain, without DOM and Node': [
    'typescript/bin/tsc',
    '--noEmit',
    '-p',
    'config/tsconfig.domain.json',
  ],
  'types of the app, as the oldest phones have them': [
    'typescript/bin/tsc',
    '--noEmit',
    '-p',
    'config/tsconfig.phone.json',
  ],
  'import rules': [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    'config/dependency-cruiser.cjs',
  ],
  'nothing that only tests use': [
    'knip/bin/knip.js',
    '--config',
    'config/knip.json',
    '--production',
    '--no-progress',
  ],
};

/** The libraries of WeChat's platform, which only the tests of the deployment need. */
const LIBRARIES = 'libraries';

/** What must be there before each of Jest's projects runs: targets that are built, and the platform's libraries. */
export const PROJECTS = {
  domain: [],
  app: ['local'],
  emulator: ['local'],
  cloud: ['local'],
  weapp: ['local', 'weapp'],
  e2e: ['local', 'h5'],
  deploy: ['local', 'cloud', 'weapp', LIBRARIES],
};

/** What `PROJECTS` names, as a task that runs beside others. */
export const preparation = (name) =>
  name === LIBRARIES
    ? {
        name,
        async run() {
          if (isDeployInstalled()) return;
          say('installing the platform’s libraries');
          await installDeploy();
        },
      }
    : buildTask(name);

/** How many tasks run at once: one more than there are cores, because tests mostly wait for another process. */
export const WIDTH = Math.max(2, availableParallelism() + 1);

export const staticTasks = (total) =>
  Object.entries(STATIC).map(([name, [program, ...args]]) => ({
    name,
    async run() {
      const { code } = await node(bin(program), args);
      say(`${name}: ${code === 0 ? 'fine' : 'FAILED, see above'}`);
      if (code === 0) total.passed += 1;
      else total.failed += 1;
    },
  }));

/** One run of Jest, for a project or one of its shards. `patterns` are parts of the paths of test files. */
export function jestTask(project, total, { shard, patterns = [] } = {}) {
  const name = shard ? `${project} ${shard}` : project;
  return {
    name,
    after: PROJECTS[project],
    async run() {
      if (PROJECTS[project].includes(LIBRARIES) && !isDeployInstalled()) {
        total.failed += 1;
        say(`Jest, ${name}: FAILED, the platform's libraries could not be installed`);
        return;
      }
      const began = Date.now();
      const file = join(root, 'dist', `jest-${name.replace(/\W/g, '-')}.json`);
      rmSync(file, { force: true });
      const { code, output } = await node(
        bin('jest/bin/jest.js'),
        [
          '-c',
          'config/jest.config.mjs',
          '--runInBand',
          '--selectProjects',
          project,
          '--json',
          `--outputFile=${file}`,
          ...(shard ? [`--shard=${shard}`] : []),
          ...(patterns.length > 0 ? ['--', ...patterns] : []),
        ],
        { env: { ALREADY_BUILT: '1', TZ: 'Asia/Shanghai' }, quiet: true },
      );
      count(name, file, code, output, total);
      say(`Jest, ${name}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
    },
  };
}

function count(name, file, code, output, total) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(output);
    total.failed += 1;
    return;
  }
  total.passed += results.numPassedTests;
  total.skipped += results.numPendingTests;
  const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest may exit with an error although every test passed (an open handle, a broken set-up); that is a failure too.
  total.failed += broken === 0 && code !== 0 ? 1 : broken;
  say(`Jest, ${name}: ${results.numPassedTests} of ${results.numTotalTests} passed`);
  for (const suite of results.testResults) if (suite.status === 'failed') console.error(suite.message);
  if (broken === 0 && code !== 0) console.error(output.slice(-4000));
}
