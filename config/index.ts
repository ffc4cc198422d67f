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

const config: UserConfigExport<'webpack5'> = {
  projectName: 'peoples-designer',
  date: '2026-11-24',
  // Sizes are CSS px (= pt on a phone) and stay as written: elders' text follows their own setting,
  // not the width of the screen, so nothing is turned into rpx or rem.
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: source,
  outputRoot: process.env.TARO_OUT ?? `dist/${target}`,
  plugins: [path.resolve(__dirname, 'plugins/aria.cjs')],
  // The cloud environment to use; empty: the one that the mini-program is bound to in DevTools.
  defineConstants: {
    'process.env.CLOUDBASE_ENV': JSON.stringify(process.env.CLOUDBASE_ENV ?? ''),
    // In the key of every answer that the phone keeps; taken when a build (or a watch) begins.
    'process.env.ANSWER_SHAPES': JSON.stringify(answerShapes()),
    // The version of WeChat's speech plugin (同声传译) that the mini-program has been given, e.g. 0.3.6: notices can
    // then be read aloud. Empty: no plugin is asked for and no button is shown. `app.config.ts` names it to WeChat.
    'process.env.READ_ALOUD_PLUGIN': JSON.stringify(process.env.READ_ALOUD_PLUGIN ?? ''),
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env.CI !== 'true' },
  // Chinese as it is: Taro's default writes each character as six of an escape, which is twice its size.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  alias: { '@': path.resolve(__dirname, '..', source) },
  mini: {
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: '/',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[chunkhash:8].css',
    },
    postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
  },
};

export default defineConfig<'webpack5'>(async () => config);
