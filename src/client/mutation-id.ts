import Taro from '@tarojs/taro';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const length = 22;

function webBytes(): Uint8Array | undefined {
  return typeof crypto === 'undefined' || !crypto.getRandomValues
    ? undefined
    : crypto.getRandomValues(new Uint8Array(length));
}

function weappBytes(): Promise<Uint8Array | undefined> {
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
 * 22 characters of `[\w-]`, 132 bits. WeChat below 2.19 has no source of randomness but `Math.random`: good
 * enough there, since an id must only differ from the same person's other ids; it is no secret.
 */
export async function newMutationId(): Promise<string> {
  const bytes =
    webBytes() ?? (await weappBytes()) ?? Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
  return Array.from(bytes, (byte) => alphabet[byte % 64]).join('');
}
