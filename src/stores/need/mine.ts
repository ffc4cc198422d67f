import type { NeedCard } from '../../contract/need/needs';
import { createPageStore } from '../kit/create-page-store';
import { noteAll } from './progress';

/** What the household submitted and what it backs. */
export const useMyNeeds = createPageStore('my-needs', 'needs.mine');

let community = '';
// Noted before any page is drawn with the answer, so that its marks are those of this very answer.
useMyNeeds.subscribe(({ view }) => {
  if (view.phase === 'ready' && view.fresh)
    noteAll(community, [...view.value.submitted, ...view.value.backed]);
});

export async function openMyNeeds(communityId: string): Promise<void> {
  community = communityId;
  await useMyNeeds.getState().load({ communityId });
}

/** Those that moved on since they were opened on this phone come first; within each part what changed last. */
export function sortNewsFirst(cards: readonly NeedCard[], news: ReadonlySet<string>): readonly NeedCard[] {
  return [
    ...cards.filter(({ needId }) => news.has(needId)),
    ...cards.filter(({ needId }) => !news.has(needId)),
  ];
}
