import { join, resolve } from 'node:path';
import { eventually } from './eventually';
import type { LocalCloud } from './local-cloud';
import { aJpeg } from './pictures';

/**
 * Mounts pages of the *compiled* mini-program under miniprogram-simulate, the way WeChat does: the built app.js
 * registers itself, a page's WXML is compiled by WeChat's own compiler, taps and input go through exparser.
 * `wx.cloud` talks to the real functions on the local cloud. What jsdom has not (layout) is stubbed.
 */
export interface MiniProgram {
  readonly open: (url: string) => MountedPage;
  /** WeChat tells the app that no page has this address; resolves when the app has heard of it. */
  readonly notFound: (path: string) => Promise<void>;
  /** URLs that pages asked WeChat to open. */
  readonly visited: string[];
  /** The phone's storage: survives a killed app. */
  readonly storage: Map<string, string>;
  /** Whether the phone has a network. */
  online: boolean;
  /** Files that the person will choose next. */
  pictures: string[];
  /** Paths in the mini-program's own folder. */
  readonly files: Set<string>;
}

export interface MountedPage {
  readonly text: () => string;
  readonly find: (selector: string) => Element | null;
  readonly all: (selector: string) => Element[];
  /** Taps the element with `selector` whose text contains `words` and least beside them. */
  readonly tap: (selector: string, words?: string) => Promise<void>;
  readonly input: (selector: string, value: string) => Promise<void>;
  /** Waits until the page shows these words. */
  readonly shows: (...words: string[]) => Promise<void>;
  /** Bytes of each `setData`, as WeChat counts them: the JSON that goes to the view. */
  readonly payloads: readonly number[];
  /** What the page has had WeChat draw, in Taro's short names. */
  readonly data: () => object;
  readonly close: () => void;
}

interface ExparserElement extends Element {
  readonly __wxElement: object;
}

const rectangle = {
  left: 0,
  top: 0,
  right: 390,
  bottom: 844,
  width: 390,
  height: 844,
  x: 0,
  y: 0,
  scrollLeft: 0,
  scrollTop: 0,
};

const dist = resolve(__dirname, '../../dist/weapp');

/**
 * @param phone keeps storage and files over a killed app: pass the one of the app before.
 * @param wechat may take some of WeChat's API away, as older versions lack it.
 */
