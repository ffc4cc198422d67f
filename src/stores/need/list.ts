import type { Category, CategoryClass } from '../../domain/need/category';
import { CATEGORIES_BY_CLASS } from '../../domain/need/category';
import type { NeedCard } from '../../contract/need/needs';
import { askPages, createListStore } from '../kit/create-list-store';
import { createPosting } from '../kit/create-posting';
import { markSeen, noteProgress } from './progress';

/** The needs of a community, newest first; `extra.open` says whether they are still being collected. */
export const useNeeds = createListStore(
  'needs',
  askPages('needs.list', ({ rows, open }, { communityId }) => {
    noteProgress(communityId, rows);
    return { open };
  }),
);

export const categoriesOf = (of: CategoryClass): readonly Category[] => CATEGORIES_BY_CLASS[of];

export const useBack = createPosting('needs.back');
export const useUnback = createPosting('needs.unback');

/** Shows the household as counted at once; the cloud's own number, or a refusal, follows. */
export async function backFromList(communityId: string, need: NeedCard): Promise<void> {
  const { patchRow } = useNeeds.getState();
  const mine = (row: NeedCard) => row.needId === need.needId;
  patchRow(mine, (row) => ({ ...row, backedByMe: true, households: row.households + 1 }));
  const now = await useBack.getState().send({ communityId, needId: need.needId });
  // The household has just read the card: only later changes are news to it.
  if (now.state !== 'refused') markSeen(communityId, need);
  if (now.state === 'sent') patchRow(mine, (row) => ({ ...row, households: now.value.households }));
  if (now.state === 'refused') patchRow(mine, () => need);
}
