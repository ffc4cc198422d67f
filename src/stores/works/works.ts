import { api } from '../../client/api';
import type { UpdateView } from '../../contract/works/works';
import { createListStore } from '../kit/create-list-store';

/** Updates from the site, newest first. */
export const useWorks = createListStore<{ readonly communityId: string }, UpdateView, null>(
  'works',
  async (question, before) => {
    const answer = await api.works.list({ ...question, ...(before && { before }) });
    if (!answer.ok) return answer;
    const { updates, next } = answer.value;
    return { ok: true, page: { rows: updates, ...(next && { next }), extra: null } };
  },
);
