/**
 * Each layer is a Jest project. `npm test` runs all projects, and
 * `npx jest -c config/jest.config.mjs --selectProjects domain` runs one.
 */
const presets = (jsx) => [
  ['@babel/preset-env', { targets: { node: 'current' } }],
  ...(jsx ? [['@babel/preset-react', { runtime: 'automatic' }]] : []),
  ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
];
const rootDir = new URL('..', import.meta.url).pathname;
const project = (name, more = {}) => ({
  displayName: name,
  rootDir,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts?(x)`],
  testEnvironment: 'node',
  // A built function's package.json has the same name as that of its source, which Jest would take for a conflict.
  modulePathIgnorePatterns: [
    '<rootDir>/dist/cloud(-local)?/',
    '<rootDir>/src/cloud/functions/.*/package.json',
    // A thousand packages that no test loads: Jest would look at each of their files first.
    '<rootDir>/config/deploy/node_modules/',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
  transform: {
    '^.+\\.m?[jt]sx?$': ['babel-jest', { configFile: false, babelrc: false, presets: presets(true) }],
  },
  ...more,
});
const built = { globalSetup: '<rootDir>/test/support/build-cloud.mjs' };

export default {
  rootDir,
  projects: [
    project('domain', { transformIgnorePatterns: ['/node_modules/(?!(@stablelib)/)'] }),
    project('emulator', built),
    project('cloud', built),
    project('app', {
      ...built,
      testEnvironment: 'jsdom',
      moduleFileExtensions: ['weapp.ts', 'weapp.tsx', 'ts', 'tsx', 'js', 'jsx', 'json', 'node'],
      transformIgnorePatterns: ['/node_modules/(?!(@tarojs|@stablelib)/)'],
      moduleNameMapper: {
        '\\.(s?css|png|jpg|svg)$': '<rootDir>/test/support/empty.ts',
        '^@tarojs/components$': '<rootDir>/test/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
      },
    }),
    project('weapp', {
      ...built,
      testEnvironment: 'jsdom',
      transformIgnorePatterns: ['/node_modules/', '/dist/'],
    }),
    project('e2e', built),
    project('deploy'),
  ],
};
