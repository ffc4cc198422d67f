import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { UserConfigExport } from '@tarojs/cli';
import { answerShapes } from './answer-shapes';

/**
 * Taro's configuration (the CLI looks for it under this name).
 * TARO_SOURCE and TARO_OUT let `npm run size` build an empty page with the very same configuration.
 */
const source = process.env.TARO_SOURCE ?? 'src';
const target = process.env.TARO_ENV ?? 'weapp';

/** `npm run dev`: names stay the same, so that a changed module takes the place of the former one. */
const watched = process.env.NODE_ENV === 'development';
const hash = (of: 'contenthash' | 'chunkhash'): string => (watched ? '' : `.[${of}:8]`);

/** Terser's own defaults, which Taro turns off for phones that read ES5 alone. */
const shorten = {
  ecma: 2018,
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_props: true,
  inline: true,
  loops: true,
  negate_iife: true,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
  typeofs: true,
};

const oldStyles = path.resolve(__dirname, 'plugins/old-styles.cjs');

/** Packages whose published code is newer than the oldest phones, as test/weapp/phone-floor.test.ts finds out. */
const modern = ['@stablelib', 'uqr'].map((name) => path.resolve(__dirname, '../node_modules', name));

const config: UserConfigExport<'webpack5'> = {
  projectName: 'peoples-designer',
  date: '2026-11-24',
  // Sizes are CSS px (= pt on a phone) and stay as written: elders' text follows their own setting,
  // not the width of the screen, so nothing is turned into rpx or rem.
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: source,
  outputRoot: process.env.TARO_OUT ?? `dist/${target}`,
  plugins: ['templates', 'lean-stats'].map((name) => path.resolve(__dirname, `plugins/${name}.cjs`)),
  // The cloud environment to use; empty: the one that the mini-program is bound to in DevTools.
  defineConstants: {
    'process.env.CLOUDBASE_ENV': JSON.stringify(process.env.CLOUDBASE_ENV ?? ''),
    // In the key of every answer that the phone keeps; taken when a build (or a watch) begins.
    'process.env.ANSWER_SHAPES': JSON.stringify(answerShapes()),
    // The version of WeChat's speech plugin (同声传译) that the mini-program has been given, e.g. 0.3.6: notices can
    // then be read aloud. Empty: no plugin is asked for and no button is shown. `app.config.ts` names it to WeChat.
    'process.env.READ_ALOUD_PLUGIN': JSON.stringify(process.env.READ_ALOUD_PLUGIN ?? ''),
  },
  copy: {
    patterns:
      target === 'weapp'
        ? [{ from: 'src/sitemap.json', to: `${process.env.TARO_OUT ?? 'dist/weapp'}/sitemap.json` }]
        : [],
    options: {},
  },
  // As deep as our deepest page, plus two; what is deeper still works, by a component that begins anew.
  baseLevel: 12,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: {
    enable: process.env.CI !== 'true',
    // Taro evaluates `app.config.ts` by itself: webpack does not learn that it takes the pages from there.
    // Babel and Autoprefixer read `.browserslistrc`, and webpack does not learn of that either.
    buildDependencies: {
      pages: [path.resolve(__dirname, '../src/routes.ts')],
      phones: ['.browserslistrc', 'babel.config.js', 'config/plugins/old-styles.cjs'].map((name) =>
        path.resolve(__dirname, '..', name),
      ),
    },
  },
  logger: { quiet: watched, stats: false },
  // Chinese as it is: Taro's default writes each character as six of an escape, which is twice its size.
  terser: { enable: true, config: { compress: shorten, output: { ascii_only: false, ecma: 2018 } } },
  alias: { '@': path.resolve(__dirname, '..', source) },
  mini: {
    // No page parses HTML.
    runtime: { enableInnerHTML: false },
    // Taro transpiles nothing else in node_modules but its own packages.
    compile: { include: modern },
    webpackChain(chain) {
      // What webpack itself writes is for the same phones as our own files: see `.browserslistrc`.
      chain.target('browserslist');
      // No phone keeps a part of a former version: the names of modules and exports may be as short as they can be.
      if (!watched) chain.merge({ optimization: { moduleIds: 'size', mangleExports: 'size' } });
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
      [oldStyles]: { enable: true, config: {} },
    },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: '/',
    webpackChain(chain) {
      chain.module
        .rule('fields')
        .test(/components\/taro-(input|textarea)-core\.js$/)
        .use('early-values')
        .loader(path.resolve(__dirname, 'plugins/early-values.cjs'));
    },
    router: { mode: 'hash' },
    devServer: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 8687),
      open: false,
      // Taro's default never reloads: a changed text, which is no component, would not reach the screen.
      hot: true,
      devMiddleware: { stats: 'errors-warnings' },
      // Functions that were built anew: the page asks them again.
      watchFiles: [path.resolve(__dirname, '../dist/dev/cloud/*/index.js')],
      proxy: [
        {
          context: ['/call', '/upload', '/storage', '/local'],
          target: process.env.LOCAL_CLOUD ?? 'http://127.0.0.1:8686',
        },
      ],
    },
    output: {
      filename: `js/[name]${hash('contenthash')}.js`,
      chunkFilename: `js/[name]${hash('chunkhash')}.js`,
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: `css/[name]${hash('contenthash')}.css`,
      chunkFilename: `css/[name]${hash('chunkhash')}.css`,
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      autoprefixer: { enable: true, config: {} },
      [oldStyles]: { enable: true, config: { anyElement: true } },
    },
  },
};

export default defineConfig<'webpack5'>(async () => config);
