import type { PageName } from '../../../src/routes';
import type { Phone } from '../../support/browser';

export const HOME = '/pages/home/index';

/** A page as somebody sees it who has to do with it. */
export interface SeenPage {
  /** Names its pictures. */
  readonly name: string;
  readonly openid: string;
  readonly route: string;
  /** Another state of the page has all of this and more: this one is not tried on the smallest phone. */
  readonly lesser?: true;
  /** Words that come with the data: the page is no skeleton any more. */
  readonly says: string | RegExp;
  /** One of the person's communities, when it is not the first. */
  readonly at?: string;
  /** What to touch before the page is there. */
  readonly reach?: (phone: Phone) => Promise<void>;
  /** The page that `reach` ends on, when it is not the one of `route`. */
  readonly leadsTo?: PageName;
}

/** The page that is seen. */
export const pageOf = ({ route, leadsTo }: SeenPage): PageName =>
  leadsTo ?? (route.replace(/^\/|\/index.*$/g, '') as PageName);
