import type { Phone } from '../../support/browser';

export const HOME = '/pages/home/index';

/** A page as somebody sees it who has to do with it. */
export interface SeenPage {
  /** Names its pictures. */
  readonly name: string;
  readonly openid: string;
  readonly route: string;
  /** Words that come with the data: the page is no skeleton any more. */
  readonly says: string | RegExp;
  /** One of the person's communities, when it is not the first. */
  readonly at?: string;
  /** What to touch before the page is there. */
  readonly reach?: (phone: Phone) => Promise<void>;
}

/**
 * Shows the page as its person comes to it: by way of the hub, which says in which community one is. Waits for its
 * data, its pictures and its fonts.
 */
export async function visit(phone: Phone, { route, says, at, reach }: SeenPage): Promise<void> {
  await phone.open();
  await phone.settled();
  if (at !== undefined) await phone.tap(at, 'radio');
  await phone.settled();
  if (route !== HOME) await phone.go(route);
  await reach?.(phone);
  await phone.shows(says);
  await phone.settled();
}
