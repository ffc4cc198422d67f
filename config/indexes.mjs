import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Replaces the module `database` by an empty one, because reading the table of collections needs no database. */
const withoutDatabase = {
  name: 'without-database',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/database$/ }, () => ({ path: 'database', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'export const database = { collection() {} }; export const operators = {};',
    }));
  },
};

/** Reads every collection with the fields of its indexes, such as `{"needs": [["communityId", "sortKey"], …], …}`. */
export async function readIndexes() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './collections'; export { declaredIndexes } from './collection';`,
      resolveDir: `${root}src/cloud/data`,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [withoutDatabase],
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).declaredIndexes();
}