export function launchMiniProgram(
  cloud: LocalCloud,
  openid: string,
  phone: Pick<MiniProgram, 'storage' | 'files'> = { storage: new Map(), files: new Set() },
  wechat: (api: Record<string, unknown>) => Record<string, unknown> = (api) => api,
): MiniProgram {
  jest.resetModules();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- defines the globals that it needs when loaded
  const simulate = require('miniprogram-simulate');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exparser = require('miniprogram-exparser');
  const scope = globalThis as unknown as Record<string, unknown> & { wx: object };
  // A killed app leaves no chunk behind.
  delete (scope.wx as Record<string, unknown>)['webpackJsonp'];
  const Component = scope['Component'] as (options: object) => void;
  // Class names as they are written: by default they get the tag's name in front.
  scope['Component'] = (options: { options?: object }) =>
    Component({ ...options, options: { ...options.options, classPrefix: '' } });

  const { storage, files } = phone;
  const program: MiniProgram = {
    open,
    async notFound(path) {
      const before = program.visited.length;
      app['onPageNotFound']?.call(app, { path, query: {}, isEntryPage: true });
      await eventually(`an answer to ${path}`, () => program.visited.length > before);
    },
    visited: [],
    storage,
    files,
    online: true,
    pictures: [],
  };
  Object.assign(scope.wx, wechat({ ...scope.wx, ...stubs(program, cloud, openid) }));
  const stack: object[] = [];
  let app: Record<string, (this: object, options: object) => void> = {};
  scope['App'] = (definition: typeof app) => (app = definition);
  scope['getApp'] = () => app;
  scope['getCurrentPages'] = () => stack;
  scope['Page'] = (definition: Record<string, unknown> & { data: object }) => {
    const methods = Object.fromEntries(
      Object.entries(definition).filter(([, value]) => typeof value === 'function'),
    );
    (scope['Component'] as (options: object) => void)({ data: definition.data, methods });
  };
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(join(dist, 'app.js'));
  const entry = { path: 'pages/home/index', query: {}, scene: 1001 };
  app['onLaunch']?.call(app, entry);
  app['onShow']?.call(app, entry);

  const pages = new Map<string, string>();
  const load = (path: string): string =>
    simulate.load(join(dist, path), 'page', { rootPath: dist, compiler: 'official', less: false });

  function open(url: string): MountedPage {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?');
    // A page's script runs once; opening it again makes another instance.
    const id = pages.get(path) ?? load(path);
    pages.set(path, id);
    const component = simulate.render(id);
    const page = component.instance;
    page.route = page.__route__ = path;
    const payloads: number[] = [];
    const setData = page.setData.bind(page);
    page.setData = (data: object, done?: () => void) => {
      payloads.push(Buffer.byteLength(JSON.stringify(data)));
      setData(data, done);
    };
    const host = document.body.appendChild(document.createElement('div'));
    component.attach(host);
    stack.push(page);
    page.onLoad(Object.fromEntries(new URLSearchParams(query)));
    page.onShow();
    page.onReady();

    const all = (selector: string): Element[] => [...component.dom.querySelectorAll(selector)];
    const text = (): string => component.dom.textContent;
    const fire = (element: Element, type: string, detail: object = {}) => {
      const event = exparser.Event.create(type, detail, {
        bubbles: true,
        capturePhase: true,
        composed: true,
      });
      exparser.Event.dispatchEvent((element as ExparserElement).__wxElement, event);
    };
    const length = (element: Element) => element.textContent?.length ?? 0;
    const pick = (selector: string, words = '') =>
      eventually(
        () => `${selector} ${words} on ${path}: ${text().slice(0, 3000)}`,
        () =>
          all(selector)
            .filter((element) => element.textContent?.includes(words))
            .sort((a, b) => length(a) - length(b))[0],
      );
    return {
      text,
      find: (selector) => component.dom.querySelector(selector),
      all,
      async tap(selector, words) {
        fire(await pick(selector, words), 'tap');
      },
      async input(selector, value) {
        fire(await pick(selector), 'input', { value, cursor: value.length });
      },
      async shows(...words) {
        for (const part of words) {
          await eventually(
            () => `“${part}” on ${path}: ${text().slice(0, 3000)}`,
            () => text().includes(part),
          );
        }
      },
      payloads,
      data: () => page.data,
      close() {
        page.onUnload();
        stack.splice(stack.indexOf(page), 1);
        component.detach();
        host.remove();
      },
    };
  }
  return program;
}

type Options = {
  success?: (result: object) => void;
  fail?: (error: object) => void;
  complete?: () => void;
} & Record<string, unknown>;

