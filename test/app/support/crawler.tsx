import { Component, createElement, type ComponentType } from 'react';
import { act, fireEvent, render } from '@testing-library/react';
import { guardPages } from '../../../src/components/guarded-pages';
import { LookContext } from '../../../src/components/look';
import { guardOf } from '../../../src/stores/app/page-guard';
import { page, PAGES } from '../../../src/routes';
import { router as onTop, RouterContext } from '../../support/taro';
import { listTargets, pathOf, type Target } from './crawled-page';
import type { Phone } from './crawling-phone';

/** What a walk has seen. */
export interface Crawl {
  /** Paths of pages that were opened, as `pages/need`. */
  readonly pages: ReadonlySet<string>;
  /** How many ways from one page to another were gone, each twice. */
  readonly ways: number;
  /** What was not whole, and after which press. */
  readonly faults: readonly string[];
}

/** Where the choice is the community: a walk stays in one. */
const HUB = 'pages/home';
/** A row like three before it that led to one page leads there too. */
const ALIKE = 3;

/**
 * Opens the hub and presses everything on it; opens every page that a press leads to, twice, the second time while the
 * cloud keeps its answers back, and goes on from there. The page that a press came from stays mounted beneath, as on a
 * phone. Nothing is sent: the cloud is too busy for that.
 *
 * @param at the community to be in; empty: the one that the hub opens with
 * @param twice ways that others of the same role have gone twice
 */
export async function crawl(phone: Phone, at: string, twice: Set<string>): Promise<Crawl> {
  const faults: string[] = [];
  const pages = new Set<string>();
  const ways = new Set<string>();

  /** A page on top of the others, and what is wrong with it; the caller takes it away. */
  async function open(url: string, after: string) {
    const view = render(await shown(url));
    await phone.settle();
    look(view.container, after);
    return view;
  }

  function look(shown: HTMLElement, after: string): void {
    const words = shown.querySelector('.screen__body')?.textContent ?? '';
    if (words === '') faults.push(`${after}: blank`);
    if (shown.querySelector('.broken')) faults.push(`${after}: an error in its place`);
    faults.push(...phone.errors.splice(0).map((error) => `${after}: ${error}`));
  }

  async function explore(shown: HTMLElement, here: string): Promise<void> {
    const from = pathOf(here);
    const pressed = new Set<string>();
    const led = new Map<string, string[]>();
    for (;;) {
      const isLeft = ({ key, group, choice }: Target) =>
        !pressed.has(key) && !leadsAlike(led.get(group)) && !(choice && from === HUB);
      const target = listTargets(shown).find(isLeft);
      if (!target) return;
      pressed.add(target.key);
      const name = `${from} → ${target.label}`;
      phone.went.length = 0;
      Object.assign(onTop, routerOf(here));
      act(() => void fireEvent.click(target.element));
      await phone.settle();
      const url = phone.went[0];
      if (url === undefined) {
        look(shown, name);
        continue;
      }
      const to = pathOf(url);
      led.set(target.group, [...(led.get(target.group) ?? []), to]);
      await follow(url, `${from}>${to}`, name);
    }
  }

  async function follow(url: string, way: string, name: string): Promise<void> {
    if (ways.has(way)) return;
    ways.add(way);
    const to = pathOf(url);
    const first = await open(url, name);
    const isNew = !pages.has(to);
    pages.add(to);
    if (isNew) await explore(first.container, url);
    first.unmount();
    if (twice.has(way)) return;
    twice.add(way);
    // The phone keeps two dozen answers, and exploring has brought more: they are back on the page a moment ago.
    if (isNew) (await open(url, name)).unmount();
    phone.hold();
    const again = render(await shown(url));
    await phone.draw();
    if (again.container.querySelector('.skeleton')) faults.push(`${name}, again: shows nothing of before`);
    phone.release();
    await phone.settle();
    look(again.container, `${name}, again`);
    again.unmount();
  }

  pages.add(HUB);
  const { container } = await open(page(HUB), HUB);
  if (at !== '') {
    const choice = listTargets(container).find(({ label }) => label.includes(at));
    if (!choice) throw new Error(`the hub does not offer ${at}`);
    act(() => void fireEvent.click(choice.element));
    await phone.settle();
  }
  await explore(container, page(HUB));
  return { pages, ways: ways.size, faults };
}

const leadsAlike = (led: readonly string[] = []): boolean =>
  led.length >= ALIKE && led.slice(-ALIKE).every((to) => to === led.at(-1));

const LOOK = {
  care: false,
  scale: 1,
  web: false,
  back: () => undefined,
  reveal: () => undefined,
  home: () => undefined,
};
const look = { ...LOOK, shown: (file: string) => file, preview: () => undefined };

const PAGE_FILES = Object.entries(PAGES).flatMap(([folder, names]) =>
  names.map((name) => `${folder}/${name}`),
);

function routerOf(url: string) {
  const [path = '', query = ''] = url.split('?');
  return { path, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** As Taro shows it: in a frame that knows its path and parameters, within the app's guard. */
async function shown(url: string) {
  const name = pathOf(url);
  if (!PAGE_FILES.includes(name)) throw new Error(`no such page: ${url}`);
  const router = routerOf(url);
  const { default: Page } = (await import(`../../../src/${name}/index`)) as { default: ComponentType };
  return (
    <LookContext.Provider value={look}>
      <RouterContext.Provider value={router}>
        {guardPages([createElement(framed(Page), { tid: router.path, key: url })], (tid) =>
          guardOf(tid, 'app'),
        )}
      </RouterContext.Provider>
    </LookContext.Provider>
  );
}

const frames = new Map<ComponentType, ReturnType<typeof frameOf>>();
function framed(Page: ComponentType) {
  const frame = frames.get(Page) ?? frameOf(Page);
  frames.set(Page, frame);
  return frame;
}

const frameOf = (Page: ComponentType) =>
  class Frame extends Component<{ readonly tid: string }> {
    override render() {
      return (
        <div className="taro_page" id={this.props.tid}>
          <Page />
        </div>
      );
    }
  };
