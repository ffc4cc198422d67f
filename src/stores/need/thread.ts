import { createPageStore } from '../kit/create-page-store';
import { markSeen } from './progress';
import { useBack, useUnback } from './list';

/** One need and its history. */
export const useNeed = createPageStore('need', 'needs.read');

/** Opens the thread; this phone then counts its news as seen. */
export async function openNeed(communityId: string, needId: string): Promise<void> {
  await useNeed.getState().load({ communityId, needId });
  const { view } = useNeed.getState();
  if (view.phase !== 'ready' || !view.fresh || view.value.needId !== needId) return;
  const { mine, backedByMe } = view.value;
  if (mine || backedByMe) markSeen(communityId, view.value);
}

/** Backs the need, or takes the backing back, and shows it at once. */
export async function setBacked(communityId: string, needId: string, backed: boolean): Promise<void> {
  const { patch, reload } = useNeed.getState();
  patch((need) => ({
    ...need,
    backedByMe: backed,
    carried: need.carried && backed,
    households: need.households + (backed ? 1 : -1),
  }));
  const store = backed ? useBack : useUnback;
  const { state } = await store.getState().send({ communityId, needId });
  // A kept one stays as the person wants it; the notice says that it waits.
  if (state !== 'kept') await reload();
}
