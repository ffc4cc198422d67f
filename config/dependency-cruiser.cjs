/**
 * Data's way is page → store → client → contract → handler → domain → data. Each layer may import what its line
 * allows, and npm packages where it says so; everything else is a violation with the name of the layer.
 * test/domain/shared/import-rules.test.ts plants a violation of each and sees it caught.
 */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: [`^src/${from}`, ...allowed.map((path) => `^src/${path}`)] },
});

/** In the app a page's styles and pictures lie beside it; they are no layer. */
const app = '(pages|household|supervisor|worker|bureau)/';

module.exports = {
  forbidden: [
    layer('domain-is-pure', 'domain/', [], 'Rules depend on nothing: no I/O, no clock, no platform.'),
    layer(
      'contract-knows-domain',
      'contract/',
      ['domain/'],
      'What both sides say to each other, in terms of the domain.',
    ),
    layer('data-knows-domain', 'cloud/data/', ['domain/'], 'The only code that touches the database.'),
    layer(
      'platform-knows-data',
      'cloud/platform/',
      ['domain/', 'cloud/data/'],
      'WeChat’s services; the picture check keeps its own documents.',
    ),
    layer(
      'services-know-the-cloud',
      'cloud/services/',
      ['domain/', 'contract/', 'text/', 'cloud/(data|platform)/', 'cloud/call', 'routes'],
      'What procedures and jobs share: facts and writes. `text` for the words of spreadsheets and notices.',
    ),
    layer(
      'handlers-know-services',
      'cloud/handlers/',
      ['domain/', 'contract/', 'text/', 'cloud/(services|data|platform)/', 'cloud/call'],
      'A procedure: no transport, no job.',
    ),
    {
      name: 'handlers-are-procedures',
      comment: 'What two procedures need is a service; only the list of all handlers knows them all.',
      severity: 'error',
      from: { path: '^src/cloud/handlers/', pathNot: '^src/cloud/handlers/handlers\\.ts$' },
      to: { path: '^src/cloud/handlers/' },
    },
    layer(
      'jobs-know-services',
      'cloud/jobs/',
      ['domain/', 'contract/', 'cloud/(services|data|platform)/'],
      'What the timer does; never by way of a procedure.',
    ),
    layer(
      'client-knows-contract',
      'client/',
      ['contract/', 'domain/(shared|need)/'],
      'Transport and outbox: what goes first is a rule.',
    ),
    layer('stores-know-client', 'stores/', ['client/', 'domain/', 'contract/', 'routes'], 'State of pages.'),
    layer('routes-know-names', 'routes', ['contract/', 'domain/'], 'Addresses: no page, no store.'),
    layer(
      'components-present',
      'components/',
      ['domain/', 'text/'],
      'Presentational: no state of pages, no calls.',
    ),
    layer(
      'text-knows-names',
      'text/',
      ['domain/', 'contract/', 'client/'],
      'A sentence for every code and label.',
    ),
    layer(
      'pages-know-stores',
      app,
      ['stores/', 'components/', 'text/', 'domain/', 'contract/', 'client/', 'routes'],
      'A page reads its store; the client’s types it may name, see `pages-do-not-call`.',
    ),
    {
      name: 'app-without-cloud',
      comment: 'The mini-program never sees the functions’ code, not even a type.',
      severity: 'error',
      from: { path: `^src/(${app}|stores|components|client|text|app\\.)` },
      to: { path: '^src/(cloud|emulator)/' },
    },
    {
      name: 'app-knows-contract-types',
      comment:
        'A value of the contract brings every schema into the package, in syntax too new for old phones.',
      severity: 'error',
      from: { path: `^src/(${app}|stores|components|client|text|routes|app\\.)` },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sdk-only-in-cloud',
      comment: 'wx-server-sdk is touched by data and platform, and by the functions for the identity.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cloud/(data|platform|functions)/' },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    {
      name: 'domain-without-packages',
      comment: 'The rules compile anywhere.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'verifier-stands-alone',
      comment:
        'Who checks the service must not run its code: the rules, the words, Node’s own hashes and files, and valibot.',
      severity: 'error',
      from: { path: '^src/verifier/' },
      to: {
        pathNot:
          '^src/(verifier|domain)/|^src/text/record/verifier\\.ts$|^(node:)?(crypto|fs)$|node_modules/valibot/',
      },
    },
    {
      name: 'local-cloud-speaks-the-protocol',
      comment:
        'It knows the SDK’s requests, not what is asked for; only the demo city makes the functions’ documents.',
      severity: 'error',
      from: { path: '^src/emulator/', pathNot: '^src/emulator/demo/' },
      to: { path: '^src/', pathNot: '^src/emulator/' },
    },
    {
      name: 'demo-writes-documents',
      comment:
        'The demo city is put into the store itself: with the functions’ database it would ask a cloud that is not up yet.',
      severity: 'error',
      from: { path: '^src/emulator/demo/' },
      to: { path: '^src/cloud/data/', pathNot: '/documents/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-do-not-call',
      comment: 'A page reads its store; the store calls.',
      severity: 'error',
      from: { path: `^src/(${app}|components/)` },
      to: { path: '^src/client/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'A reader must be able to begin somewhere.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that does not resolve hides from every other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^\\./demo/index' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.weapp.ts', '.h5.ts', '.weapp.tsx', '.h5.tsx', '.js', '.json'],
    },
  },
};
