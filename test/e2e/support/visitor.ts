import type { Browser } from 'playwright-core';
import { aPhone, type Phone } from '../../support/browser';
import type { LocalCloud } from '../../support/local-cloud';
import { HOME, type SeenPage } from './seen-page';
import type { Size } from './sizes';

export interface Visitor {
  /** Shows the page as its person sees it, with its data, its pictures and its fonts. */
  readonly visit: (page: SeenPage, size: Size) => Promise<Visit>;
  /** Starts the app at the page's address and waits for nothing; `before` prepares the phone. */
  readonly start: (page: SeenPage, size: Size, before?: (phone: Phone) => Promise<void>) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly phone: Phone;
  /** What the console and the page complained of during this visit. */
  readonly errors: readonly string[];
}

/** A person in one of their communities, on a phone that has been at the hub. */
interface Person {
  readonly key: string;
  readonly phone: Phone;
  readonly kept: Readonly<Record<string, string>>;
}

/**
 * Goes from page to page. A person comes by way of the hub once, which says in which community one is; from then on
 * each visit starts the app anew at its page with what the phone kept at the hub. Visits of one person should follow
 * each other: only the last one's phone stays on.
 */
export function aVisitor(browser: Browser, cloud: LocalCloud, pixels = 1): Visitor {
  let last: Person | undefined;
  const personOf = async (page: SeenPage): Promise<Person> => {
    if (last?.key === keyOf(page)) return last;
    await last?.phone.close();
    last = undefined;
    last = await atTheHub(browser, cloud, page, pixels);
    return last;
  };
  const start: Visitor['start'] = async (page, size, before) => {
    const { phone, kept } = await personOf(page);
    const from = phone.errors.length;
    await phone.context.unrouteAll({ behavior: 'ignoreErrors' });
    await before?.(phone);
    await phone.page.setViewportSize({ width: size.width, height: size.height });
    const { [`${page.openid}|care`]: _, ...rest } = kept;
    const care = size.care ? { [`${page.openid}|care`]: JSON.stringify({ data: 'true' }) } : {};
    await phone.reopen(page.route, { ...rest, ...care });
    await phone.page.addStyleTag({ content: styleOf(size) });
    return {
      phone,
      get errors() {
        return phone.errors.slice(from);
      },
    };
  };
  return {
    start,
    async visit(page, size) {
      const visit = await start(page, size);
      if (page.reach) {
        await page.reach(visit.phone);
        // On its way the app may have been started anew.
        await visit.phone.page.addStyleTag({ content: styleOf(size) });
      }
      await visit.phone.shows(page.says);
      await visit.phone.settled();
      return visit;
    },
    close: async () => last?.phone.close(),
  };
}

export const keyOf = ({ openid, at = '' }: SeenPage): string => `${openid} ${at}`;

async function atTheHub(
  browser: Browser,
  cloud: LocalCloud,
  page: SeenPage,
  pixels: number,
): Promise<Person> {
  const phone = await aPhone(browser, { cloud, openid: page.openid, pixels });
  await phone.open(HOME);
  await phone.settled();
  if (page.at !== undefined) await phone.tap(page.at, 'radio');
  await phone.settled();
  const kept = await phone.page.evaluate(() => Object.entries<string>(localStorage));
  // Without the hub's answer: each visit is the first, and shows what it does until its own answer comes.
  return {
    key: keyOf(page),
    phone,
    kept: Object.fromEntries(kept.filter(([key]) => !key.includes('|cache'))),
  };
}

/** Nothing moves, and the words are as large as WeChat's setting makes them. */
const styleOf = ({ scale }: Size): string =>
  `*, *::before, *::after { transition: none !important; animation: none !important; }
   .screen { --scale: ${scale} !important; }`;
