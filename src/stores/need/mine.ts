import type { NeedCard } from '../../contract/need/needs';
import { createPageStore } from '../kit/create-page-store';
import { noteAll } from './progress';

/** The needs that the household submitted and those it backs. */
export const useMyNeeds = createPageStore('my-needs', 'needs.mine');

let community = '';
// News is noted before any page draws the answer, so that the marks belong to this very answer.
useMyNeeds.subscribe(({ view }) => {
  if (view.phase === 'ready' && view.fresh)
    noteAll(community, [...view.value.submitted, ...view.value.backed]);
});

export async function openMyNeeds(communityId: string): Promise<void> {
  community = communityId;
  await useMyNeeds.getState().load({ communityId });
}

/**
 * Needs with news since they were last opened on this phone come first; within each part the order stays, which is the
 * latest change first.
 */
export function sortNewsFirst(cards: readonly NeedCard[], news: ReadonlySet<string>): readonly NeedCard[] {
  return [
    ...cards.filter(({ needId }) => news.has(needId)),
    ...cards.filter(({ needId }) => !news.has(needId)),
  ];
}
