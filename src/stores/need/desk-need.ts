import { createPageStore } from '../kit/create-page-store';
import { useUnmerge } from './merge';

/** One need as the worker reads it. */
export const useDeskNeed = createPageStore('desk-need', 'needs.read');

/** Takes a need out of the one that it was merged into, and reads the page's need again. */
export async function takeApart(communityId: string, needId: string): Promise<void> {
  if (await useUnmerge.getState().run({ communityId, needId })) await useDeskNeed.getState().reload();
}
