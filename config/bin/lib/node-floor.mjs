import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

/**
 * If Node is too old, ends the command and says so. Without this, the first sign would be a SyntaxError from the middle
 * of a package.
 *
 * @param floor the oldest version allowed, as `major.minor.patch`; if left out, the one that package.json names
 */
export function requireNode(floor = engines.node.replace('>=', '')) {
  if (isAtLeast(process.versions.node, floor)) return;
  console.error(
    `This needs Node.js ${floor} or newer; you have ${process.versions.node} (${process.execPath}).\n` +
      `需要 Node.js ${floor} 以上，现在是 ${process.versions.node}。请到 https://nodejs.org 安装新的 LTS 版本再运行。`,
  );
  process.exit(1);
}

function isAtLeast(version, floor) {
  const [have, need] = [version, floor].map((text) => text.split('.').map(Number));
  const differs = need.findIndex((part, i) => part !== have[i]);
  return differs === -1 || have[differs] > need[differs];
}