/** WeChat's own API, as much as the app uses, answering as WeChat does. */
function stubs(program: MiniProgram, cloud: LocalCloud, openid: string): Record<string, unknown> {
  const ok = (options: Options, result: object = {}) => {
    options.success?.({ errMsg: 'ok', ...result });
    options.complete?.();
    return Promise.resolve({ errMsg: 'ok', ...result });
  };
  const go = (options: Options) => {
    program.visited.push(String(options['url']));
    return ok(options);
  };
  const offline = () => Promise.reject({ errMsg: 'cloud.callFunction:fail request:fail' });
  return {
    ...Object.fromEntries(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'].map((name) => [name, go])),
    navigateBack: (options: Options = {}) => ok(options),
    getSystemInfoSync: () => ({
      platform: 'ios',
      SDKVersion: '3.7.0',
      windowWidth: 390,
      windowHeight: 844,
      pixelRatio: 3,
    }),
    getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 3, statusBarHeight: 44 }),
    getAppBaseInfo: () => ({ SDKVersion: '3.7.0', language: 'zh_CN', fontSizeScaleFactor: 1 }),
    getDeviceInfo: () => ({ platform: 'ios' }),
    getEnterOptionsSync: () => ({}),
    getLaunchOptionsSync: () => ({}),
    createSelectorQuery: noLayout,
    nextTick: (work: () => void) => setTimeout(work, 0),
    ...Object.fromEntries(
      [
        'onWindowResize',
        'onAppShow',
        'onAppHide',
        'onError',
        'onThemeChange',
        'onUnhandledRejection',
        'onPageNotFound',
        'onNetworkStatusChange',
      ].map((name) => [name, () => undefined]),
    ),
    canIUse: () => true,
    getNetworkType: (options: Options = {}) => ok(options, { networkType: program.online ? 'wifi' : 'none' }),
    getStorageSync: (key: string) => program.storage.get(key) ?? '',
    setStorageSync: (key: string, value: string) => program.storage.set(key, value),
    removeStorageSync: (key: string) => program.storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...program.storage.keys()] }),
    getRandomValues: (options: Options) =>
      ok(options, { randomValues: crypto.getRandomValues(new Uint8Array(Number(options['length']))).buffer }),
    showToast: ok,
    hideToast: ok,
    showLoading: ok,
    hideLoading: ok,
    setNavigationBarTitle: ok,
    pageScrollTo: ok,
    chooseMedia: (options: Options) =>
      ok(options, { tempFiles: program.pictures.map((tempFilePath) => ({ tempFilePath, size: 1000 })) }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => fileSystem(program),
    previewImage: ok,
    compressImage: (options: Options) => ok(options, { tempFilePath: options['src'] }),
    cloud: {
      init: () => undefined,
      async callFunction({ name, data }: { name: string; data: unknown }) {
        if (!program.online) return offline();
        return { result: (await cloud.call(openid, name, data)).result, errMsg: 'cloud.callFunction:ok' };
      },
      async uploadFile({ cloudPath }: { cloudPath: string }) {
        if (!program.online) return offline();
        const headers = { 'x-local-persona': openid };
        const answer = await cloud.fetch(`/upload?path=${cloudPath}`, {
          method: 'POST',
          headers,
          body: aJpeg(),
        });
        return JSON.parse(answer.body.toString());
      },
    },
  };
}

/** The phone's files: temporary ones die with the app, the mini-program's own stay until it removes them. */
function fileSystem({ files }: MiniProgram): object {
  const answer = (done: boolean, { success, fail }: Options) =>
    done ? success?.({ errMsg: 'ok' }) : fail?.({ errMsg: 'fail no such file or directory' });
  return {
    readFile: ({ success }: Options) => success?.({ data: Uint8Array.from(aJpeg()).buffer }),
    writeFile(options: Options) {
      files.add(String(options['filePath']));
      answer(true, options);
    },
    access: (options: Options) => answer(files.has(String(options['path'])), options),
    unlink: (options: Options) => answer(files.delete(String(options['filePath'])), options),
  };
}

/** jsdom lays nothing out: every node measures the screen. */
function noLayout() {
  const callbacks: ((value: object) => void)[] = [];
  const measure = (callback?: unknown) => {
    callbacks.push(typeof callback === 'function' ? (callback as (value: object) => void) : () => undefined);
    return query;
  };
  const node = {
    ...Object.fromEntries(
      ['boundingClientRect', 'scrollOffset', 'node', 'context'].map((name) => [name, measure]),
    ),
    fields: (_: unknown, callback: unknown) => measure(callback),
  };
  const query = {
    in: () => query,
    ...Object.fromEntries(['select', 'selectAll', 'selectViewport'].map((name) => [name, () => node])),
    exec(done?: (values: object[]) => void) {
      setTimeout(() => {
        for (const callback of callbacks) callback(rectangle);
        done?.(callbacks.map(() => rectangle));
      }, 0);
    },
  };
  return query;
}
