import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, step } from './run.mjs';

/** The source of an app with one empty page. Built with the app's own configuration, it shows what any app costs. */
const files = {
  'app.config.ts': `export default defineAppConfig({ pages: ['pages/empty/index'], window: {} });\n`,
  'app.tsx': `import type { PropsWithChildren } from 'react';
export default function App({ children }: PropsWithChildren) {
  return children;
}
`,
  'pages/empty/index.config.ts': `export default definePageConfig({});\n`,
  'pages/empty/index.tsx': `import { View } from '@tarojs/components';
export default function Empty() {
  return <View />;
}
`,
};

const source = 'dist/floor-source';
const out = 'dist/floor';
const stamp = join(root, 'dist/.floor-built');

/** A hash of everything that the floor depends on, which does not include the app's own source. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const name of ['config/index.ts', 'package-lock.json', 'babel.config.js', '.browserslistrc'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** Builds `dist/floor`, unless it was built from the same configuration and packages, and returns the folder. */
export async function buildFloor() {
  const wanted = fingerprint();
  if (existsSync(join(root, out, 'app.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return join(root, out);
  for (const folder of [source, out]) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, source, name, '..'), { recursive: true });
    writeFileSync(join(root, source, name), text);
  }
  await step('building the floor: an empty page', () =>
    node(bin('@tarojs/cli/bin/taro'), ['build', '--type', 'weapp'], {
      // CI makes Taro leave the compiler's cache alone, which belongs to the app.
      env: { NODE_ENV: 'production', TARO_SOURCE: source, TARO_OUT: out, CI: 'true' },
    }),
  );
  writeFileSync(stamp, wanted);
  return join(root, out);
}
