/**
 * Every address of the app, in one place: `app.config.ts` registers these pages with WeChat, and whatever leads to a
 * page asks `page` for its address. A folder beside `pages` is a subpackage. The main package holds the residents'
 * pages; pages that residents seldom open are in `household`. Pages for supervisors, workers and the bureau cost
 * residents nothing.
 */
export const PAGES = {
  pages: ['home', 'needs', 'need-form', 'need', 'plan', 'ballot', 'works', 'me', 'outbox', 'not-found'],
  household: [
    'my-needs',
    'door-records',
    'slip',
    'report',
    'plan-item',
    'plan-answers',
    'plan-compare',
    'plan-versions',
    'ideas',
    'idea-form',
    'join',
    'place',
    'my-flats',
    'acts',
    'role-number',
    'identity',
    'privacy',
    'interest',
    'earlier',
    'receipt',
    'rating',
    'record',
    'objections',
    'objection',
  ],
  supervisor: [
    'update',
    'doors',
    'flats',
    'door',
    'alerts',
    'canvass',
    'canvass-building',
    'papers',
    'paper',
    'proxies',
    'proxy',
    'record',
    'sample',
  ],
  worker: [
    'desk',
    'needs',
    'need',
    'answer',
    'merge',
    'collection',
    'pictures',
    'roll',
    'admit',
    'letters',
    'flat',
    'sale',
    'supervisors',
    'workers',
    'lend',
    'earlier',
    'trial',
    'plan',
    'plan-item',
    'plan-check',
    'ideas',
    'ballot',
    'ballot-motions',
    'ballot-rules',
    'ballot-times',
    'ballot-check',
    'objections',
    'objection',
    'rating',
  ],
  bureau: [
    'overview',
    'city',
    'community',
    'district',
    'sheet',
    'settings',
    'setting',
    'approvals',
    'offices',
    'practice',
    'health',
    'acts',
  ],
} as const;

type Folder = keyof typeof PAGES;
export type PageName = { [F in Folder]: `${F}/${(typeof PAGES)[F][number]}` }[Folder];

/** The parameters that a page reads from its address, in addition to the community `c` that `withCommunity` adds. */
interface Params {
  /** The scene of WeChat's code on the wall. */
  'pages/home': { readonly scene?: string };
  'pages/need': { readonly id: string };
  /** Without an id: the plan in force. */
  'pages/plan': { readonly id?: string };
  'household/join': { readonly way?: string };
  'household/plan-item': { readonly plan: string; readonly item: string };
  'household/plan-versions': { readonly plan: string };
  /** Without a plan: the works. */
  'household/ideas': { readonly plan?: string };
  'household/idea-form': { readonly plan?: string; readonly item?: string; readonly title?: string };
  /** Without a code the person can type any receipt's. */
  'household/receipt': { readonly ballot: string; readonly code?: string };
  'household/objection': { readonly to: string; readonly unit?: string };
  'supervisor/flats': { readonly b: string };
  'supervisor/door': { readonly unit: string };
  'supervisor/canvass-building': { readonly b: string };
  /**
   * With an id, the page reads a paper the second time; without one, it enters a paper, for this flat if it is known.
   */
  'supervisor/paper': { readonly id?: string; readonly unit?: string };
  'supervisor/proxy': { readonly id?: string };
  'worker/need': { readonly id: string };
  'worker/plan-item': { readonly key: string };
  'worker/objection': { readonly id: string };
  /** Without an id: a new one. */
  'bureau/community': { readonly id?: string };
  'bureau/district': { readonly id?: string };
  'bureau/setting': { readonly key: string };
  /** Building, stairwell and room. */
  'worker/sale': { readonly b: string; readonly s: string; readonly r: string };
}

type Given<P extends PageName> = P extends keyof Params
  ? object extends Params[P]
    ? [params?: Params[P]]
    : [params: Params[P]]
  : [];

/** The address of a page, such as `/pages/need/index?id=n1`. Undefined parameters are left out. */
export function page<P extends PageName>(name: P, ...[params]: Given<P>): string {
  const query = Object.entries((params ?? {}) as Readonly<Record<string, string | undefined>>)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
  return query === '' ? `/${name}/index` : `/${name}/index?${query}`;
}

/** An address that opens in this very community, whichever one the hub showed last. */
export const withCommunity = (url: string, communityId: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}c=${encodeURIComponent(communityId)}`;
