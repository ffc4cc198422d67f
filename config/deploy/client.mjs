import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, forget } from '../bin/lib/builds.mjs';
import { root } from '../bin/lib/run.mjs';
import { Refusal } from './refusal.mjs';
import { client, refusals } from './sentences.mjs';

/** `project.config.json` says the same to DevTools: Taro has compiled and compressed everything already. */
const SETTING = { es6: false, minify: false };

export const previewClient = async (options, _variables, { out, say }) => {
  const qr = resolve(process.env.INIT_CWD ?? '.', options.qr ?? 'preview.jpg');
  await withClient(options, say, (ci, project) =>
    ci.preview({
      project,
      version: '0.0.0',
      setting: SETTING,
      qrcodeFormat: 'image',
      qrcodeOutputDest: qr,
      onProgressUpdate() {},
    }),
  );
  out(client.previewed(qr));
  return 0;
};

export const uploadClient = async (options, _variables, { out, say }) => {
  const { version, desc = '' } = options;
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Refusal(refusals.noVersion);
  await withClient(options, say, (ci, project) =>
    ci.upload({ project, version, desc, setting: SETTING, onProgressUpdate() {} }),
  );
  out(client.uploaded(version));
  return 0;
};

/** Builds the mini-program for the environment, and does `work` with WeChat's library on it. */
async function withClient({ env, key }, say, work) {
  const { appid } = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8'));
  if (!/^wx[0-9a-f]{16}$/.test(appid)) throw new Refusal(refusals.touristAppid);
  const privateKeyPath = key && resolve(process.env.INIT_CWD ?? '.', key);
  if (!privateKeyPath || !existsSync(privateKeyPath)) throw new Refusal(refusals.noKeyFile(privateKeyPath));
  say(client.building(env));
  process.env.CLOUDBASE_ENV = env;
  await build(['weapp'], { force: true });
  // Built for this environment: whoever builds next gets their own.
  forget('weapp');
  const { default: ci } = await import('miniprogram-ci');
  const projectPath = join(root, 'dist/weapp');
  try {
    await work(ci, new ci.Project({ appid, type: 'miniProgram', projectPath, privateKeyPath }));
  } catch (error) {
    throw new Refusal(refusals.upload(error?.message ?? error));
  }
}
