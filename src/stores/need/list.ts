import type { Category, CategoryClass } from '../../domain/need/category';
import { CATEGORIES_BY_CLASS } from '../../domain/need/category';
import { api } from '../../client/api';
import type { NeedCard } from '../../contract/need/needs';
import { createListStore } from '../kit/create-list-store';
import { createPosting } from '../kit/create-posting';
import { markSeen, noteProgress } from './progress';

export interface NeedsQuestion {
  readonly communityId: string;
  readonly category?: Category;
}

/** The needs of a community, newest first; `extra.open` says whether they are still being collected. */
export const useNeeds = createListStore<NeedsQuestion, NeedCard, { readonly open: boolean }>(
  'needs',
  async (question, before) => {
    const answer = await api.needs.list({ ...question, ...(before && { before }) });
    if (!answer.ok) return answer;
    const { needs, next, open } = answer.value;
    noteProgress(question.communityId, needs);
    return { ok: true, page: { rows: needs, ...(next && { next }), extra: { open } } };
  },
);

export const categoriesOf = (of: CategoryClass): readonly Category[] => CATEGORIES_BY_CLASS[of];

export const useBack = createPosting('needs.back');
export const useUnback = createPosting('needs.unback');

/** Shows the household as counted at once; the cloud's own number, or a refusal, comes after. */
export async function backFromList(communityId: string, need: NeedCard): Promise<void> {
  const { patchRow } = useNeeds.getState();
  const mine = (row: NeedCard) => row.needId === need.needId;
  patchRow(mine, (row) => ({ ...row, backedByMe: true, households: row.households + 1 }));
  const state = await useBack.getState().send({ communityId, needId: need.needId });
  const { now } = useBack.getState();
  // Its card was just read: only what comes after it is news to this household.
  if (state !== 'refused') markSeen(communityId, need);
  if (now.state === 'sent') patchRow(mine, (row) => ({ ...row, households: now.value.households }));
  if (state === 'refused') patchRow(mine, () => need);
}
