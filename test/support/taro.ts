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
