import Taro from '@tarojs/taro';
import { offline, unreachable, type Transport, type TransportError } from './wire';

let started = false;

/** The build replaces the constant; if it did not, the phone does not know its name. */
function builtInEnv(): string | undefined {
  try {
    return process.env.CLOUDBASE_ENV;
  } catch {
    return undefined;
  }
}

/** Connects to the environment that is built in, or else to the one that the mini-program is bound to. */
function start() {
  if (started) return;
  const env = builtInEnv();
  Taro.cloud.init(env ? { env } : {});
  started = true;
}

async function findTransportError(): Promise<TransportError> {
  try {
    const { networkType } = await Taro.getNetworkType();
    return networkType === 'none' ? offline : unreachable;
  } catch {
    return unreachable;
  }
}

export const transport: Transport = {
  async call(event) {
    try {
      start();
      const { result } = await Taro.cloud.callFunction({ name: 'api', data: { ...event } });
      return { reply: result };
    } catch {
      return { error: await findTransportError() };
    }
  },
  async upload(local, cloudPath) {
    try {
      start();
      const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: local });
      return { file: fileID };
    } catch {
      return { error: await findTransportError() };
    }
  },
  // WeChat shows `cloud://` files itself.
  shown: (file) => file,
  identity: () => '',
  onOnline(back) {
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) back();
    });
  },
  personas: async () => [],
  choosePersona: () => undefined,
  demoPhoneCode: async () => undefined,
};
