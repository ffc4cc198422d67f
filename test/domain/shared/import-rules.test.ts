import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** A small tree with one wrong import for each rule, cruised with the project's own rules: the gate must fire, by name. */
const root = join(__dirname, '../../..');
const planted: readonly [rule: string, file: string, imports: string][] = [
  ['domain-is-pure', 'src/domain/a1.ts', '../contract/b'],
  ['contract-knows-domain', 'src/contract/a2.ts', '../client/b'],
  ['data-knows-domain', 'src/cloud/data/a3.ts', '../../contract/b'],
  ['platform-knows-data', 'src/cloud/platform/a4.ts', '../handlers/b'],
  ['services-know-the-cloud', 'src/cloud/services/a5.ts', '../handlers/b'],
  ['handlers-know-services', 'src/cloud/handlers/needs/a19.ts', '../../jobs/b'],
  ['handlers-are-procedures', 'src/cloud/handlers/needs/a20.ts', '../plans/b'],
  ['jobs-know-services', 'src/cloud/jobs/a21.ts', '../handlers/b'],
  ['routes-know-names', 'src/routes.ts', './stores/b'],
  ['client-knows-contract', 'src/client/a6.ts', '../stores/b'],
  ['stores-know-client', 'src/stores/a7.ts', '../components/b'],
  ['components-present', 'src/components/a8.ts', '../stores/b'],
  ['text-knows-names', 'src/text/a9.ts', '../stores/b'],
  ['pages-know-stores', 'src/pages/a10.ts', '../emulator/b'],
  ['pages-do-not-call', 'src/pages/a11.ts', '../client/b'],
  ['app-knows-contract-types', 'src/household/a20.ts', '../contract/b'],
  ['app-without-cloud', 'src/stores/a12.ts', '../cloud/data/b'],
  ['sdk-only-in-cloud', 'src/cloud/handlers/a13.ts', 'wx-server-sdk'],
  ['domain-without-packages', 'src/domain/a14.ts', 'dayjs'],
  ['verifier-stands-alone', 'src/verifier/a16.ts', '../cloud/data/b'],
  ['local-cloud-speaks-the-protocol', 'src/emulator/a17.ts', '../cloud/data/b'],
  ['demo-writes-documents', 'src/emulator/demo/a18.ts', '../../cloud/data/b'],
  ['no-cycles', 'src/domain/a15.ts', './loop'],
];

function plant(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const tree = mkdtempSync(join(root, 'dist', 'import-rules-'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  cpSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  return tree;
}

function cruise(files: Readonly<Record<string, string>>) {
  const tree = plant(files);
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(root, 'config/dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [cruiser, 'src', '--config', rules], {
    cwd: tree,
    encoding: 'utf8',
  });
  rmSync(tree, { recursive: true, force: true });
  return run;
}

const importing = (what: string) => `import { b } from '${what}';\nexport const a = b;\n`;

describe('a tree with a wrong import of each kind', () => {
  let report: string;
  beforeAll(() => {
    const files: Record<string, string> = {};
    for (const [, file, imports] of planted) {
      files[file] = importing(imports);
      if (imports.startsWith('.')) files[join(dirname(file), `${imports}.ts`)] ??= 'export const b = 1;\n';
    }
    files['src/domain/loop.ts'] = "export { a } from './a15';\nexport const b = 1;\n";
    report = cruise(files).stdout;
  });

  test.each(planted)('%s stops %s importing %s', (rule, file) => {
    expect(report).toContain(`error ${rule}: ${file}`);
  });
});

test('a tree that keeps the rules passes', () => {
  const { status } = cruise({
    'src/domain/b.ts': 'export const b = 1;\n',
    'src/contract/a.ts': importing('../domain/b'),
  });
  expect(status).toBe(0);
});
