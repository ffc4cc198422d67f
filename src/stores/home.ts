import { demoPhoneCode } from '../client/personas';
import { createAction } from './create-action';
import { createPageStore } from './create-page-store';
import { useSession } from './session';

/** The hub: everything of the first screen in one query. */
export const useHome = createPageStore('home.read');

// Other pages open in the community that the hub last showed.
useHome.subscribe(({ view }) => {
  if (view.phase === 'ready' && view.fresh) useSession.getState().settle(view.value);
});

/** Finding one's home by the phone number that WeChat confirms. */
export const useJoin = createAction('home.join');

/** In the browser the persona's number stands for WeChat's. */
export { demoPhoneCode };
