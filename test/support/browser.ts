import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import places from '../../config/bin/lib/chromium-places.json';
import type { LocalCloud } from './local-cloud';

/**
 * A phone for the journeys: the built browser app in Chromium at a phone's size, signed in as one of the demo's
 * personas. What it shows is read and touched as a person would: by words and by roles.
 */

const usual = { width: 390, height: 844 };

/** Undefined when the machine has no browser. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/** A guard against hangs, no measure: machines are shared and slow at times. */
export const PATIENCE = 60_000;

export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium: set CHROMIUM_PATH');
  const quiet = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking'];
  return chromium.launch({
    executablePath,
    timeout: PATIENCE,
    args: ['no-sandbox', ...quiet, 'disable-component-update', 'disable-sync'].map((name) => `--${name}`),
  });
}

export interface Phone {
  readonly context: BrowserContext;
  /** The open app. */
  readonly page: Page;
  /** Errors in the console and exceptions of the page, since the phone was made. */
  readonly errors: readonly string[];
  /** Kills the app and starts it at a page of the app, `home` by default; the phone's storage stays. */
  readonly open: (route?: string) => Promise<void>;
  /** Starts the app again in its own tab: quicker than `open`, and `keeps` is all that the phone's storage then has. */
  readonly reopen: (route: string, keeps: Readonly<Record<string, string>>) => Promise<void>;
  /** Opens another page on top, as a link in the app does. */
  readonly go: (route: string) => Promise<void>;
  /** Waits until nothing is loading any more: no skeleton, no request, no picture. */
  readonly settled: () => Promise<void>;
  /** Waits until the page shows all these words. */
  readonly shows: (...words: readonly (string | RegExp)[]) => Promise<void>;
  /** Does the work while the screen is as long as the page. */
  readonly whole: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
  /** Everything that the page says now. */
  readonly text: () => Promise<string>;
  /** Touches the button, row or choice whose name has these words. */
  readonly tap: (name: string | RegExp, role?: 'button' | 'radio' | 'checkbox') => Promise<void>;
  /** Types into the field under this label. */
  readonly type: (label: string, words: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PhoneOptions {
  readonly cloud: Pick<LocalCloud, 'url' | 'control'>;
  /** Nobody has signed in by default, as on the first visit. */
  readonly openid?: string;
  /** 关怀模式: larger words and targets. */
  readonly care?: boolean;
  /** Pixels of the picture for one of CSS, 2 by default. */
  readonly pixels?: number;
}

/** @throws when the page does not start */
export async function aPhone(
  browser: Browser,
  { cloud, openid, care, pixels = 2 }: PhoneOptions,
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: usual,
    deviceScaleFactor: pixels,
    // Not `isMobile`: while a page slides in from the side, it shrinks what is seen, and touches miss their target.
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  if (openid !== undefined) await context.addInitScript(signIn, { openid, care: care === true });
  const errors: string[] = [];
  const underWay = new Set<Request>();
  let starts = 0;
  let page: Page | undefined;
  const current = (): Page => {
    if (!page) throw new Error('the app is not open');
    return page;
  };
  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; quiet++) {
      await current().waitForFunction(nothingLoads, undefined, { polling: 50 });
      if (underWay.size > 0) quiet = -1;
    }
  };
  return {
    context,
    get page() {
      return current();
    },
    errors,
    async open(route = '/pages/home/index') {
      await page?.close();
      page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      underWay.clear();
      page.on('request', (request) => underWay.add(request));
      for (const end of ['requestfinished', 'requestfailed'] as const)
        page.on(end as 'requestfinished', (request) => underWay.delete(request));
      page.on('pageerror', (error) => errors.push(String(error)));
      // The phone's clock goes with the cloud's, which tests shift.
      await page.addInitScript(shiftClock, (await cloud.control<{ shiftMs: number }>('clock')).shiftMs);
      await page.goto(`${cloud.url}/#${route}`);
    },
    async reopen(route, keeps) {
      await current().evaluate(keepOnly, keeps);
      underWay.clear();
      // Another query: with another hash alone the browser would stay in the document.
      await current().goto(`${cloud.url}/?start=${++starts}#${route}`);
    },
    async go(route) {
      // A link can be touched once the page shows; before the hub has said whose community it is, others lead back to it.
      await settled();
      await current().evaluate((hash) => void (location.hash = hash), route);
      await current().waitForFunction(onTop, route.replace(/\?.*$/, ''));
    },
    settled,
    async shows(...words) {
      for (const part of words) await seen(current(), part).first().waitFor();
    },
    async whole(work) {
      // The page scrolls in a box of its own: the screen grows instead, so that nothing lies below or behind its foot.
      const size = current().viewportSize() ?? usual;
      const height = await current().evaluate(wholeHeight);
      await current().setViewportSize({ width: size.width, height: Math.max(height, size.height) });
      try {
        return await work(current());
      } finally {
        await current().setViewportSize(size);
      }
    },
    text: () => current().locator('.taro_page:visible').last().innerText(),
    async tap(name, role = 'button') {
      const target = current().getByRole(role, { name, disabled: false }).first();
      // Into the middle of the screen, as a thumb would bring it there: its foot covers what is only just in sight.
      await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await target.click();
    },
    async type(label, words) {
      const field = current().locator('.field:visible').filter({ hasText: label });
      await field.locator('textarea, input').first().fill(words);
    },
    close: () => context.close(),
  };
}

/** What is on the page that is on top: earlier ones stay in the document, hidden. */
const seen = (page: Page, words: string | RegExp): Locator => page.getByText(words).filter({ visible: true });

/** Runs in the page before the app: keeps whom an earlier page of this phone has chosen. */
function signIn({ openid, care }: { openid: string; care: boolean }): void {
  if (localStorage.getItem('local-persona') !== null) return;
  localStorage.setItem('local-persona', openid);
  if (care) localStorage.setItem(`${openid}|care`, JSON.stringify({ data: 'true' }));
}

/** Runs in the page. */
function keepOnly(keeps: Readonly<Record<string, string>>): void {
  localStorage.clear();
  for (const [key, value] of Object.entries(keeps)) localStorage.setItem(key, value);
}

function shiftClock(shiftMs: number): void {
  const Real = Date;
  class Shifted extends Real {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(Real.now() + shiftMs);
      else super(...(given as [number]));
    }
    static override now(): number {
      return Real.now() + shiftMs;
    }
  }
  globalThis.Date = Shifted as unknown as DateConstructor;
}

/** Runs in the page: this page alone is to be seen, and has slid in (earlier ones stay in the document, hidden). */
function onTop(path: string): boolean {
  const pages = [...document.querySelectorAll('.taro_page')].filter(
    (page) => page.getClientRects().length > 0,
  );
  const [page] = pages;
  return pages.length === 1 && page?.getBoundingClientRect().left === 0 && page.id.startsWith(path);
}

/** Runs in the page. */
function nothingLoads(): boolean {
  const shown = (element: Element) => element.getClientRects().length > 0;
  const pages = [...document.querySelectorAll('.taro_page')].filter(shown);
  const still = pages.length === 1 && pages[0]?.getBoundingClientRect().left === 0;
  const skeletons = [...document.querySelectorAll('.skeleton')].filter(shown);
  const pictures = [...document.images].filter((image) => shown(image) && image.loading !== 'lazy');
  return still && skeletons.length === 0 && pictures.every(({ complete }) => complete);
}

/** Runs in the page. */
function wholeHeight(): number {
  const heights = [...document.querySelectorAll('.taro_page')].map(({ scrollHeight }) => scrollHeight);
  return Math.max(document.documentElement.scrollHeight, ...heights);
}
