import Taro from '@tarojs/taro';
import type { Todo } from '../../contract/home/home';
import type { ObjectionTo } from '../../contract/ballot/objections';
import type { Role } from '../../contract/roles';

/** Every page's address. */
export const routes = {
  home: '/pages/home/index',
  needs: '/pages/needs/index',
  needForm: '/pages/need-form/index',
  need: (needId: string) => `/pages/need/index?id=${encodeURIComponent(needId)}`,
  plan: '/pages/plan/index',
  ballot: '/pages/ballot/index',
  works: '/pages/works/index',
  rating: '/pages/rating/index',
  me: '/pages/me/index',
  outbox: '/pages/outbox/index',
  /** Where addresses lead that no page has. */
  notFound: '/pages/not-found/index',
  myNeeds: '/household/my-needs/index',
  doorRecords: '/household/door-records/index',
  slip: '/household/slip/index',
  join: '/household/join/index',
  myFlats: '/household/my-flats/index',
  roleNumber: '/household/role-number/index',
  report: '/household/report/index',
  /** Without a code, any receipt may be typed in. */
  receipt: (ballotId: string, code = '') =>
    `/household/receipt/index?ballot=${encodeURIComponent(ballotId)}&code=${encodeURIComponent(code)}`,
  record: '/household/record/index',
  objections: '/household/objections/index',
  objection: (to: ObjectionTo, unit = '') =>
    `/household/objection/index?to=${to}&unit=${encodeURIComponent(unit)}`,
  bureau: '/bureau/overview/index',
} as const;

/** Pages of an office, offered on the hub to those who hold it. */
export const duties = [
  { key: 'desk', role: 'worker', url: '/worker/desk/index' },
  { key: 'doors', role: 'supervisor', url: '/supervisor/doors/index' },
  { key: 'alerts', role: 'supervisor', url: '/supervisor/alerts/index' },
  { key: 'canvass', role: 'supervisor', url: '/supervisor/canvass/index' },
  { key: 'update', role: 'supervisor', url: '/supervisor/update/index' },
] as const satisfies readonly { readonly key: string; readonly role: Role; readonly url: string }[];

const todoRoutes: Readonly<Record<Todo['do'], string>> = {
  'submit-need': routes.needForm,
  'settle-door-record': routes.doorRecords,
  'see-alerts': '/supervisor/alerts/index',
  'see-code-tries': '/worker/letters/index',
  'visit-doors': '/supervisor/doors/index',
  'answer-needs': '/worker/needs/index',
  'answer-ideas': '/worker/ideas/index',
  'read-plan': routes.plan,
  'read-notice': routes.ballot,
  'check-roll-entry': routes.ballot,
  'check-vote': routes.ballot,
  'confirm-papers': '/supervisor/papers/index',
  'answer-objections': '/worker/objections/index',
  'reach-owners': '/supervisor/canvass/index',
  vote: routes.ballot,
  'follow-ballot': routes.ballot,
  'read-result': routes.ballot,
  'follow-works': routes.works,
  'post-update': '/supervisor/update/index',
  rate: routes.rating,
  'read-ratings': routes.rating,
  'write-plan': '/worker/plan/index',
  'publish-ballot': '/worker/ballot/index',
  'import-roll': '/worker/roll/index',
  'open-rating': '/worker/rating/index',
};

export const routeOf = (todo: Todo): string => todoRoutes[todo.do];

/** An address that opens in this very community, whichever one the hub showed last. */
export const inCommunity = (url: string, communityId: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}c=${encodeURIComponent(communityId)}`;

/** Opens a page on top of this one; WeChat holds ten, then the new one takes this one's place. */
export function go(url: string): void {
  if (Taro.getCurrentPages().length >= 9) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

export const goHome = (): void => void Taro.reLaunch({ url: routes.home });
export const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
/** Opens a page in the place of this one: what was done here is not to be come back to. */
export const replace = (url: string): void => void Taro.redirectTo({ url });

/** Opens a page in this very community, whichever one the hub showed last. */
export const goIn = (communityId: string, url: string): void => go(inCommunity(url, communityId));

/** The same in the place of this page, which is not to be come back to. */
export const replaceIn = (communityId: string, url: string): void => replace(inCommunity(url, communityId));
