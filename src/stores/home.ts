import { demoPhoneCode } from '../client/personas';
import { createAction } from './create-action';
import { createPageStore } from './create-page-store';
import { newsOf, noteProgress } from './need-progress';
import { useSession } from './session';

/** The hub: everything of the first screen in one query. */
export const useHome = createPageStore('home.read');

// Other pages open in the community that the hub last showed.
useHome.subscribe(({ view }) => {
  if (view.phase !== 'ready' || !view.fresh) return;
  const home = view.value;
  useSession.getState().settle(home);
  if (home.kind === 'member') noteProgress(home.community.communityId, home.topNeeds ?? []);
});

/** Finding one's home by the phone number that WeChat confirms. */
export const useJoin = createAction('home.join');

/** In the browser the persona's number stands for WeChat's. */
export { demoPhoneCode };

/** How many of the household's needs have moved on, as far as this phone has heard of it. */
export const newsCount = (communityId: string): number => newsOf(communityId).size;
