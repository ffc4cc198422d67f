import { createContext, useContext, useEffect } from 'react';
import { aJpeg } from './pictures';

/** A light stand-in for `@tarojs/taro`: storage in memory, everything else a mock that a test can answer. */
const stored = new Map<string, unknown>();
export const router: { params: Record<string, string>; path: string } = { params: {}, path: '' };
/** For a test that shows several pages: each one's own. */
export const RouterContext = createContext(router);
/** Callbacks given to `onNetworkStatusChange`; a test calls them to bring the network back. */
export const networkListeners: ((state: { isConnected: boolean; networkType: string }) => void)[] = [];
/** A test sets this to fill the phone's storage. */
export const storage = {
  full: false,
  clear: () => stored.clear(),
  keys: () => [...stored.keys()],
  read: (key: string) => stored.get(key),
  write: (key: string, value: unknown) => stored.set(key, value),
};

/** Local files: those that are gone, whether there is room for another, and what the app has removed and kept. */
export const files = {
  gone: new Set<string>(),
  full: false,
  kept: [] as string[],
  removed: [] as string[],
  /** What the app wrote, and what any other file holds: a picture, unless a test says otherwise. */
  written: new Map<string, Buffer>(),
  bytes: (_path: string): Buffer | undefined => aJpeg(),
};
type FileCall = Record<'success' | 'fail', ((result: object) => void) | undefined> & Record<string, string>;
const fileSystem = {
  readFile({ filePath = '', success, fail }: FileCall) {
    const bytes = files.bytes(filePath);
    if (!bytes) return fail?.({ errMsg: 'readFile:fail no such file or directory' });
    success?.({ data: Uint8Array.from(bytes).buffer });
  },
  writeFile({ filePath = '', data, success, fail }: FileCall) {
    if (files.full)
      return fail?.({ errMsg: 'writeFile:fail the maximum size of the file storage limit is exceeded' });
    files.kept.push(filePath);
    files.written.set(filePath, Buffer.from(data as unknown as ArrayBuffer));
    success?.({});
  },
  access: ({ path = '', success, fail }: FileCall) =>
    files.gone.has(path) ? fail?.({ errMsg: 'access:fail no such file or directory' }) : success?.({}),
  unlink: ({ filePath = '' }: FileCall) => void files.removed.push(filePath),
};

/**
 * The ways in which WeChat says no, each with its number where it has one: the common errors, the guide on privacy, the
 * guide on phone numbers. Older base libraries give the words alone.
 */
export const REFUSALS = {
  cancelled: { reason: 'cancel' },
  denied: { reason: 'user deny' },
  undeclared: { reason: 'api scope is not declared in the privacy agreement', errno: 112 },
  'not-agreed': { reason: 'privacy permission is not authorized', errno: 104 },
  'not-agreed-lately': { reason: 'privacy permission is not authorized in gap', errno: 104 },
  'not-allowed': { reason: 'auth deny', errno: 103 },
  'not-allowed-by-phone': { reason: 'system permission denied', errno: 3 },
  'not-granted': { reason: 'jsapi has no permission', errno: 102 },
  'used-up': { reason: 'no quota', errno: 1400001 },
  unknown: { reason: 'internal error' },
} as const;
export type Refused = keyof typeof REFUSALS;

/** What an API's `fail`, or an event, holds when WeChat says no. `old`: without the number. */
export function failOf(api: string, refused: Refused, old = false): { errMsg: string; errno?: number } {
  const { reason, errno } = { errno: undefined, ...REFUSALS[refused] };
  return { errMsg: `${api}:fail ${reason}`, ...(errno !== undefined && !old && { errno }) };
}

/** From now on this API says no; `absent`: this WeChat does not have it. */
export function refuse(
  api: 'chooseMedia' | 'chooseMessageFile',
  refused: Refused | 'absent',
  old = false,
): void {
  const refusing = refused !== 'absent' && jest.fn(() => Promise.reject(failOf(api, refused, old)));
  Object.assign(Taro, { [api]: refusing || undefined });
}

/** Nothing is measured here. */
const selectorQuery: Record<'select' | 'boundingClientRect' | 'exec', () => object> = {
  select: () => selectorQuery,
  boundingClientRect: () => selectorQuery,
  exec: () => selectorQuery,
};

const resolved = (value: unknown) => jest.fn(async () => value);

const Taro = {
  cloud: { init: jest.fn(), callFunction: jest.fn(), uploadFile: jest.fn() },
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    if (storage.full) throw new Error('storage is full');
    stored.set(key, value);
  },
  removeStorageSync: (key: string) => stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  getNetworkType: resolved({ networkType: 'wifi' }),
  onNetworkStatusChange: (listener: (typeof networkListeners)[number]) => networkListeners.push(listener),
  getAppBaseInfo: () => ({}),
  getRandomValues: undefined as unknown,
  navigateTo: resolved({}),
  redirectTo: resolved({}),
  reLaunch: resolved({}),
  navigateBack: resolved({}),
  pageScrollTo: resolved({}),
  showToast: resolved({}),
  nextTick: (f: () => void) => f(),
  setNavigationBarTitle: resolved({}),
  chooseMedia: jest.fn(),
  chooseMessageFile: jest.fn(),
  /** Absent as on an old phone; a test puts it here. */
  openPrivacyContract: undefined as unknown,
  compressImage: jest.fn(),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => fileSystem,
  previewImage: resolved({}),
  makePhoneCall: resolved({}),
  createSelectorQuery: () => selectorQuery,
  getCurrentPages: () => [],
  getCurrentInstance: () => ({ router }),
};
export default Taro;

/* eslint-disable react-hooks/exhaustive-deps -- as Taro's own: a page's moments come once, whatever is rendered. */
export const useDidShow = (f: () => void) =>
  useEffect(() => {
    f();
  }, []);
export const useLaunch = useDidShow;
export const usePageNotFound = () => undefined;
export const useReady = useDidShow;
export const useLoad = (f: (params: Record<string, string>) => void) => {
  const { params } = useContext(RouterContext);
  useEffect(() => {
    f(params);
  }, []);
};
export const useDidHide = () => undefined;
export const useUnload = (f: () => void) => useEffect(() => f, []);
export const usePullDownRefresh = () => undefined;
export const useShareAppMessage = () => undefined;
export const useRouter = () => useContext(RouterContext);
