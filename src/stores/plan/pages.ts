import type { CategoryClass } from '../../domain/need/category';
import { api } from '../../client/api';
import type { AnsweredNeed, ChangedItem, ChangesView } from '../../contract/plan/plans';
import type { AnswerFigures } from '../../domain/plan/answer-figures';
import { createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';

export const usePlanItem = createPageStore('plan-item', 'plans.item');
export const usePlanList = createPageStore('plan-list', 'plans.list');
export const usePlanVersions = createPageStore('plan-versions', 'plans.versions');
export const useComparison = createPageStore('plan-comparison', 'plans.compare');

interface ChangesQuestion {
  readonly communityId: string;
  readonly planId: string;
}

/** The items that a version changed; the rest of its changes stand beside them. */
export const useChanges = createListStore<ChangesQuestion, ChangedItem, { readonly changes?: ChangesView }>(
  'plan-changes',
  async (question, after) => {
    const answer = await api.plans.changes({ ...question, ...(after && { after }) });
    if (!answer.ok) return answer;
    const { changed: rows, next, changes } = answer.value;
    return { ok: true, page: { rows, ...(next && { next }), extra: { ...(changes && { changes }) } } };
  },
);

interface AnswersQuestion {
  readonly communityId: string;
  readonly class?: CategoryClass;
}

/** Every need with what became of it, in the order in which they came. */
export const useAnswers = createListStore<AnswersQuestion, AnsweredNeed, AnswerFigures>(
  'plan-answers',
  async (question, after) => {
    const answer = await api.plans.answers({ ...question, ...(after && { after }) });
    if (!answer.ok) return answer;
    const { needs: rows, next, figures: extra } = answer.value;
    return { ok: true, page: { rows, ...(next && { next }), extra } };
  },
);

/** The plan in force. */
export const usePlan = createPageStore('plan', 'plans.read');
