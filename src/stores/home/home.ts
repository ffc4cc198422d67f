import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { leaveCommunity } from '../kit/create-viewing';
import { newsOf, noteProgress } from '../need/progress';
import { useSession } from '../app/session';

/**
 * The hub: everything on the first screen in one query. The first visit does not know the community yet, later visits
 * name it; the answer is kept for those.
 */
export const useHome = createPageStore('home', 'home.read', {
  answers: (home) => (home.kind === 'member' ? { communityId: home.community.communityId } : {}),
});

// Other pages open in the community that the hub last showed.
useHome.subscribe(({ view }) => {
  if (view.phase !== 'ready' || !view.fresh) return;
  const home = view.value;
  useSession.getState().settle(home);
  if (home.kind === 'member') noteProgress(home.community.communityId, home.topNeeds ?? []);
});

/** Whether the person is no member of the community that was asked for. */
export const isElsewhere = ({
  view,
}: {
  readonly view: ReturnType<typeof useHome.getState>['view'];
}): boolean => view.phase === 'failed' && view.problem.code === 'NOT_FOUND';

/**
 * Loads the hub in this community. A person who is no member of it (perhaps no longer, after moving out) sees the first
 * of their own communities. With `strict` the answer stays that they are elsewhere.
 */
export async function loadHome(communityId: string | undefined, strict = false): Promise<void> {
  const { load } = useHome.getState();
  await load(communityId ? { communityId } : {});
  if (!communityId || !isElsewhere(useHome.getState())) return;
  leaveCommunity(communityId);
  if (!strict) await load({});
}

/** Joins the person's home by the phone number that WeChat confirms. */
export const useJoin = createAction('home.join');

/** How many of the household's needs have news, as far as this phone knows. */
export const newsCount = (communityId: string): number => newsOf(communityId).size;
