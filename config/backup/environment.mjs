import tcb from '@cloudbase/node-sdk';
import { Refusal } from '../deploy/refusal.mjs';
import { refusals as deployRefusals } from '../deploy/sentences.mjs';
import { databaseOf } from './database.mjs';
import { isPassing, patiently, textOf } from './patience.mjs';
import { refusals } from './sentences.mjs';

/** A function has 20 s to answer, and a request of the SDK never less. */
const TIMEOUT_MS = 30_000;
/**
 * The documents, files and functions of an environment, with its secret, by the platform's own SDK. `local` is the origin
 * of a local cloud, which answers the same SDK.
 */
export function connect({ env, local, secretId, secretKey }) {
  // The SDK warns of slow requests, which some of these are.
  process.env.SILENCE = 'true';
  // Before each request it asks a host of Tencent's own network where it runs, for 30 ms. A local cloud needs no such answer.
  if (local) process.env.TENCENTCLOUD = 'true';
  const app = tcb.init(
    local
      ? {
          env: 'local',
          secretId: 'local',
          secretKey: 'local',
          serviceUrl: `${local}/admin`,
          timeout: TIMEOUT_MS,
        }
      : { env, secretId, secretKey, timeout: TIMEOUT_MS },
  );
  return { ...databaseOf(app.database()), ...filesOf(app), ...functionsOf(app) };
}

const filesOf = (app) => ({
  /** The bytes of a stored file; `null` if there is none under this id. */
  async download(fileID) {
    const { fileList } = await patiently(() => app.getTempFileURL({ fileList: [fileID] }));
    const [{ code, tempFileURL } = {}] = fileList ?? [];
    if (code !== 'SUCCESS' || !tempFileURL) return null;
    return patiently(async () => {
      const response = await fetch(encodeURI(tempFileURL));
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the storage answered ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    });
  },

  /** Where a file of this path would lie: `cloud://environment.bucket/`. Nothing is stored. */
  async prefixFor(cloudPath) {
    const { data } = await patiently(() => app.getUploadMetadata({ cloudPath }));
    return data.fileId.slice(0, -cloudPath.length);
  },

  upload: (cloudPath, fileContent) => patiently(() => app.uploadFile({ cloudPath, fileContent })),
});

const functionsOf = (app) => ({
  /**
   * Calls a procedure of the function `api` as the environment's operator, and again while it is busy.
   *
   * @throws Refusal with what it answered, if that is no success
   */
  async call(procedure, input) {
    const { result } = await patiently(async () => {
      const answer = await app.callFunction({ name: 'api', data: { procedure, input } });
      if (answer.result?.error?.code === 'BUSY') throw new Error('SERVER_TIMEOUT of the function');
      return answer;
    });
    if (!result?.ok) throw new Refusal(refusals.noAnswer(result?.error?.code ?? JSON.stringify(result)));
    return result.value;
  },
});

/** A sentence for whatever the platform or the network answered; an error of this program shows where it is. */
export function sentenceFor(error) {
  const text = textOf(error);
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|fetch failed/.test(text)) return refusals.offline;
  if (/SIGN|SECRET|CREDENTIAL|AUTH/i.test(String(error?.code ?? ''))) return deployRefusals.wrongSecrets;
  if (isPassing(error)) return refusals.busy;
  return error?.code ? refusals.other(error.code, error.message) : (error?.stack ?? String(error));
}
