import Taro from '@tarojs/taro';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const length = 22;

function webBytes(length: number): Uint8Array | undefined {
  return typeof crypto === 'undefined' || !crypto.getRandomValues
    ? undefined
    : crypto.getRandomValues(new Uint8Array(length));
}

function weappBytes(length: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    if (typeof Taro.getRandomValues !== 'function') return resolve(undefined);
    void Taro.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: () => resolve(undefined),
    });
  });
}

/**
 * Where WeChat has no source of randomness (before base library 2.15), `Math.random` is used. That is good enough for an
 * id, which only has to differ from the same person's other ids and is no secret.
 */
export const randomBytes = async (length: number): Promise<Uint8Array> =>
  webBytes(length) ??
  (await weappBytes(length)) ??
  Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));

/** 22 characters of `[\w-]`, 132 bits. */
export async function newMutationId(): Promise<string> {
  return Array.from(await randomBytes(length), (byte) => alphabet[byte % 64]).join('');
}
