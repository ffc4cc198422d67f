import { ensureInstalled, isDeployInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-floor.mjs';
import { say } from './lib/run.mjs';
import { chromiumPath } from './lib/chromium.mjs';

/**
 * `npm test` checks everything that must hold, side by side; it works in a fresh clone. Each static check counts as
 * one, and Jest counts its tests. The last line is `N passed, N failed`. Without a browser the command skips the
 * journeys and says so, which CI treats as a failure. `npm test -- domain cloud/voting` runs only these parts; a part
 * is a project of Jest, or a folder or file in it.
 */
// dependency-cruiser and ESLint need a newer Node than the app does.
requireNode('20.12.0');
await ensureInstalled();
const { PROJECTS, WIDTH, jestTask, preparation, staticTasks } = await import('./lib/checks.mjs');
const { runTasks } = await import('./lib/pool.mjs');

const total = { passed: 0, failed: 0, skipped: 0 };
const parts = process.argv.slice(2);
const hasBrowser = Boolean(chromiumPath());

/** Into how many shards a project is divided. The longest projects come first, so that short ones fill the gaps. */
const SHARDS = { e2e: 3, cloud: 4, deploy: 2 };
const whole = () => [
  ...['local', 'cloud', 'h5', 'weapp', 'libraries'].map(preparation),
  ...Object.entries(SHARDS).flatMap(([project, of]) =>
    Array.from({ length: of }, (_, i) => jestTask(project, total, { shard: `${i + 1}/${of}` })),
  ),
  ...['emulator', 'weapp', 'app', 'domain'].map((project) => jestTask(project, total)),
  ...staticTasks(total),
];

function some() {
  const wanted = new Map();
  for (const part of parts) {
    const [project, ...rest] = part.replace(/^test\//, '').split('/');
    if (!Object.hasOwn(PROJECTS, project)) {
      console.error(`no part ${part}: begin with one of ${Object.keys(PROJECTS).join(', ')}`);
      process.exit(1);
    }
    const patterns = wanted.get(project) ?? [];
    wanted.set(project, [...patterns, ...(rest.length > 0 ? [`test/${project}/${rest.join('/')}`] : [])]);
  }
  const needed = new Set([...wanted.keys()].flatMap((project) => PROJECTS[project]));
  return [
    ...[...needed].map(preparation),
    ...[...wanted].map(([project, patterns]) => jestTask(project, total, { patterns })),
  ];
}

/** The tests of the deployment need a thousand packages more, which CI installs and everybody else may leave. */
const deploys =
  isDeployInstalled() || process.env.CI === 'true' || parts.some((part) => part.includes('deploy'));
const tasks = (parts.length > 0 ? some() : whole()).filter(
  ({ name }) => (hasBrowser || !/^e2e/.test(name)) && (deploys || !/^(deploy|libraries)/.test(name)),
);
if (!deploys && parts.length === 0) {
  total.skipped += 1;
  say(
    'the platform’s libraries are not installed: the tests of the deployment are SKIPPED (npm test -- deploy)',
  );
}
if (!hasBrowser && (parts.length === 0 || parts.some((part) => part.includes('e2e')))) {
  total.skipped += 1;
  say('no Chromium found (CHROMIUM_PATH, or Debian’s package chromium): the browser journeys are SKIPPED');
  if (process.env.CI === 'true') total.failed += 1;
}
await runTasks(tasks, WIDTH);

say('done');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
